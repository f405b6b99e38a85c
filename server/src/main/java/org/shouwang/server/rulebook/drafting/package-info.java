/**
 * How numbers of the law are drafted, tried on the population, and published by a second officer.
 */
@NullMarked
package org.shouwang.server.rulebook.drafting;

import org.jspecify.annotations.NullMarked;
