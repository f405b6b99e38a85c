package org.shouwang.policy.columnar;

import org.shouwang.policy.graph.Interval;

/**
 * One number for every row of a batch: the same in all, or an array that is as narrow as the proved
 * range allows. Half the width is twice the speed, because every loop waits for memory.
 *
 * <p>An array may be longer than the batch; what lies behind its end means nothing.
 */
sealed interface Series {

    /** The number of a row. */
    long at(int row);

    /** One number for all, such as a constant or a parameter; no loop ever writes it out. */
    record Same(long value) implements Series {

        @Override
        public long at(int row) {
            return value;
        }
    }

    /** Numbers whose range fits 32 bits; yes and no are 1 and 0. */
    record Ints(int[] values) implements Series {

        @Override
        public long at(int row) {
            return values[row];
        }
    }

    /** Numbers whose range needs 64 bits. */
    record Longs(long[] values) implements Series {

        @Override
        public long at(int row) {
            return values[row];
        }
    }

    /** Whether 32 bits hold every number of this range. */
    static boolean isNarrow(Interval range) {
        return range.low() >= Integer.MIN_VALUE && range.high() <= Integer.MAX_VALUE;
    }

    /** A series of its own, as narrow as this range, of numbers that lie in it. */
    static Series of(Interval range, long[] values, int rows) {
        return isNarrow(range) ? new Ints(narrow(values, rows)) : new Longs(wide(values, rows));
    }

    private static int[] narrow(long[] values, int rows) {
        var narrow = new int[rows];
        for (int i = 0; i < rows; i++) {
            narrow[i] = (int) values[i];
        }
        return narrow;
    }

    private static long[] wide(long[] values, int rows) {
        return java.util.Arrays.copyOf(values, rows);
    }
}
