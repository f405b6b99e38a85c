/** Evaluation of many households at once, operator at a time over primitive columns. */
@NullMarked
package org.shouwang.policy.columnar;

import org.jspecify.annotations.NullMarked;
