package org.shouwang.policy.columnar;

import org.shouwang.policy.graph.Interval;

/**
 * Whole years from many days until one day, such as everybody's age. The mean length of a year says
 * about how many; a table of anniversaries says exactly.
 */
final class YearsUntil {

    private static final double DAYS_OF_A_YEAR = 365.2425;

    /** No anniversary is so far from where the mean year puts it. */
    private static final int SLACK_DAYS = 4;

    private static final int YEARS_MAX = 1_000;

    private final int end;
    private final int yearsMin;

    /**
     * For each number of years from the smallest on, the last day from which so many have passed.
     */
    private final int[] lastDay;

    YearsUntil(Interval from, long end) {
        this.end = (int) end;
        this.yearsMin = about(end - from.high());
        this.lastDay = new int[about(end - from.low()) + 3 - yearsMin];
        for (int i = 0; i < lastDay.length; i++) {
            lastDay[i] = lastDayOf(yearsMin + i);
        }
    }

    /** Whether a table for days of this range is small. */
    static boolean covers(Interval from, long end) {
        long days = (long) (YEARS_MAX * DAYS_OF_A_YEAR);
        return from.low() > end - days && from.high() < end + days && Math.abs(end) < days;
    }

    void run(int[] from, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            int about = about(end - from[i]);
            int next = about - yearsMin + 1;
            out[i] =
                    about + notAfter(from[i], lastDay[next]) + notAfter(from[i], lastDay[next + 1]);
        }
    }

    /** The number of whole years, or up to two less. */
    private static int about(long days) {
        return (int) Math.floor((days - SLACK_DAYS) / DAYS_OF_A_YEAR);
    }

    private static int notAfter(int day, int limit) {
        return ((limit - day) >>> 31) ^ 1;
    }

    /** By halving: the longer ago, the more years. */
    private int lastDayOf(int years) {
        int enough = end - (int) ((years + 2) * DAYS_OF_A_YEAR);
        int few = end - (int) ((years - 2) * DAYS_OF_A_YEAR);
        while (few - enough > 1) {
            int middle = enough + (few - enough) / 2;
            if (Calendar.years(middle, end) >= years) {
                enough = middle;
            } else {
                few = middle;
            }
        }
        return enough;
    }
}
