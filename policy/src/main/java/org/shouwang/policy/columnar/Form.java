package org.shouwang.policy.columnar;

import org.shouwang.policy.graph.Interval;

/** How the numbers of a range lie in memory. */
enum Form {
    /** Yes and no: 64 rows in a word. */
    BITS,
    INTS,
    LONGS;

    /** The narrowest that holds every number of the range. */
    static Form of(Interval range) {
        if (range.low() >= 0 && range.high() <= 1) {
            return BITS;
        }
        return range.low() >= Integer.MIN_VALUE && range.high() <= Integer.MAX_VALUE ? INTS : LONGS;
    }
}
