/** Tests that hold the house together: who may know whom, and how the texts look. */
@NullMarked
package org.shouwang.house;

import org.jspecify.annotations.NullMarked;
