package org.shouwang.policy.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.household.Situation;

/** Who enters, who leaves, who gains and what it costs, worked by hand. */
class SimulationTest {

    private static final String RAISE = "dibao_standard=350@2017-01-01";

    private static Impact impact(Map<String, Situation> households, String... amendments) {
        var set = Stream.of(amendments).map(Loufan::set).toList();
        var simulation = new Simulation(Loufan.PACK, set, Loufan.DAY);
        var impact = new Impact(simulation);
        simulation.<String>run(
                feed ->
                        households.forEach(
                                (id, situation) -> feed.add(id, Loufan.YANGQU, situation)),
                impact::add);
        return impact;
    }

    private static RuleImpact dibao(Impact impact) {
        return rule(impact, "dibao_top_up");
    }

    private static RuleImpact rule(Impact impact, String id) {
        return impact.total().stream()
                .filter(each -> each.rule().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Situation> one(double... wages) {
        return Map.of("h", Loufan.family("h", wages));
    }

    @Test
    void who_is_paid_before_and_after_gains_the_difference_for_each_member() {
        var dibao = dibao(impact(one(300, 0, 0), RAISE));

        assertThat(dibao.heads()).isEqualTo(Map.of(Effect.GAINS, new Heads(1, 3, 1)));
        assertThat(dibao.money())
                .isEqualTo(
                        new Money(
                                Interval.of(66_000),
                                Interval.of(75_000),
                                Interval.of(9_000),
                                9_000));
    }

    @Test
    void who_was_at_the_line_enters_and_who_is_at_the_new_one_stays_out() {
        assertThat(dibao(impact(one(319.99), RAISE)).heads()).containsOnlyKeys(Effect.GAINS);
        assertThat(dibao(impact(one(320.00), RAISE)).heads()).containsOnlyKeys(Effect.ENTERS);
        assertThat(dibao(impact(one(349.99), RAISE)).heads()).containsOnlyKeys(Effect.ENTERS);
        assertThat(dibao(impact(one(350.00), RAISE)).heads()).containsOnlyKeys(Effect.SAME);
        assertThat(dibao(impact(one(349.99), RAISE)).money().difference())
                .isEqualTo(Interval.of(1));
    }

    @Test
    void a_lower_standard_makes_some_leave_and_others_lose() {
        var lower = "dibao_standard=300@2017-01-01";

        assertThat(dibao(impact(one(299.99), lower)).heads()).containsOnlyKeys(Effect.LOSES);
        assertThat(dibao(impact(one(300.00), lower)).heads()).containsOnlyKeys(Effect.LEAVES);
        assertThat(dibao(impact(one(300.00), lower)).money().difference())
                .isEqualTo(Interval.of(-2_000));
    }

    @Test
    void an_unknown_income_stays_a_question_and_costs_a_range_never_zero() {
        var dibao = dibao(impact(one(-1, 0, 0), RAISE));

        assertThat(dibao.heads()).containsOnlyKeys(Effect.STAYS_A_QUESTION);
        assertThat(dibao.money().after()).isEqualTo(new Interval(0, 105_000));
        assertThat(dibao.money().difference().high()).isGreaterThan(0);
        assertThat(dibao.money().knownDifference()).isZero();
    }

    @Test
    void a_question_in_a_rule_that_reads_nothing_of_the_change_makes_no_difference() {
        var medical = rule(impact(one(-1, 0), "care_amount=90@2017-01-01"), "medical");

        assertThat(medical.money().difference()).isEqualTo(Interval.of(0));
    }

    @Test
    void without_an_amendment_nothing_changes() {
        var impact = impact(Map.of("a", Loufan.family("a", 100), "b", Loufan.family("b", -1, 5)));

        for (var rule : impact.total()) {
            assertThat(rule.heads().keySet()).isSubsetOf(Effect.SAME, Effect.STAYS_A_QUESTION);
            assertThat(rule.money().difference()).isEqualTo(Interval.of(0));
        }
    }

    @Test
    void a_warning_begins_and_ends_like_a_grant_without_money() {
        var missed = rule(impact(one(330), RAISE), "missed");

        assertThat(missed.heads()).containsOnlyKeys(Effect.ENTERS);
        assertThat(missed.money()).isEqualTo(Money.NONE);
        assertThat(List.of(missed.rule().isGrant())).containsExactly(false);
    }
}
