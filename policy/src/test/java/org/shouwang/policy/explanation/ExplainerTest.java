package org.shouwang.policy.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.shouwang.policy.explanation.Village.day;
import static org.shouwang.policy.explanation.Village.explain;
import static org.shouwang.policy.explanation.Village.family;
import static org.shouwang.policy.explanation.Village.noAnswer;
import static org.shouwang.policy.explanation.Village.nothingFound;
import static org.shouwang.policy.explanation.Village.person;
import static org.shouwang.policy.explanation.Village.said;
import static org.shouwang.policy.explanation.Village.yuan;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Title;

/** The sentences that officers and families read. A change here is seen by all of them. */
class ExplainerTest {

    @Test
    void below_the_line_says_by_how_much() {
        var finding =
                explain(
                        family(person(Map.of("wage", yuan(2848))), person(), person()),
                        "below_line",
                        0);

        assertThat(finding.outcome()).isEqualTo(Outcome.YES);
        assertThat(finding.sentence())
                .isEqualTo(
                        new Title(
                                "月人均收入 949.33 元,低于监测线 1,990.00 元,相差 1,040.67 元。",
                                "Income per head 949.33 yuan is below the monitoring line 1,990.00"
                                        + " yuan by 1,040.67 yuan."));
    }

    @Test
    void exactly_on_the_line_says_that_below_does_not_include_it() {
        var finding =
                explain(
                        family(person(Map.of("wage", yuan(5970))), person(), person()),
                        "below_line",
                        0);

        assertThat(finding.outcome()).isEqualTo(Outcome.NO);
        assertThat(finding.sentence())
                .isEqualTo(
                        new Title(
                                "不属于此情形:月人均收入 1,990.00 元,正好等于监测线,『低于』不含本数。",
                                "Not the case: income per head 1,990.00 yuan is exactly the"
                                        + " monitoring line; “below” does not include it."));
        assertThat(finding.change())
                .contains(
                        new Title(
                                "若王*明的月工资性收入由 5,970.00 元降到 5,969.99 元及以下,则属于此情形。",
                                "If 王*明's monthly wage fell from 5,970.00 yuan to 5,969.99 yuan or"
                                        + " less, this would be the case."));
    }

    @Test
    void above_the_line_says_by_how_much() {
        var finding =
                explain(
                        family(person(Map.of("wage", yuan(8000))), person(), person()),
                        "below_line",
                        0);

        assertThat(finding.sentence())
                .isEqualTo(
                        new Title(
                                "不属于此情形:月人均收入 2,666.66 元,高于监测线 1,990.00 元,高出 676.66 元。",
                                "Not the case: income per head 2,666.66 yuan is above the"
                                        + " monitoring line 1,990.00 yuan by 676.66 yuan."));
    }

    @Test
    void a_grant_says_how_much_is_due_and_why_and_what_would_end_it() {
        var finding =
                explain(
                        family(person(Map.of("wage", yuan(2848))), person(), person()),
                        "top_up",
                        0);

        assertThat(finding.amount()).contains("137.00");
        assertThat(finding.sentence())
                .isEqualTo(
                        new Title(
                                "月补差 137.00 元:家庭月收入 2,848.00 元,低于低保标准 × 共同生活人口(2,985.00 元),相差"
                                        + " 137.00 元;没有成员满足“小车不低于 1”。",
                                "Monthly top-up 137.00 yuan: monthly income of the family 2,848.00"
                                    + " yuan is below dibao standard × members (2,985.00 yuan) by"
                                    + " 137.00 yuan; no member meets “cars at least 1”."));
        assertThat(finding.change())
                .contains(
                        new Title(
                                "若王*明的月工资性收入由 2,848.00 元升到 2,985.00 元及以上,则不予给付。",
                                "If 王*明's monthly wage rose from 2,848.00 yuan to 2,985.00 yuan or"
                                        + " more, nothing would be due."));
    }

