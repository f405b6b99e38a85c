package org.shouwang.policy.columnar;

import java.util.Arrays;
import org.shouwang.policy.graph.Interval;

/**
 * One value of every subject of a batch, as {@link Interval} defines it: row {@code i} lies from
 * {@code low[i]} to {@code high[i]}. Where all are known, both are the same array, and every kernel
 * runs once instead of twice.
 *
 * <p>The arrays may be longer than the batch; what lies behind its end means nothing.
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by nobody; it is a view of two buffers.
record Column(long[] low, long[] high) {

    static Column known(long[] values) {
        return new Column(values, values);
    }

    /** The same value in every row. */
    static Column of(Interval value, int rows) {
        var low = new long[rows];
        Arrays.fill(low, value.low());
        if (value.isKnown()) {
            return known(low);
        }

        var high = new long[rows];
        Arrays.fill(high, value.high());
        return new Column(low, high);
    }

    @SuppressWarnings("ReferenceEquality") // One array is how a known column is told.
    boolean isKnown() {
        return low == high;
    }
}
