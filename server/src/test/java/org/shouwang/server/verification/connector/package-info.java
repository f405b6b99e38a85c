/** Tests of the ways to departments, on lines that go bad. */
@NullMarked
package org.shouwang.server.verification.connector;

import org.jspecify.annotations.NullMarked;
