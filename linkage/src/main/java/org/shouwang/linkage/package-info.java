/**
 * Is it the same person? Two tables of persons, or one with itself, are brought together by the
 * method of Fellegi and Sunter (1969), its weights learnt from the tables themselves. What comes
 * out is a question with a probability and reasons, never a verdict.
 */
@NullMarked
package org.shouwang.linkage;

import org.jspecify.annotations.NullMarked;
