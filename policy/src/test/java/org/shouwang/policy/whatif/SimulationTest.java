package org.shouwang.policy.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;

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

    @Test
    void a_unit_that_spans_two_households_is_counted_once() {
        var shared =
                new Situation(
                        List.of(
                                Loufan.person("p1", 100, false, 0),
                                Loufan.person("p2", 0, false, 0)),
                        List.of(new Subject("u", "u", Map.of())),
                        List.of(
                                new Subject("h1", "h1", Map.of("on_dibao", Loufan.yes(false))),
                                new Subject("h2", "h2", Map.of("on_dibao", Loufan.yes(false)))),
                        List.of(0, 0),
                        List.of(0, 1));

        var dibao = dibao(impact(Map.of("h1", shared, "h2", shared), RAISE));

        assertThat(dibao.heads()).isEqualTo(Map.of(Effect.GAINS, new Heads(1, 2, 1)));
        assertThat(dibao.money().knownDifference()).isEqualTo(6_000);
    }

    /** Of random households and amendments, by rule, by place, and as two separate answers. */
    @Test
    void the_differences_add_up_to_after_minus_before() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var households = new TreeMap<String, Situation>();
        for (int i = 0; i < 300; i++) {
            var wages = new double[1 + random.nextInt(4)];
            Arrays.setAll(wages, each -> random.nextInt(12) - 1 < 0 ? -1 : random.nextInt(700));
            households.put("h" + i, Loufan.family("h" + i, wages));
        }

        var impact =
                impact(
                        households,
                        "dibao_standard=%d@2017-01-01".formatted(200 + random.nextInt(300)));

        for (var rule : impact.total()) {
            var money = rule.money();
            assertThat(money.difference().low())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(money.after().low() - money.before().low())
                    .isLessThanOrEqualTo(money.knownDifference());
            assertThat(money.difference().high())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(money.after().high() - money.before().high())
                    .isGreaterThanOrEqualTo(money.knownDifference());
            assertThat(money.before()).as("seed %d", seed).isEqualTo(alone(households, rule));
        }
        assertThat(impact.byPlace(6)).containsOnlyKeys("140122");
    }

    /** The same total, each household asked by itself. */
    private static Interval alone(Map<String, Situation> households, RuleImpact rule) {
        var law = Loufan.PACK.parameters().on(Loufan.YANGQU, Loufan.DAY);
        var evaluation = new HouseholdEvaluation(Loufan.PACK.policy(), law);
        var sum = Interval.of(0);
        var result = rule.rule().rule().result();
        for (var situation : households.values()) {
            var answer = evaluation.answer(situation);
            for (int i = 0; i < situation.subjects(result.level()).size(); i++) {
                sum = rule.rule().isGrant() ? sum.plus(answer.value(result, i)) : sum;
            }
        }
        return sum;
    }

    @Test
    void where_the_law_names_shares_each_level_pays_its_part() {
        var impact = impact(one(300, 0, 0), RAISE);
        var law = Loufan.PACK.parameters().on(Loufan.YANGQU, Loufan.DAY);

        assertThat(Funding.of(dibao(impact), law))
                .containsExactly(
                        new Funding.Part(
                                Funding.Payer.COUNTY,
                                Interval.of(19_800),
                                Interval.of(22_500),
                                Interval.of(2_700)));
        assertThat(Funding.of(rule(impact, "medical"), law)).isEmpty();
    }
}
