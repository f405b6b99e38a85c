package org.shouwang.policy.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;
import org.shouwang.policy.parameter.NoLawInForce;

/** What was declared beside what was found: a question, or nothing. */
class HouseholdComparisonTest {

    private static final Pack PACK = Packs.load(Path.of("../packs"), "taiyuan-2016");
    private static final LocalDate DAY = LocalDate.of(2016, 12, 31);
    private static final HouseholdComparison COMPARISON = PACK.comparison("140123", DAY);
    private static final Provenance SAID = new Provenance("police", DAY, "");

    private static Map<String, Given> facts(String... pairs) {
        var facts = new HashMap<String, Given>();
        for (int i = 0; i < pairs.length; i += 2) {
            var fact = PACK.catalogue().fact(pairs[i]).orElseThrow();
            facts.put(
                    pairs[i],
                    switch (fact.read(pairs[i + 1])) {
                        case Reading.Said(long value) -> new Given.Value(value, SAID);
                        case Reading.NothingFound nothing -> new Given.NothingFound(SAID);
                        case Reading.NoAnswer none -> new Given.NoAnswer(SAID);
                        case Reading.Blank blank -> new Given.NotAsked();
                        case Reading.Refused refused ->
                                throw new IllegalArgumentException(refused.why().en());
                    });
        }
        return facts;
    }

    private static Situation alone(Map<String, Given> declared) {
        return new Situation(
                List.of(new Subject("p1", "王*", declared)),
                List.of(new Subject("u1", "u1", Map.of())),
                List.of(new Subject("h1", "h1", Map.of())),
                List.of(0),
                List.of(0));
    }

    private static List<String> fired(Map<String, Given> declared, Map<String, Given> found) {
        return COMPARISON.of(alone(declared), Map.of("p1", found)).stream()
                .map(draft -> draft.rule().id())
                .toList();
    }

    @Test
    void a_finding_shows_what_was_declared_what_was_found_and_the_tolerance() {
        var drafts =
                COMPARISON.of(
                        alone(facts("monthly_wage", "1000")),
                        Map.of("p1", facts("monthly_wage", "2300.50")));

        assertThat(drafts).hasSize(1);
        var draft = drafts.getFirst();
        assertThat(draft.rule().id()).isEqualTo("wage_above_declared");
        assertThat(draft.who()).isEqualTo("p1");
        assertThat(draft.declared()).isEqualTo("1000.00");
        assertThat(draft.found()).isEqualTo("2300.50");
        assertThat(draft.tolerance()).isEqualTo("10%");
        assertThat(draft.rule().rule().basis().document()).isEqualTo("taiyuan_paper");
    }

    @Test
    void nobody_answering_raises_nothing() {
        assertThat(fired(facts("monthly_wage", "0"), Map.of())).isEmpty();
        assertThat(fired(facts("monthly_wage", "0"), facts("cars", "未反馈", "houses", "未反馈")))
                .isEmpty();
    }

    @Test
    void nothing_found_raises_nothing_about_property() {
        assertThat(fired(facts("monthly_wage", "0"), facts("cars", "无记录", "houses", "无记录")))
                .isEmpty();
    }

    @Test
    void what_a_department_found_of_somebody_else_is_not_looked_at() {
        var drafts = COMPARISON.of(alone(Map.of()), Map.of("p2", facts("cars", "1")));

        assertThat(drafts).isEmpty();
    }

    @Test
    void before_there_is_a_standard_nothing_is_compared() {
        assertThatThrownBy(() -> PACK.comparison("140123", LocalDate.of(2014, 12, 31)))
                .isInstanceOf(NoLawInForce.class);
    }

    @Test
    void many_households_at_once_have_the_findings_of_one_at_a_time() {
        long seed = 7;
        var dice = new Random(seed);
        var declared = new ArrayList<Situation>();
        var found = new ArrayList<Map<String, Map<String, Given>>>();
        for (int i = 0; i < 3_000; i++) {
            declared.add(
                    alone(
                            facts(
                                    "monthly_wage",
                                    Integer.toString(dice.nextInt(3_000)),
                                    "receives_dibao",
                                    dice.nextBoolean() ? "是" : "否")));
            found.add(
                    Map.of(
                            "p1",
                            facts(
                                    "monthly_wage", Integer.toString(dice.nextInt(3_000)),
                                    "cars", dice.nextInt(10) == 0 ? "1" : "无记录",
                                    "houses", dice.nextInt(10) == 0 ? "未反馈" : "2")));
        }

        var batch = new ArrayList<List<FindingDraft>>();
        COMPARISON.<Integer>each(
                feed -> {
                    for (int i = 0; i < declared.size(); i++) {
                        feed.add(i, declared.get(i), found.get(i));
                    }
                },
                (i, drafts) -> batch.add(drafts));

        for (int i = 0; i < declared.size(); i++) {
            assertThat(batch.get(i))
                    .as("seed %d, household %d", seed, i)
                    .isEqualTo(COMPARISON.of(declared.get(i), found.get(i)));
        }
    }
}
