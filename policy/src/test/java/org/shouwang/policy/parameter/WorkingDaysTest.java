package org.shouwang.policy.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.policy.graph.Interval;

/** Deadlines in working days, inside and outside of what is published. */
class WorkingDaysTest {

    /** January 2016: the first is a Friday and off, Sunday the tenth is worked. */
    private static final WorkingDays JANUARY =
            new WorkingDays(
                    List.of(
                            new WorkingDays.Year(
                                    LocalDate.of(2016, 1, 1),
                                    LocalDate.of(2016, 1, 31),
                                    Set.of(LocalDate.of(2016, 1, 1)),
                                    Set.of(LocalDate.of(2016, 1, 10)),
                                    "paper",
                                    "一")));

    private static Interval days(LocalDate first, LocalDate last) {
        return new Interval(first.toEpochDay(), last.toEpochDay());
    }

    private static Interval after(WorkingDays calendar, LocalDate day, long count) {
        return calendar.after(Interval.of(day.toEpochDay()), Interval.of(count));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-04,  0, 2016-01-04",
        "2016-01-02,  0, 2016-01-02",
        "2016-01-01,  1, 2016-01-04",
        "2016-01-04,  1, 2016-01-05",
        "2016-01-08,  1, 2016-01-10",
        "2016-01-08,  2, 2016-01-11",
        "2016-01-15,  1, 2016-01-18",
        "2016-01-11, -1, 2016-01-10",
        "2016-01-18, -1, 2016-01-15",
        "2016-01-10, -5, 2016-01-04",
        "2016-01-28,  1, 2016-01-29"
    })
    void days_off_do_not_count_and_days_worked_instead_do(
            LocalDate day, long count, LocalDate expected) {
        assertThat(after(JANUARY, day, count)).isEqualTo(days(expected, expected));
    }

    @Test
    void every_day_that_no_year_covers_may_be_worked_or_not() {
        assertThat(JANUARY.covers(LocalDate.of(2015, 12, 31))).isFalse();
        assertThat(JANUARY.covers(LocalDate.of(2016, 1, 1))).isTrue();
        assertThat(JANUARY.covers(LocalDate.of(2016, 1, 31))).isTrue();
        assertThat(JANUARY.covers(LocalDate.of(2016, 2, 1))).isFalse();
        assertThat(after(JANUARY, LocalDate.of(2016, 1, 29), 1).low())
                .isEqualTo(LocalDate.of(2016, 2, 1).toEpochDay());
        assertThat(after(JANUARY, LocalDate.of(2016, 1, 29), 1).isKnown()).isFalse();
        assertThat(after(JANUARY, LocalDate.of(2016, 1, 4), -1).high())
                .isEqualTo(LocalDate.of(2015, 12, 31).toEpochDay());
        assertThat(after(JANUARY, LocalDate.of(2016, 1, 4), -1).isKnown()).isFalse();
    }

    /** Runs of 14 days begin at every multiple of 14 days since 1970. */
    @Test
    void where_nothing_is_published_one_day_of_each_fortnight_is_surely_worked() {
        long first = 14 * 1_200;
        var day = Interval.of(first - 1);

        assertThat(WorkingDays.NONE.after(day, Interval.of(1)))
                .isEqualTo(new Interval(first, first + 13));
        assertThat(WorkingDays.NONE.after(day, Interval.of(3)))
                .isEqualTo(new Interval(first + 2, first + 41));
        assertThat(WorkingDays.NONE.after(Interval.of(first), Interval.of(-1)))
                .isEqualTo(new Interval(first - 14, first - 1));
        assertThat(WorkingDays.NONE.after(day, Interval.of(0))).isEqualTo(day);
    }

    @Test
    void a_published_calendar_never_leads_beyond_what_the_compiler_proved() {
        for (long count = -30; count <= 30; count++) {
            for (int shift = -40; shift <= 40; shift++) {
                var day = Interval.of(LocalDate.of(2016, 1, 15).toEpochDay() + shift);
                var proved = WorkingDays.range(day, Interval.of(count));
                var found = JANUARY.after(day, Interval.of(count));

                assertThat(found.low()).isGreaterThanOrEqualTo(proved.low());
                assertThat(found.high()).isLessThanOrEqualTo(proved.high());
                assertThat(found.low()).isLessThanOrEqualTo(found.high());
            }
        }
    }

    @Test
    void the_longest_run_of_days_off_is_counted_across_the_month() {
        assertThat(JANUARY.longestRun()).isEqualTo(3);
        assertThat(WorkingDays.NONE.longestRun()).isZero();
        assertThat(JANUARY.years()).hasSize(1);
    }
}
