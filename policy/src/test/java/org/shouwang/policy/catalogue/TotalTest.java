package org.shouwang.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;

/** Months added up, and what is said of the whole. */
class TotalTest {

    private static final YearMonth MARCH = YearMonth.of(2020, 3);
    private static final Fact WAGE = wage(OptionalLong.empty()).per(Period.MONTH);
    private static final Catalogue CATALOGUE =
            new Catalogue(
                    Map.of("wage", WAGE, "rent", wage(OptionalLong.empty())), Map.of(), List.of());

    private final Total total = new Total(WAGE, Window.THIS_YEAR);

    private static Fact wage(OptionalLong assumed) {
        return new Fact(
                "wage",
                new Title("月工资", "Wage"),
                Level.PERSON,
                Type.FEN,
                new Interval(0, 1_000),
                assumed,
                OptionalLong.empty(),
                new Title("元", "yuan"));
    }

    private static Given said(long fen, String source, int day) {
        return new Given.Value(fen, new Provenance(source, LocalDate.of(2020, 4, day), ""));
    }

    private static History history(Map<YearMonth, Given> months) {
        return new History(MARCH, months);
    }

    @Test
    void a_total_is_said_by_the_latest_who_spoke_of_its_months() {
        var history =
                history(
                        Map.of(
                                YearMonth.of(2020, 1),
                                said(1, "tax", 9),
                                YearMonth.of(2020, 2),
                                said(20, "visit", 11),
                                MARCH,
                                said(300, "tax", 10)));

        assertThat(total.known(history)).isEqualTo(Interval.of(321));
        assertThat(total.given(history))
                .isEqualTo(
                        new Given.Value(
                                321, new Provenance("visit", LocalDate.of(2020, 4, 11), "")));
        assertThat(total.unknownMonths(history)).isEmpty();
    }

    @Test
    void a_total_with_a_month_that_nobody_spoke_of_is_not_said() {
        var months = new HashMap<YearMonth, Given>();
        months.put(YearMonth.of(2020, 1), said(1, "tax", 9));
        months.put(MARCH, new Given.NoAnswer(new Provenance("tax", LocalDate.of(2020, 4, 1), "")));
        var history = history(months);

        assertThat(total.known(history)).isEqualTo(new Interval(1, 2_001));
        assertThat(total.given(history)).isEqualTo(new Given.NotAsked());
        assertThat(total.unknownMonths(history)).containsExactly(YearMonth.of(2020, 2), MARCH);
    }

    @Test
    void what_is_assumed_of_every_month_is_known_although_nobody_said_it() {
        var assumed = new Total(wage(OptionalLong.of(5)).per(Period.MONTH), Window.THIS_YEAR);

        assertThat(assumed.known(history(Map.of()))).isEqualTo(Interval.of(15));
        assertThat(assumed.given(history(Map.of()))).isEqualTo(new Given.NotAsked());
    }

    @Test
    void a_total_is_a_fact_by_its_name_and_only_of_what_has_a_period() {
        var fact = CATALOGUE.fact("wage over last_year").orElseThrow();

        assertThat(fact.range()).isEqualTo(new Interval(0, 12_000));
        assertThat(CATALOGUE.fact("wage over this_year").orElseThrow().range())
                .isEqualTo(new Interval(0, 12_000));
        assertThat(fact.title()).isEqualTo(new Title("上年月工资", "Wage of last year"));
        assertThat(CATALOGUE.fact("wage over next_year")).isEmpty();
        assertThat(CATALOGUE.fact("rent over last_year")).isEmpty();
        assertThat(CATALOGUE.fact(" over last_year")).isEmpty();
        assertThat(CATALOGUE.periodic()).containsExactly(WAGE);
        assertThat(CATALOGUE.byTitle("月工资")).isPresent();
        assertThat(CATALOGUE.byTitle("房租")).isEmpty();
        assertThat(WAGE.write(1_234)).isEqualTo("12.34");
    }
}
