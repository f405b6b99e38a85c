/** Tests of the checks of the data. */
@NullMarked
package org.shouwang.policy.quality;

import org.jspecify.annotations.NullMarked;
