package org.shouwang.policy.columnar;

/**
 * The civil calendar in whole numbers, so that years can be counted without an object per row. The
 * algorithm is Howard Hinnant's <a
 * href="https://howardhinnant.github.io/date_algorithms.html">civil_from_days</a>; a test compares
 * it with {@code java.time}, which is the definition.
 */
final class Calendar {

    private static final long DAYS_TO_1970 = 719_468;
    private static final long DAYS_OF_400_YEARS = 146_097;

    /** More than a month has days, so that a month and a day fit in one ordered number. */
    private static final long MONTH = 32;

    private Calendar() {}

    /** Whole years from one day, counted from 1970-01-01, to another. */
    static long years(long from, long to) {
        return (monthAndDay(to) - monthAndDay(from)) / (12 * MONTH);
    }

    /**
     * The months since the year 0 and the day of the month in one number. The year is counted from
     * March.
     */
    private static long monthAndDay(long day) {
        long days = day + DAYS_TO_1970;
        long era = Math.floorDiv(days, DAYS_OF_400_YEARS);
        long dayOfEra = days - era * DAYS_OF_400_YEARS;
        long yearOfEra =
                (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long month = (5 * dayOfYear + 2) / 153;
        long dayOfMonth = dayOfYear - (153 * month + 2) / 5 + 1;
        return ((era * 400 + yearOfEra) * 12 + month) * MONTH + dayOfMonth;
    }
}
