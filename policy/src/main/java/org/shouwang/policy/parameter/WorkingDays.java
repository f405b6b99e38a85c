package org.shouwang.policy.parameter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.shouwang.policy.graph.Interval;

/**
 * The calendar of working days (工作日) as the law publishes it, year by year: Saturdays, Sundays and
 * the days off, but not the days that are worked instead.
 *
 * <p>Of a day that no published year covers nobody can say whether it is worked. A deadline that
 * runs over such days is unknown: at the earliest all of them are worked, at the latest one in
 * {@link #RUN_MAX}.
 */
public final class WorkingDays {

    /** No calendar has so many days off in a row; a longer run is refused when it is read. */
    public static final int RUN_MAX = 14;

    /** As many working days as a formula may count. */
    public static final int COUNT_MAX = 1_000;

    /** Where nothing has been published. */
    public static final WorkingDays NONE = new WorkingDays(List.of());

    /**
     * The days off and on of one year.
     *
     * @param from the first day that it covers
     * @param to the last
     */
    public record Year(
            LocalDate from,
            LocalDate to,
            Set<LocalDate> off,
            Set<LocalDate> worked,
            String document,
            String article) {

        public Year {
            off = Set.copyOf(off);
            worked = Set.copyOf(worked);
        }

        boolean covers(LocalDate day) {
            return !from.isAfter(day) && !to.isBefore(day);
        }

        boolean isWorked(LocalDate day) {
            boolean isWeekend =
                    day.getDayOfWeek() == DayOfWeek.SATURDAY
                            || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            return worked.contains(day) || (!isWeekend && !off.contains(day));
        }
    }

    private final List<Year> years;
    private final TreeSet<Long> covered = new TreeSet<>();
    private final TreeSet<Long> worked = new TreeSet<>();

    public WorkingDays(List<Year> years) {
        this.years = List.copyOf(years);
        for (var year : years) {
            for (var day = year.from(); !day.isAfter(year.to()); day = day.plusDays(1)) {
                covered.add(day.toEpochDay());
                if (year.isWorked(day)) {
                    worked.add(day.toEpochDay());
                }
            }
        }
    }

    public List<Year> years() {
        return years;
    }

    public boolean covers(LocalDate day) {
        return years.stream().anyMatch(year -> year.covers(day));
    }

    /** The longest run of days off that is published. */
    public int longestRun() {
        int longest = 0;
        int run = 0;
        for (long day : covered) {
            run = worked.contains(day) ? 0 : run + 1;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /**
     * The day that lies so many working days after a day, which itself does not count; before it,
     * if the number is negative. No working day after a day is the day itself.
     */
    public Interval after(Interval day, Interval count) {
        return new Interval(earliest(day.low(), count.low()), latest(day.high(), count.high()));
    }

    /** What can come out, whatever is published. */
    public static Interval range(Interval day, Interval count) {
        var unpublished = NONE.after(day, count);
        return new Interval(unpublished.low() - 2 * RUN_MAX, unpublished.high() + 2 * RUN_MAX);
    }

    public long earliest(long day, long count) {
        return step(day, count, count >= 0);
    }

    public long latest(long day, long count) {
        return step(day, count, count < 0);
    }

    private long step(long from, long count, boolean manyAreWorked) {
        long direction = count < 0 ? -1 : 1;
        long day = from;
        for (long left = Math.abs(count); left > 0; ) {
            day += direction;
            if (covered.contains(day)
                    ? worked.contains(day)
                    : manyAreWorked || isLastOfRun(day, direction)) {
                left--;
            }
        }
        return day;
    }

    /** Of a run of days of which nothing is known, the one that is reached last. */
    private boolean isLastOfRun(long day, long direction) {
        long first = day - Math.floorMod(day, RUN_MAX);
        long last = first + RUN_MAX - 1;
        return day == (direction > 0 ? last : first) && covered.subSet(first, last + 1).isEmpty();
    }
}
