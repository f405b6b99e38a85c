package org.shouwang.policy.columnar;

import org.shouwang.policy.columnar.Series.Bits;
import org.shouwang.policy.columnar.Series.Ints;
import org.shouwang.policy.columnar.Series.Longs;
import org.shouwang.policy.columnar.Series.Same;
import org.shouwang.policy.graph.Interval;

/** The inner loops that look whether numbers lie in a range. */
final class Ranges {

    private Ranges() {}

    static boolean holds(Interval range, Series series, int rows) {
        return switch (series) {
            case Same same -> range.contains(same.value());
            case Bits bits -> holdsBits(range, bits, rows);
            case Ints(int[] values) ->
                    Form.of(range) != Form.LONGS
                            && holds((int) range.low(), (int) range.high(), values, rows);
            case Longs(long[] values) -> holds(range.low(), range.high(), values, rows);
        };
    }

    private static boolean holdsBits(Interval range, Bits bits, int rows) {
        int yes = BitLoops.count(bits.words(), rows);
        return (yes == 0 || range.contains(1)) && (yes == rows || range.contains(0));
    }

    /** No distance from an end has a sign; one that wrapped around has been wide before. */
    private static boolean holds(int low, int high, int[] values, int rows) {
        if (high - low < 0) {
            return holdsWide(low, high, values, rows);
        }

        int signs = 0;
        int width = high - low;
        for (int i = 0; i < rows; i++) {
            int above = values[i] - low;
            signs |= above | (width - above);
        }
        return signs >= 0;
    }

    private static boolean holdsWide(int low, int high, int[] values, int rows) {
        boolean holds = true;
        for (int i = 0; i < rows; i++) {
            holds &= low <= values[i] && values[i] <= high;
        }
        return holds;
    }

    private static boolean holds(long low, long high, long[] values, int rows) {
        boolean holds = true;
        for (int i = 0; i < rows; i++) {
            holds &= low <= values[i] && values[i] <= high;
        }
        return holds;
    }
}
