package org.shouwang.policy.columnar;

import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.shouwang.policy.columnar.Reference.Range;
import org.shouwang.policy.parameter.Table;
import org.shouwang.policy.parameter.WorkingDays;

/** The part of the reference that knows the calendar and tables, a second time and slowly. */
final class Calendars {

    private Calendars() {}

    private static LocalDate day(BigInteger day) {
        return LocalDate.of(1970, 1, 1).plusDays(day.longValueExact());
    }

    private static BigInteger number(LocalDate day) {
        return BigInteger.valueOf(day.toEpochDay());
    }

    static BigInteger months(BigInteger from, BigInteger to) {
        return BigInteger.valueOf(day(from).until(day(to)).toTotalMonths());
    }

    /** The day of the month, or the last one that the other month has. */
    static BigInteger plusMonths(BigInteger day, BigInteger months) {
        var from = day(day);
        var month = YearMonth.from(from).plusMonths(months.longValueExact());
        return number(month.atDay(Math.min(from.getDayOfMonth(), month.lengthOfMonth())));
    }

    static BigInteger monthStart(BigInteger day) {
        return number(YearMonth.from(day(day)).atDay(1));
    }

    static BigInteger year(BigInteger day) {
        return BigInteger.valueOf(day(day).getYear());
    }

    /** Every month from the first to the last. */
    static Range month(Range days) {
        var first = YearMonth.from(day(days.low()));
        var last = YearMonth.from(day(days.high()));
        var months = new ArrayList<BigInteger>();
        boolean isOneYear = first.getYear() == last.getYear();
        int from = isOneYear ? first.getMonthValue() : 1;
        int to = isOneYear ? last.getMonthValue() : 12;
        IntStream.rangeClosed(from, to).mapToObj(BigInteger::valueOf).forEach(months::add);
        return Range.around(months);
    }

    /** The rows that any key of the range hits. */
    static Range rows(Table table, Range keys) {
        var values = new ArrayList<BigInteger>();
        for (int i = 0; i < table.rows().size(); i++) {
            var row = table.rows().get(i);
            boolean isLast = i + 1 == table.rows().size();
            boolean endsBefore =
                    !isLast
                            && BigInteger.valueOf(table.rows().get(i + 1).from())
                                            .compareTo(keys.low())
                                    <= 0;
            boolean beginsAfter = BigInteger.valueOf(row.from()).compareTo(keys.high()) > 0;
            if (!endsBefore && !beginsAfter) {
                values.add(BigInteger.valueOf(row.value().low()));
                values.add(BigInteger.valueOf(row.value().high()));
            }
        }
        return Range.around(values);
    }

    static Range workingDays(WorkingDays calendar, Range days, Range counts) {
        return new Range(
                step(calendar, days.low(), counts.low().intValueExact(), true),
                step(calendar, days.high(), counts.high().intValueExact(), false));
    }

    /**
     * One day after the other, of which a day that no year covers is worked at best or at worst.
     */
    private static BigInteger step(
            WorkingDays calendar, BigInteger from, int count, boolean earliest) {
        var day = day(from);
        int left = Math.abs(count);
        boolean forward = count >= 0;
        while (left > 0) {
            day = forward ? day.plusDays(1) : day.minusDays(1);
            if (isWorked(calendar, day, forward, forward == earliest)) {
                left--;
            }
        }
        return number(day);
    }

    private static boolean isWorked(
            WorkingDays calendar, LocalDate day, boolean forward, boolean atBest) {
        for (var year : calendar.years()) {
            if (!day.isBefore(year.from()) && !day.isAfter(year.to())) {
                boolean isWeekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
                return year.worked().contains(day) || (!isWeekend && !year.off().contains(day));
            }
        }
        if (atBest) {
            return true;
        }

        long position = Math.floorMod(day.toEpochDay(), 14L);
        boolean isReachedLast = position == (forward ? 13 : 0);
        var first = day.minusDays(position);
        return isReachedLast && first.datesUntil(first.plusDays(14)).noneMatch(calendar::covers);
    }
}