    @Test
    void every_reason_for_a_refusal_is_named_and_the_member_who_caused_it() {
        var finding =
                explain(
                        family(person(Map.of("wage", yuan(2000))), person(Map.of("cars", said(2)))),
                        "top_up",
                        0);

        assertThat(finding.amount()).contains("0.00");
        assertThat(finding.sentence().zh())
                .isEqualTo(
                        "不予给付:家庭月收入 2,000.00 元,高于低保标准 × 共同生活人口(1,990.00 元),高出 10.00 元;"
                                + "李*的小车 2 辆,高于 1,高出 1。");
    }

    @Test
    void the_first_day_of_an_age_counts_and_the_day_before_does_not() {
        var birthday = family(person(Map.of("birth_date", day("1940-08-05"), "on_dibao", said(1))));
        var dayBefore =
                family(person(Map.of("birth_date", day("1940-08-06"), "on_dibao", said(1))));

        assertThat(explain(birthday, "elderly", 0).sentence())
                .isEqualTo(
                        new Title(
                                "高龄补贴金额 30.00 元:周岁 80,正好等于 80,『不低于』含本数;“享受低保”为是。",
                                "Allowance 30.00 yuan: age 80 is exactly 80; “at least” includes"
                                        + " it; “receives dibao” is yes."));
        assertThat(explain(dayBefore, "elderly", 0).sentence())
                .isEqualTo(
                        new Title(
                                "不予给付:周岁 79,低于 100,相差 21;周岁 79,低于 80,相差 1。",
                                "Nothing is due: age 79 is below 100 by 21; age 79 is below 80 by"
                                        + " 1."));
    }

    @Test
    void the_branch_that_was_taken_stands_beside_the_margins_of_those_that_failed() {
        var answer = family(person(Map.of("birth_date", day("1940-08-05"), "on_dibao", said(1))));

        var branch = explain(answer, "elderly", 0).steps().getLast().branch().orElseThrow();

        assertThat(branch.taken().zh()).isEqualTo("条件成立:周岁 80,正好等于 80,『不低于』含本数;“享受低保”为是");
        assertThat(branch.margins()).extracting(Title::zh).containsExactly("周岁 80,低于 100,相差 20");
    }

    @Test
    void a_code_outside_a_list_is_one_reason() {
        var finding = explain(family(person(Map.of("grade", said(3)))), "disabled", 0);

        assertThat(finding.sentence())
                .isEqualTo(
                        new Title(
                                "不属于此情形:残疾等级为三级,不是一级或二级。",
                                "Not the case: disability grade is grade 3, not grade 1 or grade"
                                        + " 2."));
        assertThat(finding.change())
                .contains(
                        new Title(
                                "若残疾等级由“三级”变为“一级”,则属于此情形。",
                                "If disability grade changed from “grade 3” to “grade 1”, this"
                                        + " would be the case."));
    }

    @Test
    void an_amount_without_conditions_says_what_it_was_computed_from() {
        var finding = explain(family(person(Map.of("cost", yuan(1234)))), "medical", 0);

        assertThat(finding.sentence())
                .isEqualTo(
                        new Title(
                                "救助额 863.80 元:由住院费用 1,234.00 元、救助比例 70% 得出。",
                                "Assistance 863.80 yuan: computed from inpatient cost 1,234.00 yuan"
                                        + " and assistance rate 70%."));
    }

    @Test
    void an_unknown_that_decides_is_asked_for_and_says_who_has_not_answered() {
        var finding =
                explain(family(person(Map.of("wage", noAnswer())), person()), "below_line", 0);

        assertThat(finding.outcome()).isEqualTo(Outcome.ASK_A_PERSON);
        assertThat(finding.sentence())
                .isEqualTo(
                        new Title(
                                "尚不能判断:王*明的月工资性收入,税务部门尚未反馈。",
                                "This cannot be decided yet: no answer from the tax bureau: 王*明's"
                                        + " monthly wage."));
        assertThat(finding.asks()).extracting(Ask::fact).containsExactly("wage");
        assertThat(finding.change()).isEmpty();
    }

