package org.shouwang.policy.columnar;

import org.shouwang.policy.graph.Rounding;

/**
 * Division by one number for all, as a multiplication by its reciprocal: {@code (number * times +
 * plus) / divisor}, rounded down.
 *
 * <p>What is divided is a half more than a whole number, so that the exact quotient is at least
 * half a divisor's part away from every whole number. Below 2^51 the error of the two roundings is
 * smaller than that, and the result is never on the wrong side. A processor multiplies several
 * times faster than it divides, and it works on many rows at once.
 */
record Share(double times, double plus, double reciprocal, double unit) {

    /** So large may be twice the numerator and twice the divisor together. */
    static final long LIMIT = 1L << 51;

    private static final double HALF = 0.5;

    /** Of numerators that are {@code times} as large as the numbers of the rows. */
    static Share of(Rounding rounding, long unit, long times, long denominator) {
        long divisor = denominator * unit;
        return switch (rounding) {
            case DOWN -> new Share(times, HALF, 1.0 / divisor, unit);
            case UP -> new Share(times, divisor - 1 + HALF, 1.0 / divisor, unit);
            case HALF_UP -> new Share(2.0 * times, divisor + HALF, HALF / divisor, unit);
        };
    }

    void run(int[] numbers, int[] out, int rows) {
        double a = times;
        double b = plus;
        double c = reciprocal;
        double d = unit;
        for (int i = 0; i < rows; i++) {
            out[i] = (int) (Math.floor((numbers[i] * a + b) * c) * d);
        }
    }

    /** Of numerators that are each number times another. */
    void run(int[] numbers, int[] others, int[] out, int rows) {
        double a = times;
        double b = plus;
        double c = reciprocal;
        double d = unit;
        for (int i = 0; i < rows; i++) {
            double numerator = (double) numbers[i] * (double) others[i] * a;
            out[i] = (int) (Math.floor((numerator + b) * c) * d);
        }
    }

    void run(long[] numbers, long[] out, int rows) {
        double a = times;
        double b = plus;
        double c = reciprocal;
        double d = unit;
        for (int i = 0; i < rows; i++) {
            out[i] = (long) (Math.floor((numbers[i] * a + b) * c) * d);
        }
    }
}
