package org.shouwang.policy.columnar;

import org.shouwang.policy.columnar.Series.Ints;
import org.shouwang.policy.columnar.Series.Longs;
import org.shouwang.policy.columnar.Series.Same;
import org.shouwang.policy.graph.Interval;

/** The inner loops that look whether numbers lie in a range. */
final class Ranges {

    private Ranges() {}

    static boolean holds(Interval range, Series series, int rows) {
        return switch (series) {
            case Same(long value) -> range.contains(value);
            case Ints(int[] values) ->
                    Series.isNarrow(range)
                            && holds((int) range.low(), (int) range.high(), values, rows);
            case Longs(long[] values) -> holds(range.low(), range.high(), values, rows);
        };
    }

    private static boolean holds(int low, int high, int[] values, int rows) {
        int least = high;
        int most = low;
        for (int i = 0; i < rows; i++) {
            least = Math.min(least, values[i]);
            most = Math.max(most, values[i]);
        }
        return least >= low && most <= high;
    }

    private static boolean holds(long low, long high, long[] values, int rows) {
        long least = high;
        long most = low;
        for (int i = 0; i < rows; i++) {
            least = Math.min(least, values[i]);
            most = Math.max(most, values[i]);
        }
        return least >= low && most <= high;
    }
}
