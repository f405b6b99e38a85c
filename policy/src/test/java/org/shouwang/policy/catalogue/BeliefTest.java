package org.shouwang.policy.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Sources disagree; the order of sources decides, and nobody's statement is thrown away. */
class BeliefTest {

    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);

    private final Belief belief =
            new Belief(
                    new Catalogue(
                            Map.of(),
                            Map.of(),
                            List.of(
                                    new Source(
                                            "verification",
                                            new Title("核对报告", "Verification report"),
                                            0),
                                    new Source("visit", new Title("入户走访", "Visit"), 1))));

    @Test
    void the_source_with_the_lower_rank_is_believed_although_the_other_is_newer() {
        var verified = said(500, "verification", DAY.minusDays(60));
        var visited = said(300, "visit", DAY.minusDays(1));

        assertThat(belief.ranked(List.of(visited, verified), DAY))
                .containsExactly(verified, visited);
    }

    @Test
    void of_one_source_the_newer_data_is_believed() {
        var older = said(500, "visit", DAY.minusDays(2));
        var newer = said(300, "visit", DAY.minusDays(1));

        assertThat(belief.believed(List.of(newer, older), DAY)).isEqualTo(newer.given());
    }

    @Test
    void of_equal_data_what_was_recorded_later_is_believed() {
        var first = said(500, "visit", DAY);
        var corrected = said(300, "visit", DAY);

        assertThat(belief.believed(List.of(first, corrected), DAY)).isEqualTo(corrected.given());
    }

    @Test
    void who_did_not_answer_does_not_silence_who_did() {
        var silence = open(new Given.NoAnswer(new Provenance("verification", DAY, "")));
        var visited = said(300, "visit", DAY.minusYears(1));

        assertThat(belief.believed(List.of(silence, visited), DAY)).isEqualTo(visited.given());
        assertThat(belief.believed(List.of(silence), DAY)).isEqualTo(silence.given());
    }

    @Test
    void a_statement_speaks_from_its_first_day_until_the_day_before_its_end() {
        var march =
                new Statement(
                        new Given.Value(1, new Provenance("visit", DAY, "")),
                        LocalDate.of(2017, 3, 1),
                        DAY.plusDays(1));

        assertThat(belief.believed(List.of(march), LocalDate.of(2017, 2, 28)))
                .isEqualTo(new Given.NotAsked());
        assertThat(belief.believed(List.of(march), LocalDate.of(2017, 3, 1)))
                .isEqualTo(march.given());
        assertThat(belief.believed(List.of(march), DAY)).isEqualTo(march.given());
        assertThat(belief.believed(List.of(march), DAY.plusDays(1)))
                .isEqualTo(new Given.NotAsked());
    }

    @Test
    void what_nobody_said_is_no_statement() {
        assertThatThrownBy(() -> open(new Given.NotAsked()))
                .hasMessage("a statement says something, and somebody says it");
    }

    @Test
    void each_statement_says_who_made_it() {
        var visit = new Provenance("visit", DAY, "");
        var said =
                List.of(
                        new Given.Value(1, visit),
                        new Given.NothingFound(visit),
                        new Given.NoAnswer(visit));

        assertThat(said)
                .allSatisfy(given -> {
                    assertThat(open(given).provenance()).isEqualTo(visit);
                    assertThat(Provenance.of(given)).contains(visit);
                });
        assertThat(Provenance.of(new Given.NotAsked())).isEmpty();
    }

    @Test
    void a_history_holds_the_months_that_somebody_spoke_of_and_no_other() {
        var february =
                new Statement(
                        new Given.Value(1, new Provenance("visit", DAY, "")),
                        LocalDate.of(2017, 2, 1),
                        LocalDate.of(2017, 3, 1));

        var history = belief.history(List.of(february), Period.MONTH, LocalDate.of(2017, 3, 15));

        assertThat(history.until()).isEqualTo(YearMonth.of(2017, 3));
        assertThat(history.months())
                .containsExactly(Map.entry(YearMonth.of(2017, 2), february.given()));
    }

    private static Statement said(long value, String source, LocalDate date) {
        return open(new Given.Value(value, new Provenance(source, date, "")));
    }

    private static Statement open(Given given) {
        return new Statement(given, LocalDate.MIN, LocalDate.MAX);
    }
}
