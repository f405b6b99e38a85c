package org.shouwang.policy.columnar;

import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Rounding;

/**
 * Division with the rounding that the policy writes.
 *
 * <p>A processor divides 64-bit numbers slowly and doubles quickly, and below 2^53 the double is
 * exact enough: a quotient that is not whole is at least 1/divisor away from the next whole number,
 * and the error of the double is smaller than that. The proved ranges say where this holds;
 * elsewhere {@link Rounding} divides.
 */
final class Division {

    private static final long DOUBLES_EXACT = 1L << 53;

    private final Rounding rounding;
    private final long unit;
    private final boolean exactInDoubles;
    private final boolean byReciprocal;

    Division(Rounding rounding, long unit, Interval numerator, Interval denominator) {
        this.rounding = rounding;
        this.unit = unit;
        double most =
                2.0 * Math.max(-(double) numerator.low(), (double) numerator.high())
                        + 2.0 * (double) denominator.high() * (double) unit;
        boolean halvesAlike = rounding != Rounding.HALF_UP || numerator.low() >= 0;
        this.exactInDoubles = halvesAlike && most < DOUBLES_EXACT;
        this.byReciprocal = halvesAlike && most < Share.LIMIT;
    }

    long of(long numerator, long denominator) {
        return rounding.divide(numerator, denominator * unit) * unit;
    }

    void run(long[] numerator, long[] denominator, long[] out, int rows) {
        if (!exactInDoubles) {
            slowly(numerator, denominator, out, rows);
            return;
        }

        switch (rounding) {
            case DOWN -> down(numerator, denominator, unit, out, rows);
            case UP -> up(numerator, denominator, unit, out, rows);
            case HALF_UP -> halfUp(numerator, denominator, unit, out, rows);
        }
    }

    void run(long[] numerator, long denominator, long[] out, int rows) {
        if (byReciprocal) {
            Share.of(rounding, unit, 1, denominator).run(numerator, out, rows);
        } else {
            slowly(numerator, denominator, out, rows);
        }
    }

    /** Of numbers of which the numerators are so many times as much; all results fit 32 bits. */
    void share(int[] numbers, long times, long denominator, int[] out, int rows) {
        Share.of(rounding, unit, times, denominator).run(numbers, out, rows);
    }

    void share(int[] numbers, int[] times, long denominator, int[] out, int rows) {
        Share.of(rounding, unit, 1, denominator).run(numbers, times, out, rows);
    }

    /** Whether one number for all may divide as a multiplication by its reciprocal. */
    boolean isByReciprocal() {
        return byReciprocal;
    }

    /** Whether so many times a number, divided, is that number. */
    boolean isAllOfIt(long times, long denominator) {
        return unit == 1 && times == denominator;
    }

    private void slowly(long[] numerator, long[] denominator, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = rounding.divide(numerator[i], denominator[i] * unit) * unit;
        }
    }

    private void slowly(long[] numerator, long denominator, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = rounding.divide(numerator[i], denominator * unit) * unit;
        }
    }

    private static void down(
            long[] numerator, long[] denominator, long unit, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            double exact = (double) numerator[i] / (double) (denominator[i] * unit);
            out[i] = unit * (long) Math.floor(exact);
        }
    }

    private static void up(long[] numerator, long[] denominator, long unit, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            double exact = (double) numerator[i] / (double) (denominator[i] * unit);
            out[i] = unit * (long) Math.ceil(exact);
        }
    }

    /** Half a divisor more, then down; of numerators that are not negative. */
    private static void halfUp(
            long[] numerator, long[] denominator, long unit, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            long divisor = denominator[i] * unit;
            double twice = (double) (2 * numerator[i] + divisor);
            out[i] = unit * (long) Math.floor(twice / (double) (2 * divisor));
        }
    }
}
