/**
 * How fast a policy is answered: column by column, household by household and in a database, with
 * the same totals.
 */
@NullMarked
package org.shouwang.bench;

import org.jspecify.annotations.NullMarked;
