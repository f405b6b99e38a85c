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

    Division(Rounding rounding, long unit, Interval numerator, Interval denominator) {
        this.rounding = rounding;
        this.unit = unit;
        this.exactInDoubles = isExactInDoubles(rounding, unit, numerator, denominator);
    }

    private static boolean isExactInDoubles(
            Rounding rounding, long unit, Interval numerator, Interval denominator) {
        double most =
                2.0 * Math.max(-(double) numerator.low(), (double) numerator.high())
                        + 2.0 * (double) denominator.high() * (double) unit;
        boolean fits = most < DOUBLES_EXACT;
        return fits && (rounding != Rounding.HALF_UP || numerator.low() >= 0);
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
        if (!exactInDoubles) {
            slowly(numerator, denominator, out, rows);
            return;
        }

        switch (rounding) {
            case DOWN -> down(numerator, denominator * unit, unit, out, rows);
            case UP -> up(numerator, denominator * unit, unit, out, rows);
            case HALF_UP -> halfUp(numerator, denominator * unit, unit, out, rows);
        }
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

    private static void down(long[] numerator, long divisor, long unit, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = unit * (long) Math.floor((double) numerator[i] / (double) divisor);
        }
    }

    private static void up(long[] numerator, long[] denominator, long unit, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            double exact = (double) numerator[i] / (double) (denominator[i] * unit);
            out[i] = unit * (long) Math.ceil(exact);
        }
    }

    private static void up(long[] numerator, long divisor, long unit, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = unit * (long) Math.ceil((double) numerator[i] / (double) divisor);
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

    private static void halfUp(long[] numerator, long divisor, long unit, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            double twice = (double) (2 * numerator[i] + divisor);
            out[i] = unit * (long) Math.floor(twice / (double) (2 * divisor));
        }
    }
}
