package org.shouwang.policy.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.columnar.Screening;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.pack.CaseRunner;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;

/** What the checks of the data find, and what they leave alone. */
class ChecksTest {

    private static final Pack PACK = Packs.load(Path.of("../packs"), "national");
    private static final Checks CHECKS = PACK.checks();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private static Situation alone(Map<String, Given> person, Map<String, Given> household) {
        return new Situation(
                List.of(new Subject("p1", "王*", person)),
                List.of(new Subject("u1", "u1", Map.of())),
                List.of(new Subject("h1", "h1", household)),
                List.of(0),
                List.of(0));
    }

    private static Given said(String fact, String text, LocalDate on) {
        var read = PACK.catalogue().fact(fact).orElseThrow().read(text);
        long value = ((org.shouwang.policy.catalogue.Reading.Said) read).value();
        return new Given.Value(value, new Provenance("home_visit", on, ""));
    }

    private static List<Doubt> doubts(Situation situation) {
        var law = PACK.parameters().on("1401", DAY, CHECKS.policy().parameters());
        var answer = new HouseholdEvaluation(CHECKS.policy(), law).answer(situation);
        return CHECKS.doubts(
                situation, DAY, (rule, subject) -> answer.value(rule.result(), subject));
    }

    private static List<String> found(Situation situation) {
        return doubts(situation).stream().map(doubt -> doubt.check().id()).toList();
    }

    @Test
    void every_signed_case_of_a_check_comes_out_as_signed() {
        assertThat(PACK.checkCases()).hasSizeGreaterThan(100);
        assertThat(CaseRunner.ofChecks(PACK).failures()).isEmpty();
    }

    @Test
    void every_condition_is_signed_from_both_sides_of_its_border() {
        Set<String> no = new HashSet<>();
        Set<String> yes = new HashSet<>();
        for (var signed : PACK.checkCases()) {
            for (var expected : signed.expectations()) {
                (expected.values().contains("是") ? yes : no).add(expected.definition());
            }
        }

        for (var check : CHECKS.all()) {
            if (!check.rule().result().text().equals("yes")) {
                assertThat(yes).contains(check.id());
                assertThat(no).contains(check.id());
            }
        }
    }

    @Test
    void what_nobody_said_is_missing_and_what_was_said_is_not() {
        assertThat(found(alone(Map.of(), Map.of()))).contains("health_missing", "road_missing");
        assertThat(found(alone(Map.of("health", said("health", "健康", DAY)), Map.of())))
                .doesNotContain("health_missing");
    }

    @Test
    void who_was_asked_and_did_not_answer_is_still_missing() {
        var none = new Given.NoAnswer(new Provenance("home_visit", DAY, ""));

        assertThat(found(alone(Map.of("health", none), Map.of()))).contains("health_missing");
    }

    @Test
    void a_fact_is_fresh_on_the_day_that_completes_its_months_and_old_the_day_after() {
        var fresh = said("months_worked", "3", DAY.minusMonths(12));
        var old = said("months_worked", "3", DAY.minusMonths(12).minusDays(1));

        assertThat(found(alone(Map.of("months_worked", fresh), Map.of())))
                .doesNotContain("work_outdated");
        assertThat(found(alone(Map.of("months_worked", old), Map.of()))).contains("work_outdated");
        assertThat(CHECKS.isOutdated("months_worked", fresh, DAY)).isFalse();
        assertThat(CHECKS.isOutdated("months_worked", old, DAY)).isTrue();
    }

    @Test
    void what_was_never_said_is_missing_and_not_old() {
        assertThat(found(alone(Map.of(), Map.of())))
                .doesNotContain("work_outdated", "housing_outdated");
        assertThat(CHECKS.isOutdated("health", new Given.NotAsked(), DAY)).isFalse();
    }

    @Test
    void a_condition_that_cannot_be_decided_finds_nothing() {
        var student = said("student_status", "高中一年级", DAY);

        assertThat(found(alone(Map.of("student_status", student), Map.of())))
                .doesNotContain("student_works");
    }

    @Test
    void a_finding_carries_the_value_in_question() {
        var situation = alone(Map.of(), Map.of("arable_land", said("arable_land", "101", DAY)));

        assertThat(doubts(situation))
                .filteredOn(doubt -> doubt.check().id().equals("land_too_large"))
                .singleElement()
                .extracting(Doubt::value)
                .isEqualTo("101");
    }

    @Test
    void the_columns_of_the_nightly_run_say_the_same_as_one_household_at_a_time() {
        var situations =
                PACK.checkCases().stream()
                        .map(signed -> signed.situation())
                        .filter(situation -> !situation.persons().isEmpty())
                        .toList();
        var law = PACK.parameters().on("1401", DAY, CHECKS.policy().parameters());

        new Screening(CHECKS.policy(), law)
                .<Situation>screen(
                        feed -> situations.forEach(situation -> feed.add(situation, situation)),
                        screened ->
                                assertThat(
                                                CHECKS.doubts(
                                                        screened.situation(), DAY, screened::value))
                                        .isEqualTo(doubts(screened.key())));
    }

    @Test
    void a_check_is_found_by_its_name_and_tells_its_message() {
        var first = CHECKS.all().getFirst();

        assertThat(CHECKS.check(first.id())).containsSame(first);
        assertThat(CHECKS.check("no_such_check")).isEmpty();
        assertThat(first.message()).isEqualTo(first.rule().title());
        assertThat(Checks.none().check(first.id())).isEmpty();
    }

    @Test
    void a_check_of_a_place_is_asked_of_the_place_and_not_once_a_household() {
        var ofPlaces =
                CHECKS.all().stream().filter(check -> check.level() == Level.REGION).toList();
        var place = Situation.of(new Subject("140122", "阳曲县", Map.of()));

        assertThat(ofPlaces).isNotEmpty();
        assertThat(asked(place)).containsAll(ofPlaces.stream().map(Check::id).toList());
        assertThat(asked(alone(Map.of(), Map.of())))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(ofPlaces.stream().map(Check::id).toList());
    }

    /** Which conditions are looked at, whatever they come to. */
    private static Set<String> asked(Situation situation) {
        var asked = new HashSet<String>();
        CHECKS.doubts(
                situation,
                DAY,
                (rule, subject) -> {
                    asked.add(rule.id());
                    return Interval.of(0);
                });
        return asked;
    }
}
