package org.shouwang.policy.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.policy.graph.Interval;

class YearsUntilTest {

    private static final LocalDate FIRST = LocalDate.of(1890, 1, 1);
    private static final int DAYS = 220 * 366;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2016-07-01", "2016-02-28", "2016-02-29", "2016-03-01", "2015-02-28", "2015-03-01",
                "2000-02-29", "1900-02-28", "1900-03-01", "2100-02-28", "2100-03-01", "2016-12-31",
                "2017-01-01"
            })
    void years_are_those_of_the_calendar_from_every_day_of_two_centuries(LocalDate end) {
        int first = (int) FIRST.toEpochDay();
        int[] from = IntStream.range(first, first + DAYS).toArray();
        var years = new int[DAYS];

        new YearsUntil(end.toEpochDay()).run(from, years, DAYS);

        int[] expected =
                IntStream.of(from)
                        .map(day -> (int) ChronoUnit.YEARS.between(LocalDate.ofEpochDay(day), end))
                        .toArray();
        assertThat(years).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {-799_999, 799_999})
    void days_far_away_are_covered_up_to_two_thousand_years(long day) {
        var from = new int[] {(int) day};
        var years = new int[1];
        var end = LocalDate.of(2016, 7, 1);

        assertThat(YearsUntil.covers(Interval.of(day), end.toEpochDay())).isTrue();
        assertThat(YearsUntil.covers(Interval.of(day + Long.signum(day)), 0)).isFalse();
        new YearsUntil(end.toEpochDay()).run(from, years, 1);

        assertThat(years[0])
                .isEqualTo((int) ChronoUnit.YEARS.between(LocalDate.ofEpochDay(day), end));
    }
}
