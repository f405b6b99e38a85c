package org.shouwang.policy.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;

/** Many households of several villages, in more batches than are under way at once. */
class PopulationTest {

    private static final String NEIGHBOUR = "140122001002";
    private static final String RAISE = "dibao_standard=350@2017-01-01";
    private static final int HOUSEHOLDS = 2 * Simulation.BATCH_MAX + 3;

    private final Simulation simulation =
            new Simulation(Loufan.PACK, List.of(Loufan.set(RAISE)), Loufan.DAY);

    /** Every third household lives in the village next door; each has two members. */
    private static String village(int household) {
        return household % 3 == 0 ? NEIGHBOUR : Loufan.YANGQU;
    }

    private Impact impact(List<String> keys) {
        var impact = new Impact(simulation);
        simulation.<String>run(
                feed ->
                        IntStream.range(0, HOUSEHOLDS)
                                .forEach(i ->
                                        feed.add(
                                                "h" + i,
                                                village(i),
                                                Loufan.family("h" + i, 100, 0))),
                compared -> {
                    keys.add(compared.key());
                    impact.add(compared);
                });
        return impact;
    }

    private static RuleImpact dibao(List<RuleImpact> impacts) {
        return impacts.stream()
                .filter(each -> each.rule().id().equals("dibao_top_up"))
                .findFirst()
                .orElseThrow();
    }

    private static List<RuleImpact> of(Impact impact, String place) {
        return impact.byPlace(place.length()).getOrDefault(place, List.of());
    }

    @Test
    void households_of_one_law_come_out_once_and_in_the_order_in_which_they_came() {
        var keys = new ArrayList<String>();

        impact(keys);

        assertThat(keys)
                .containsExactlyElementsOf(
                        IntStream.range(0, HOUSEHOLDS).mapToObj(i -> "h" + i).toList());
    }

    @Test
    void villages_add_up_to_townships_and_to_everybody() {
        var impact = impact(new ArrayList<>());
        int next = (HOUSEHOLDS + 2) / 3;
        int here = HOUSEHOLDS - next;

        assertThat(impact.households()).isEqualTo(HOUSEHOLDS);
        assertThat(impact.villages()).isEqualTo(Set.of(Loufan.YANGQU, NEIGHBOUR));
        assertThat(dibao(of(impact, NEIGHBOUR)).heads())
                .isEqualTo(Map.of(Effect.GAINS, new Heads(next, 2L * next, next)));
        assertThat(dibao(of(impact, Loufan.YANGQU)).heads(Effect.GAINS))
                .isEqualTo(new Heads(here, 2L * here, here));
        assertThat(impact.byPlace(9)).containsOnlyKeys("140122001");
        assertThat(dibao(of(impact, "140122001"))).isEqualTo(dibao(impact.total()));
        assertThat(dibao(impact.total()).heads(Effect.GAINS))
                .isEqualTo(new Heads(HOUSEHOLDS, 2L * HOUSEHOLDS, HOUSEHOLDS));
        assertThat(dibao(impact.total()).heads(Effect.LEAVES)).isEqualTo(new Heads(0, 0, 0));
        assertThat(dibao(impact.total()).money())
                .isEqualTo(
                        new Money(
                                Interval.of(54_000L * HOUSEHOLDS),
                                Interval.of(60_000L * HOUSEHOLDS),
                                Interval.of(6_000L * HOUSEHOLDS),
                                6_000L * HOUSEHOLDS));
    }

    @Test
    void nobody_asked_is_nobody_touched() {
        var impact = new Impact(simulation);

        assertThat(impact.households()).isZero();
        assertThat(impact.total()).hasSize(4);
        assertThat(impact.total())
                .allSatisfy(rule -> {
                    assertThat(rule.heads()).isEmpty();
                    assertThat(rule.money()).isEqualTo(Money.NONE);
                });
    }

    @Test
    void who_pays_is_rounded_village_by_village() {
        var impact = impact(new ArrayList<>());
        var dibao = dibao(impact.total()).rule();
        var medical = simulation.only("medical").rules().getFirst();

        assertThat(simulation.funding(impact, dibao))
                .containsExactly(
                        new Funding.Part(
                                Funding.Payer.COUNTY,
                                Interval.of(16_200L * HOUSEHOLDS),
                                Interval.of(18_000L * HOUSEHOLDS),
                                Interval.of(1_800L * HOUSEHOLDS)));
        assertThat(simulation.funding(impact, medical)).isEmpty();
        assertThat(Funding.Payer.COUNTY.title().en()).isEqualTo("county");
    }

    @Test
    void a_warning_costs_nobody_anything() {
        var missed = simulation.only("missed");
        var impact = new Impact(missed);

        missed.<String>run(
                feed -> feed.add("h", Loufan.YANGQU, Loufan.family("h", 330)), impact::add);

        assertThat(missed.rules()).extracting(RulePair::id).containsExactly("missed");
        assertThat(missed.funding(impact, missed.rules().getFirst())).isEmpty();
        assertThat(impact.total()).hasSize(1);
    }

