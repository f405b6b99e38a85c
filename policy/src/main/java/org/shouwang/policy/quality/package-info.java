/** Checks of the data themselves: what a pack finds missing, old or contradictory, as text. */
@NullMarked
package org.shouwang.policy.quality;

import org.jspecify.annotations.NullMarked;
