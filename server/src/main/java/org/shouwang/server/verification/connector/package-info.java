/**
 * The ways to a department: a file, a folder, a query for each person, a table. A way that fails
 * never answers anything.
 */
@NullMarked
package org.shouwang.server.verification.connector;

import org.jspecify.annotations.NullMarked;
