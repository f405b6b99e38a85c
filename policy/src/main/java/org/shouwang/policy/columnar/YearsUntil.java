package org.shouwang.policy.columnar;

import org.shouwang.policy.graph.Interval;

/**
 * Whole years from many days until one day, such as everybody's age.
 *
 * <p>Years are counted from March, so that the leap day is the last of a year, as in <a
 * href="https://doi.org/10.1002/spe.3172">Neri and Schneider's algorithm</a>. Its two divisions are
 * multiplications of doubles here, which are never whole numbers and therefore never round to the
 * wrong side; a test compares every day with {@code java.time}.
 */
final class YearsUntil {

    /** From 1 March of a year that 400 divides to 1 January 1970. */
    private static final int DAYS_BEFORE_1970 = 719_468 + 146_097;

    private static final int QUARTERS_OF_A_CENTURY = 146_097;
    private static final int QUARTERS_OF_A_YEAR = 1_461;

    /** So far from 1970 are the days for which it holds. */
    private static final long DAYS_MAX = 800_000;

    private final int endYear;
    private final int endDay;

    YearsUntil(long end) {
        int quarters = 4 * ((int) end + DAYS_BEFORE_1970) + 3;
        int century = quarters / QUARTERS_OF_A_CENTURY;
        int inCentury = quarters % QUARTERS_OF_A_CENTURY | 3;
        this.endYear = 100 * century + inCentury / QUARTERS_OF_A_YEAR;
        this.endDay = inCentury % QUARTERS_OF_A_YEAR / 4;
    }

    static boolean covers(Interval from, long end) {
        return from.low() > -DAYS_MAX && from.high() < DAYS_MAX && Math.abs(end) < DAYS_MAX;
    }

    /** Towards zero: who is not born yet is 0 years old until a whole year is missing. */
    void run(int[] from, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            int quarters = 4 * (from[i] + DAYS_BEFORE_1970) + 3;
            int century = (int) ((quarters + 0.5) * (1.0 / QUARTERS_OF_A_CENTURY));
            int inCentury = (quarters - century * QUARTERS_OF_A_CENTURY) | 3;
            int year = (int) ((inCentury + 0.5) * (1.0 / QUARTERS_OF_A_YEAR));
            int day = (inCentury - year * QUARTERS_OF_A_YEAR) >> 2;
            int later = endDay - day;
            int years = endYear - (100 * century + year) + (later >> 31);
            out[i] = years + ((years & (later | -later)) >>> 31);
        }
    }
}
