/** Evaluation of one household with every value kept, so that it can be explained. */
@NullMarked
package org.shouwang.policy.household;

import org.jspecify.annotations.NullMarked;
