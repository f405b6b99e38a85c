package org.shouwang.policy.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;

/** What is asked for while a result is open: what can narrow it, and nothing else. */
class FarmTest {

    private static final Pack PACK = Packs.load(Path.of("src/test/resources/explanation"), "farm");

    /** What a rule says about the first subject of a household. */
    private static SubjectFinding explain(String rule, String day, String household) {
        var written =
                """
                signed: {by: 局, on: 2016-01-01}
                cases:
                  - {name: 户, day: %s, place: "14", %s, expect: {within: ask_a_person}}
                """
                        .formatted(day, household);
        var one = Packs.cases(PACK, "farm.yaml", written).getFirst();
        var answer =
                new HouseholdEvaluation(PACK.policy(), PACK.law("14", one.day()))
                        .answer(one.situation());
        return new Explainer(PACK.documents())
                .explain(answer, PACK.policy().rule(rule).orElseThrow())
                .subjects()
                .getFirst();
    }

    private static String asked(SubjectFinding finding) {
        return finding.asks().stream()
                .map(ask -> ask.subject().label() + " " + ask.fact())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    small     | members: [{}]                                      | 成员1 pension, 成员1 gift
                    small     | members: [{pension: 100}]                          | 成员1 gift
                    small     | members: [{gift: 100}]                             | 成员1 pension
                    small     | members: [{pension: 700}]                          |
                    differing | members: [{}]                                      | 成员1 frail, 成员1 on_dibao
                    differing | members: [{frail: yes}]                            | 成员1 on_dibao
                    differing | members: [{frail: yes, on_dibao: yes}]             |
                    differing | members: [{frail: yes, on_dibao: no}]              | 成员1 gift
                    crowd     | members: [{pension: 0}, {}]                        | 成员2 pension
                    crowd     | members: [{pension: 1, kind: k1}, {pension: 2}]    |
                    crowd     | members: [{pension: 1, kind: k1}, {pension: 1}]    |
                    overdue   | members: [{}]                                      | 成员1 filed
                    overdue   | members: [{filed: 2016-01-10}]                     |
                    overdue   | members: [{filed: 2015-12-10}]                     |
                    limited   | members: [{}]                                      | 成员1 pension, 成员1 limit
                    limited   | members: [{pension: 300}]                          | 成员1 limit
                    limited   | members: [{pension: 500}]                          |
                    """)
    void what_can_narrow_a_result_is_asked_for(String rule, String household, String expected) {
        var finding = explain(rule, "2016-03-31", household);

        assertThat(asked(finding)).isEqualTo(expected == null ? "" : expected);
    }

    /** An answer is tried at each of 16 kinds of work, at most 400 times in all. */
    @Test
    void of_very_many_unknowns_all_are_asked_for() {
        var of22 = explain("crowd", "2016-03-31", "members: [" + "{}, ".repeat(21) + "{}]");
        var of23 = explain("crowd", "2016-03-31", "members: [" + "{}, ".repeat(22) + "{}]");

        assertThat(of22.asks()).extracting(Ask::fact).containsOnly("pension").hasSize(22);
        assertThat(of23.asks()).extracting(Ask::fact).contains("kind").hasSize(46);
    }

    @Test
    void of_a_long_list_only_the_first_and_the_last_entry_are_tried() {
        var of64 = explain("workers", "2016-03-31", "members: [" + "{}, ".repeat(63) + "{}]");

        assertThat(of64.asks()).extracting(Ask::fact).containsOnly("pension").hasSize(64);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    `2015-03..2015-12: 10, 2016-02: 10`                     | 2016-01 missing | 缺2016-01
                    `2015-05..2015-12: 10`                                  | 2015-03…2015-04, 2016-01…2016-02 missing | 缺2015-03…2015-04, 2016-01…2016-02
                    `2015-03: 10, 2015-05: 10, 2015-07..2016-02: 10`        | 2015-04, 2015-06 missing | 缺2015-04, 2015-06
                    """)
    void missing_months_are_named_and_drawn_together(String months, String en, String zh) {
        var finding = explain("low_wage", "2016-03-31", "members: [{wage: {" + months + "}}]");

        assertThat(finding.asks())
                .singleElement()
                .satisfies(ask -> {
                    assertThat(ask.fact()).isEqualTo("wage over last_12_months");
                    assertThat(ask.reason().en())
                            .isEqualTo(en + ", and what nobody spoke of is not zero; ask for it");
                    assertThat(ask.reason().zh()).startsWith(zh + ",没有说的月份不能当作零");
                });
        assertThat(finding.sentence().en()).contains(en);
    }

    @Test
    void a_missing_year_is_named_by_its_number() {
        var finding =
                explain("poor_harvest", "2016-03-31", "members: [{}], unit: {grain: {2014: 1}}");

        assertThat(finding.asks().getFirst().reason().en()).startsWith("2015 missing");
    }

    @Test
    void a_time_that_runs_into_days_without_a_calendar_asks_for_the_calendar() {
        var finding = explain("overdue", "2017-01-20", "members: [{filed: 2016-12-30}]");

        assertThat(finding.outcome()).isEqualTo(Outcome.ASK_A_PERSON);
        assertThat(finding.asks())
                .singleElement()
                .satisfies(ask -> {
                    assertThat(ask.fact()).isEqualTo("working_days");
                    assertThat(ask.title())
                            .isEqualTo(new Title("工作日日历", "Calendar of working days"));
                    assertThat(ask.reason().en()).contains("whose calendar is not published");
                });
        assertThat(finding.sentence().zh()).isEqualTo("尚不能判断:工作日日历,尚未公布。");
    }

    @Test
    void a_value_that_is_known_in_part_is_shown_with_both_its_ends() {
        var step = explain("small", "2016-03-31", "members: [{pension: 500}]").steps().getFirst();

        assertThat(step.name()).isEqualTo("others");
        assertThat(step.display()).isEqualTo(new Title("500.00 至 1,500.00", "500.00 to 1,500.00"));
        assertThat(step.value()).isEmpty();
        assertThat(step.unit()).isEqualTo(new Title("元", "yuan"));
        assertThat(step.uses())
                .extracting(use -> use.name() + " " + use.display().en() + " " + use.label())
                .containsExactly("pension 500.00 成员1", "gift unknown 成员1");
    }

    @Test
    void a_day_and_a_truth_that_are_not_known_are_shown_so() {
        var steps = explain("overdue", "2017-01-20", "members: [{filed: 2016-12-30}]").steps();

        assertThat(steps).extracting(Step::name).containsExactly("due", "is_overdue");
        assertThat(steps.get(0).display().en()).matches("2017-01-\\d\\d to 2017-\\d\\d-\\d\\d");
        assertThat(steps.get(0).unit().en()).isEmpty();
        assertThat(steps.get(1).display()).isEqualTo(new Title("未知", "unknown"));
    }

    @Test
    void of_several_members_each_value_stands_beside_its_member() {
        var finding =
                explain("crowd", "2016-03-31", "members: [{pension: 1, kind: k3}, {pension: 4}]");

        assertThat(finding.outcome()).isEqualTo(Outcome.NO);
        assertThat(finding.trace().children().getFirst().children())
                .extracting(child -> child.title().en() + " " + child.display().en())
                .isEqualTo(List.of("the sum of pension over the members 5.00"));
    }
}
