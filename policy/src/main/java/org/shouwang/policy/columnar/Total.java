package org.shouwang.policy.columnar;

import org.shouwang.policy.columnar.Series.Bits;
import org.shouwang.policy.columnar.Series.Ints;
import org.shouwang.policy.columnar.Series.Longs;
import org.shouwang.policy.columnar.Series.Same;

/**
 * The values of many subjects added up.
 *
 * @param low the sum of what each is at least
 * @param high the sum of what each is at most
 */
public record Total(long low, long high) {

    public static final Total NOTHING = new Total(0, 0);

    static Total of(Column column, int rows) {
        long low = sum(column.low(), rows);
        return new Total(low, column.isKnown() ? low : sum(column.high(), rows));
    }

    public Total plus(Total other) {
        return new Total(Math.addExact(low, other.low), Math.addExact(high, other.high));
    }

    private static long sum(Series series, int rows) {
        return switch (series) {
            case Same same -> same.value() * rows;
            case Bits(long[] words) -> BitLoops.count(words, rows);
            case Ints(int[] values) -> sum(values, rows);
            case Longs(long[] values) -> sum(values, rows);
        };
    }

    private static long sum(int[] values, int rows) {
        long sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += values[i];
        }
        return sum;
    }

    private static long sum(long[] values, int rows) {
        long sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += values[i];
        }
        return sum;
    }
}
