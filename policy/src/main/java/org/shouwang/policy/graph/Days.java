package org.shouwang.policy.graph;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The calendar, with days counted from 1970-01-01. Everything here rises with the day that it is
 * worked out from, except the month of the year.
 */
public final class Days {

    /** Days lie in years of four digits. */
    public static final Interval ALL =
            new Interval(
                    LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay());

    private static final long MONTHS_MAX = 12 * 10_000;

    private Days() {}

    public static long years(long from, long to) {
        return ChronoUnit.YEARS.between(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
    }

    /** Whole months: who begins on the 31st completes the month on the 1st after a shorter one. */
    public static long months(long from, long to) {
        return ChronoUnit.MONTHS.between(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
    }

    /** The same day of a later month, or its last day if it has no such day. */
    public static long plusMonths(long day, long months) {
        if (Math.abs(months) > MONTHS_MAX) {
            throw new ArithmeticException(months + " months");
        }
        return LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
    }

    public static long monthStart(long day) {
        return LocalDate.ofEpochDay(day).withDayOfMonth(1).toEpochDay();
    }

    public static long year(long day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    /** The first month of the year that a day in this range can be in. */
    public static long monthMin(long low, long high) {
        return year(low) == year(high) ? LocalDate.ofEpochDay(low).getMonthValue() : 1;
    }

    /** The last month of the year that a day in this range can be in. */
    public static long monthMax(long low, long high) {
        return year(low) == year(high) ? LocalDate.ofEpochDay(high).getMonthValue() : 12;
    }

    /** These days, if they are written with four digits of the year. */
    public static Interval within(Interval days) {
        if (days.low() < ALL.low() || days.high() > ALL.high()) {
            throw new ArithmeticException("a day from " + days.low() + " to " + days.high());
        }
        return days;
    }
}