    @Test
    void nothing_found_and_not_asked_are_two_reasons_to_ask() {
        var members =
                List.of(
                        person(Map.of("wage", nothingFound())),
                        person(Map.of("wage", new Given.NotAsked())));

        var asks = explain(family(members.get(0), members.get(1)), "below_line", 0).asks();

        assertThat(asks)
                .extracting(ask -> ask.reason().zh())
                .containsExactly("税务部门没有记录(2020-07-15),不能当作没有,请入户核实", "尚未查询,请通过税务部门取得,或向本人了解");
    }

    @Test
    void an_unknown_that_cannot_change_the_result_is_not_asked_for() {
        var finding =
                explain(
                        family(
                                person(Map.of("wage", noAnswer())),
                                person(Map.of("wage", yuan(5000)))),
                        "below_line",
                        0);

        assertThat(finding.outcome()).isEqualTo(Outcome.NO);
        assertThat(finding.asks()).isEmpty();
        assertThat(finding.sentence())
                .isEqualTo(
                        new Title(
                                "不属于此情形:月人均收入至少 2,500.00 元,高于监测线 1,990.00 元,至少高出 510.00 元。",
                                "Not the case: income per head at least 2,500.00 yuan is above the"
                                    + " monitoring line 1,990.00 yuan by at least 510.00 yuan."));
    }

    @Test
    void a_number_that_the_law_leaves_open_is_asked_of_the_authority() {
        var household = Map.of("spent", yuan(15_000), "earned", yuan(10_000));

        var finding = explain(family(household, List.of(person())), "expenditure", 0);

        assertThat(finding.sentence())
                .isEqualTo(
                        new Title(
                                "尚不能判断:明显超过的倍数,文件没有写明。",
                                "This cannot be decided yet: left open by the law: clear"
                                        + " multiple."));
    }

    @Test
    void the_steps_follow_the_computation_and_cite_source_and_document() {
        var finding =
                explain(
                        family(person(Map.of("wage", yuan(2848))), person(), person()),
                        "below_line",
                        0);

        assertThat(finding.steps())
                .extracting(Step::name)
                .containsExactly("members", "income", "per_head", "below");
        assertThat(finding.steps().get(1).uses())
                .extracting(
                        Step.Use::label,
                        use -> use.display().zh(),
                        use -> use.source().orElseThrow().title().zh())
                .contains(tuple("王*明", "2,848.00", "入户走访"));
        assertThat(finding.steps().get(3).uses())
                .filteredOn(use -> use.kind() == Step.Kind.PARAMETER)
                .extracting(use -> use.law().orElseThrow().document())
                .containsExactly("plan");
    }

    @Test
    void the_trace_holds_every_value_with_what_it_was_made_of() {
        var trace =
                explain(family(person(Map.of("wage", yuan(2848))), person()), "below_line", 0)
                        .trace();

        assertThat(written(trace, ""))
                .isEqualTo(
                        """
                        低于监测线 = 是
                          月人均收入 = 1,424.00
                            家庭月收入 = 2,848.00
                              王*明的月工资性收入 = 2,848.00
                              李*的月工资性收入 = 0.00
                            共同生活人口 = 2
                          监测线 = 1,990.00
                        """);
    }

    private static String written(TraceNode node, String indent) {
        var text = new StringBuilder(indent + node.label() + " = " + node.value() + "\n");
        node.children().forEach(child -> text.append(written(child, indent + "  ")));
        return text.toString();
    }

    @Test
    void one_sentence_is_the_sentence_of_the_whole_explanation() {
        var answer = family(person(Map.of("wage", yuan(2848))), person());
        var rule = Village.POLICY.rule("below_line").orElseThrow();

        var sentence = new Explainer(List.of(Village.PLAN)).sentence(answer, rule, 0);

        assertThat(sentence).isEqualTo(explain(answer, "below_line", 0).sentence());
    }
}
