/**
 * Why: a sentence, a table of steps and a full trace for every result, and the smallest change that
 * would change it.
 */
@NullMarked
package org.shouwang.policy.explanation;

import org.jspecify.annotations.NullMarked;