    @Test
    void the_person_concerned_is_counted_alone_and_named() {
        var care = simulation.only("care");
        var impact = new Impact(care);
        var named = new ArrayList<String>();
        var family =
                Loufan.of(
                        "h",
                        List.of(
                                Loufan.person("well", 0, false, 0),
                                Loufan.person("frail", 485, true, 0),
                                Loufan.person("ill", 967, true, 0)));

        care.<String>run(
                feed -> feed.add("h", Loufan.YANGQU, family),
                compared -> {
                    impact.add(compared);
                    compared.changes().stream()
                            .filter(change -> change.effect() == Effect.ENTERS)
                            .forEach(change -> named.add(compared.subject(change).id()));
                });

        assertThat(named).containsExactly("frail", "ill");
        assertThat(impact.total().getFirst().heads(Effect.ENTERS)).isEqualTo(new Heads(2, 2, 1));
        assertThat(impact.total().getFirst().rule().title().en()).isEqualTo("Care allowance");
    }

    @Test
    void a_grouping_that_reaches_beyond_the_household_is_counted_where_it_comes_first() {
        var own = new Own();
        var shared = sharing(Level.HUKOU, List.of(0, 0), 1);
        var apart = sharing(Level.HUKOU, List.of(0, 1), 2);

        assertThat(own.subjects(shared, Level.HUKOU)).containsExactly(0);
        assertThat(own.subjects(shared, Level.HUKOU)).isEmpty();
        assertThat(own.subjects(apart, Level.HUKOU)).containsExactly(0);
        assertThat(own.subjects(apart, Level.HUKOU)).containsExactly(0);
        assertThat(own.subjects(shared, Level.REGION)).isEmpty();
    }

    /** Two persons, each in a household of their own. */
    private static Situation sharing(Level level, List<Integer> of, int groupings) {
        var subjects =
                IntStream.range(0, groupings)
                        .mapToObj(i -> new Subject("g" + i, "g" + i, Map.of()))
                        .toList();
        var alone = List.of(new Subject("a", "a", Map.of()), new Subject("b", "b", Map.of()));
        return new Situation(
                List.of(Loufan.person("p1", 0, false, 0), Loufan.person("p2", 0, false, 0)),
                Map.of(
                        Level.UNIT,
                        new Situation.Grouping(alone, List.of(0, 1)),
                        Level.HOUSEHOLD,
                        new Situation.Grouping(alone, List.of(0, 1)),
                        level,
                        new Situation.Grouping(subjects, of)));
    }

    @Test
    void earners_of_many_households_are_all_asked() {
        var found = new ArrayList<String>();
        var policy = Loufan.PACK.policy();

        new Cliffs(policy, Loufan.PACK.parameters(), Loufan.DAY, Earnings.of(policy), 10_000)
                .<String>run(
                        feed ->
                                IntStream.range(0, 601)
                                        .forEach(i ->
                                                feed.add(
                                                        "h" + i,
                                                        Loufan.YANGQU,
                                                        Loufan.family("h" + i, 50))),
                        marginal -> found.add(marginal.key()));

        assertThat(found)
                .containsExactlyElementsOf(IntStream.range(0, 601).mapToObj(i -> "h" + i).toList());
    }

    @Test
    void a_step_leads_up_as_far_as_the_fact_goes_and_down_to_nothing() {
        assertThat(directions(29_900.00, 10_000)).containsExactly("MORE 2990000", "LESS 2980000");
        assertThat(directions(29_900.01, 10_000)).containsExactly("LESS 2980001");
        assertThat(directions(100.00, 10_000)).containsExactly("MORE 10000", "LESS 0");
        assertThat(directions(99.99, 10_000)).containsExactly("MORE 9999");
        assertThat(directions(0.01, 1)).containsExactly("MORE 1", "LESS 0");
        assertThatThrownBy(() -> directions(5, 0)).hasMessage("a step of 0 fen leads nowhere");
        assertThatThrownBy(() -> directions(5, -1)).hasMessage("a step of -1 fen leads nowhere");
    }

    private static List<String> directions(double wage, long step) {
        var found = new ArrayList<String>();
        var policy = Loufan.PACK.policy();
        new Cliffs(policy, Loufan.PACK.parameters(), Loufan.DAY, Earnings.of(policy), step)
                .<String>run(
                        feed -> feed.add("h", Loufan.YANGQU, Loufan.family("h", wage)),
                        marginal -> {
                            assertThat(marginal.to() - marginal.from()).isEqualTo(step);
                            found.add(marginal.direction() + " " + marginal.from());
                        });
        return found;
    }
}
