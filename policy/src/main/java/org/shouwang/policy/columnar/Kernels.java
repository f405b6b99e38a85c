package org.shouwang.policy.columnar;

import org.shouwang.policy.graph.Rounding;

/**
 * The inner loops: one operator over {@code rows} rows of known values, without branches that
 * depend on them and without objects. The compiler has proved that nothing overflows and nothing is
 * divided by zero, so the plain operators are exact.
 */
final class Kernels {

    private Kernels() {}

    /** An operator of two columns. */
    @FunctionalInterface
    interface Binary {
        void run(long[] left, long[] right, long[] out, int rows);
    }

    /**
     * An operator of the members of each grouping, {@code of} naming the grouping of each person.
     */
    @FunctionalInterface
    interface Fold {
        void run(long[] person, int[] of, long[] out, int persons);
    }

    static void add(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = left[i] + right[i];
        }
    }

    static void subtract(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = left[i] - right[i];
        }
    }

    static void multiply(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = left[i] * right[i];
        }
    }

    static void smaller(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = Math.min(left[i], right[i]);
        }
    }

    static void larger(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = Math.max(left[i], right[i]);
        }
    }

    static void lessThan(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = left[i] < right[i] ? 1 : 0;
        }
    }

    static void atMost(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = left[i] <= right[i] ? 1 : 0;
        }
    }

    static void equal(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = left[i] == right[i] ? 1 : 0;
        }
    }

    /** A condition is 0 or 1, so that its negative is a mask of no bits or all. */
    static void choose(long[] condition, long[] then, long[] otherwise, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            long mask = -condition[i];
            out[i] = (then[i] & mask) | (otherwise[i] & ~mask);
        }
    }

    static void divide(
            long[] numerator,
            long[] denominator,
            Rounding rounding,
            long unit,
            long[] out,
            int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = rounding.divide(numerator[i], denominator[i] * unit) * unit;
        }
    }

    static void years(long[] from, long[] to, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = Calendar.years(from[i], to[i]);
        }
    }

    /** The row of each person's grouping. */
    static void handDown(long[] grouping, int[] of, long[] out, int persons) {
        for (int i = 0; i < persons; i++) {
            out[i] = grouping[of[i]];
        }
    }

    static void sum(long[] person, int[] of, long[] out, int persons) {
        for (int i = 0; i < persons; i++) {
            out[of[i]] += person[i];
        }
    }

    static void smallest(long[] person, int[] of, long[] out, int persons) {
        for (int i = 0; i < persons; i++) {
            out[of[i]] = Math.min(out[of[i]], person[i]);
        }
    }

    static void largest(long[] person, int[] of, long[] out, int persons) {
        for (int i = 0; i < persons; i++) {
            out[of[i]] = Math.max(out[of[i]], person[i]);
        }
    }
}
