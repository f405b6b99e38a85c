package org.shouwang.policy.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years are counted by the civil calendar, as {@code java.time} counts them. */
class CalendarTest {

    @ParameterizedTest
    @CsvSource({
        "1960-08-05, 2020-08-04, 59",
        "1960-08-05, 2020-08-05, 60",
        "2000-02-29, 2001-02-28, 0",
        "2000-02-29, 2001-03-01, 1",
        "2000-02-29, 2004-02-29, 4",
        "1899-12-31, 1900-03-01, 0",
        "2020-08-05, 2020-08-05, 0",
        "2020-08-05, 2019-08-06, 0",
        "2020-08-05, 2019-08-05, -1",
    })
    void a_year_is_complete_on_its_day(LocalDate from, LocalDate to, long years) {
        assertThat(Calendar.years(from.toEpochDay(), to.toEpochDay())).isEqualTo(years);
        assertThat(ChronoUnit.YEARS.between(from, to)).isEqualTo(years);
    }

    @Test
    void any_two_days_of_four_centuries_and_before_the_year_nought_agree_with_java_time() {
        var random = new Random(1);
        for (int i = 0; i < 100_000; i++) {
            long from = random.nextLong(-900_000, 200_000);
            long to = random.nextLong(-900_000, 200_000);

            assertThat(Calendar.years(from, to))
                    .as("%d to %d", from, to)
                    .isEqualTo(
                            ChronoUnit.YEARS.between(
                                    LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to)));
        }
    }
}
