package org.shouwang.policy.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;

/** How formulas without a name of their own, tables and dates are put into words. */
class TownshipTest {

    private static final Pack PACK =
            Packs.load(Path.of("src/test/resources/explanation"), "township");
    private static final LocalDate DAY = LocalDate.of(2016, 3, 31);
    private static final Provenance VISIT = new Provenance("visit", DAY, "");

    private static Given said(long value) {
        return new Given.Value(value, VISIT);
    }

    private static Map<String, Given> person(Object... said) {
        var facts = new HashMap<String, Given>();
        facts.put("wage", said(100_000));
        facts.put("cost", said(200_000));
        facts.put("share", said(5_000));
        facts.put("cars", said(2));
        facts.put("born", said(LocalDate.of(1980, 5, 20).toEpochDay()));
        facts.put("grade", said(1));
        facts.put("on_dibao", said(0));
        for (int i = 0; i < said.length; i += 2) {
            facts.put((String) said[i], (Given) said[i + 1]);
        }
        return facts;
    }

    private static SubjectFinding explain(Map<String, Given> facts, String rule) {
        var zero = List.of(0);
        var situation =
                new Situation(
                        List.of(new Subject("p", "王*", facts)),
                        List.of(new Subject("u", "王*一家", Map.of())),
                        List.of(new Subject("h", "王*户", Map.of())),
                        zero,
                        zero);
        var law = PACK.parameters().on("1401", DAY);
        var answer = new HouseholdEvaluation(PACK.policy(), law).answer(situation);
        var explainer = new Explainer(PACK.documents());
        return explainer.explain(answer, PACK.policy().rule(rule).orElseThrow()).subjects().get(0);
    }

    private static Map<String, Given> elderly() {
        return person(
                "wage", said(100),
                "cost", said(100),
                "cars", said(3),
                "grade", said(0),
                "on_dibao", said(1),
                "born", said(LocalDate.of(1940, 5, 20).toEpochDay()));
    }

    private static Map<String, Given> unasked() {
        return person(
                "wage", new Given.NotAsked(),
                "cost", said(600_000),
                "cars", said(0),
                "grade", said(2),
                "born", new Given.NotAsked());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    smaller | 不属于此情形:金额cap_paid 1,000.00 元,高于 100.00 元,高出 900.00 元。 | Not the case: amount cap_paid 1,000.00 yuan is above 100.00 yuan by 900.00 yuan.
                    larger | 不属于此情形:月工资与住院费用中较大的 2,000.00 元,高于 100.00 元,高出 1,900.00 元。 | Not the case: the larger of monthly wage and inpatient cost 2,000.00 yuan is above 100.00 yuan by 1,900.00 yuan.
                    whole_years | 不属于此情形:出生日期至评估日的周年数 35,高于 3,高出 32。 | Not the case: whole years from date of birth to day of evaluation 35 is above 3 by 32.
                    whole_months | 不属于此情形:出生日期至评估日的整月数 430,高于 3,高出 427。 | Not the case: whole months from date of birth to day of evaluation 430 is above 3 by 427.
                    months_later | 出生日期起6个月 1980-11-20,早于评估日 2016-03-31,相差 12,915 天。 | Date of birth + 6 months 1980-11-20 is before the day of evaluation 2016-03-31 by 12,915 days.
                    working_days_later | 2016-01-04起小车个工作日 2016-01-06,早于评估日 2016-03-31,相差 85 天。 | 2016-01-04 + cars working days 2016-01-06 is before the day of evaluation 2016-03-31 by 85 days.
                    days_between | 不属于此情形:评估日 - 出生日期 13,099,高于 3,高出 13,096。 | Not the case: day of evaluation - date of birth 13,099 is above 3 by 13,096.
                    start | 出生日期当月首日 1980-05-01,早于 2016-01-01,相差 13,028 天。 | The first day of the month of date of birth 1980-05-01 is before 2016-01-01 by 13,028 days.
                    in_month | 不属于此情形:出生日期的月份 5,高于 3,高出 2。 | Not the case: the month of date of birth 5 is above 3 by 2.
                    in_year | 出生日期的年份 1,980,不高于 2,000。 | The year of date of birth 1,980 is at most 2,000.
                    chosen | 不属于此情形:住院费用 2,000.00 元,高于 3.00 元,高出 1,997.00 元。 | Not the case: inpatient cost 2,000.00 yuan is above 3.00 yuan by 1,997.00 yuan.
                    many | 不属于此情形:人数 1,低于 2,相差 1。 | Not the case: number of persons 1 is below 2 by 1.
                    many_on_dibao | 不属于此情形:符合条件的人数 0,低于 2,相差 2。 | Not the case: number of persons concerned 0 is below 2 by 2.
                    total | 不属于此情形:各成员月工资之和 1,000.00 元,高于 100.00 元,高出 900.00 元。 | Not the case: the sum of monthly wage over the members 1,000.00 yuan is above 100.00 yuan by 900.00 yuan.
                    together | 不属于此情形:月工资 + 住院费用 3,000.00 元,高于 100.00 元,高出 2,900.00 元。 | Not the case: monthly wage + inpatient cost 3,000.00 yuan is above 100.00 yuan by 2,900.00 yuan.
                    less | 月工资 - 住院费用 × 2 -3,000.00 元,低于 100.00 元,相差 3,100.00 元。 | Monthly wage - inpatient cost × 2 -3,000.00 yuan is below 100.00 yuan by 3,100.00 yuan.
                    scaled | 不属于此情形:(月工资 + 住院费用) × 小车 6,000.00 元,高于 100.00 元,高出 5,900.00 元。 | Not the case: (monthly wage + inpatient cost) × cars 6,000.00 yuan is above 100.00 yuan by 5,900.00 yuan.
                    split | 不属于此情形:月工资 ÷ 1与小车中较大的 500.00 元,高于 100.00 元,高出 400.00 元。 | Not the case: monthly wage ÷ the larger of 1 and cars 500.00 yuan is above 100.00 yuan by 400.00 yuan.
                    lowest | 不属于此情形:成员中最小的月工资 1,000.00 元,高于 100.00 元,高出 900.00 元。 | Not the case: the smallest monthly wage of the members 1,000.00 yuan is above 100.00 yuan by 900.00 yuan.
                    highest | 不属于此情形:成员中最大的月工资 1,000.00 元,高于 100.00 元,高出 900.00 元。 | Not the case: the largest monthly wage of the members 1,000.00 yuan is above 100.00 yuan by 900.00 yuan.
                    everyone | 不属于此情形:王*“享受低保”为否。 | Not the case: for 王*, “on dibao” is no.
                    either | 不属于此情形:“享受低保”为否;月工资 1,000.00 元,高于 3.00 元,高出 997.00 元。 | Not the case: “on dibao” is no; monthly wage 1,000.00 yuan is above 3.00 yuan by 997.00 yuan.
                    neither | “情形either”为否。 | “case either” is no.
                    both | 不属于此情形:“享受低保”为否;“情形exact”为是。 | Not the case: “on dibao” is no; “case exact” is yes.
                    exact | 小车 2 辆,正好等于 2。 | Cars 2 is exactly 2.
                    not_exact | 月工资 1,000.00 元,高于 2.00 元,高出 998.00 元。 | Monthly wage 1,000.00 yuan is above 2.00 yuan by 998.00 yuan.
                    same_truth | “享受低保”为否。 | “on dibao” is no.
                    truth_of_both | 不属于此情形:“享受低保且月工资低于 3.00 元”为否,不是是。 | Not the case: “on dibao and monthly wage below 3.00 yuan” is no, not yes.
                    truth_of_either | “享受低保或并非月工资不高于 3.00 元”为是。 | “on dibao or not monthly wage at most 3.00 yuan” is yes.
                    truth_of_all | 不属于此情形:“情形everyone”为否,不是是。 | Not the case: “case everyone” is no, not yes.
                    truth_of_any | 不属于此情形:“任一成员:月工资低于 3.00 元”为否,不是是。 | Not the case: “any member: monthly wage below 3.00 yuan” is no, not yes.
                    loss | 丧失劳动能力 50%,正好等于 50%,『不低于』含本数。 | Loss of capacity 50% is exactly 50%; “at least” includes it.
                    older | 不属于此情形:出生日期 1980-05-20,晚于 1950-01-01,相差 11,097 天。 | Not the case: date of birth 1980-05-20 is after 1950-01-01 by 11,097 days.
                    graded | 不属于此情形:残疾程度为二级,不是一级。 | Not the case: grade is grade 2, not grade 1.
                    share_of_cars | 不属于此情形:用车比例 50%,正好等于 50%,『低于』不含本数。 | Not the case: share of car 50% is exactly 50%; “below” does not include it.
                    even | 各成员小车之和 2,低于 3,相差 1。 | The sum of cars over the members 2 is below 3 by 1.
                    nobody_severe | 王*的残疾程度为二级,不是一级。 | 王*'s grade is grade 2, not grade 1.
                    cars_paid | 金额cars_paid 500.00 元:由月工资 1,000.00 元、用车比例 50% 得出。 | Amount cars_paid 500.00 yuan: computed from monthly wage 1,000.00 yuan and share of car 50%.
                    cost_paid | 金额cost_paid 1,000.00 元:由住院费用 2,000.00 元、医药比例 50% 得出。 | Amount cost_paid 1,000.00 yuan: computed from inpatient cost 2,000.00 yuan and share of cost 50%.
                    grade_paid | 金额grade_paid 80.00 元:由残疾程度为二级 得出。 | Amount grade_paid 80.00 yuan: computed from grade is grade 2.
                    birth_paid | 不予给付:金额birth_paid 0.00 元。 | Nothing is due: amount birth_paid 0.00 yuan.
                    gap_paid | 不予给付:月工资 1,000.00 元,低于住院费用 2,000.00 元,相差 1,000.00 元。 | Nothing is due: monthly wage 1,000.00 yuan is below the inpatient cost 2,000.00 yuan by 1,000.00 yuan.
                    cap_paid | 金额cap_paid 1,000.00 元:由月工资 1,000.00 元、住院费用 2,000.00 元 得出。 | Amount cap_paid 1,000.00 yuan: computed from monthly wage 1,000.00 yuan and inpatient cost 2,000.00 yuan.
                    half_paid | 金额half_paid 500.00 元:残疾程度为二级。 | Amount half_paid 500.00 yuan: grade is grade 2.
                    """)
    void a_formula_without_a_name_is_told_by_what_it_computes(String rule, String zh, String en) {
        var finding = explain(person(), rule + "_rule");

        assertThat(finding.sentence()).isEqualTo(new Title(zh, en));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    smaller | 金额cap_paid 1.00 元,低于 100.00 元,相差 99.00 元。 | Amount cap_paid 1.00 yuan is below 100.00 yuan by 99.00 yuan.
                    larger | 月工资与住院费用中较大的 1.00 元,低于 100.00 元,相差 99.00 元。 | The larger of monthly wage and inpatient cost 1.00 yuan is below 100.00 yuan by 99.00 yuan.
                    whole_years | 不属于此情形:出生日期至评估日的周年数 75,高于 3,高出 72。 | Not the case: whole years from date of birth to day of evaluation 75 is above 3 by 72.
                    whole_months | 不属于此情形:出生日期至评估日的整月数 910,高于 3,高出 907。 | Not the case: whole months from date of birth to day of evaluation 910 is above 3 by 907.
                    months_later | 出生日期起6个月 1940-11-20,早于评估日 2016-03-31,相差 27,525 天。 | Date of birth + 6 months 1940-11-20 is before the day of evaluation 2016-03-31 by 27,525 days.
                    working_days_later | 2016-01-04起小车个工作日 2016-01-07,早于评估日 2016-03-31,相差 84 天。 | 2016-01-04 + cars working days 2016-01-07 is before the day of evaluation 2016-03-31 by 84 days.
                    days_between | 不属于此情形:评估日 - 出生日期 27,709,高于 3,高出 27,706。 | Not the case: day of evaluation - date of birth 27,709 is above 3 by 27,706.
                    start | 出生日期当月首日 1940-05-01,早于 2016-01-01,相差 27,638 天。 | The first day of the month of date of birth 1940-05-01 is before 2016-01-01 by 27,638 days.
                    in_month | 不属于此情形:出生日期的月份 5,高于 3,高出 2。 | Not the case: the month of date of birth 5 is above 3 by 2.
                    in_year | 出生日期的年份 1,940,不高于 2,000。 | The year of date of birth 1,940 is at most 2,000.
                    chosen | 月工资 1.00 元,低于 3.00 元,相差 2.00 元。 | Monthly wage 1.00 yuan is below 3.00 yuan by 2.00 yuan.
                    many | 不属于此情形:人数 1,低于 2,相差 1。 | Not the case: number of persons 1 is below 2 by 1.
                    many_on_dibao | 不属于此情形:符合条件的人数 1,低于 2,相差 1。 | Not the case: number of persons concerned 1 is below 2 by 1.
                    total | 各成员月工资之和 1.00 元,低于 100.00 元,相差 99.00 元。 | The sum of monthly wage over the members 1.00 yuan is below 100.00 yuan by 99.00 yuan.
                    together | 月工资 + 住院费用 2.00 元,低于 100.00 元,相差 98.00 元。 | Monthly wage + inpatient cost 2.00 yuan is below 100.00 yuan by 98.00 yuan.
                    less | 月工资 - 住院费用 × 2 -1.00 元,低于 100.00 元,相差 101.00 元。 | Monthly wage - inpatient cost × 2 -1.00 yuan is below 100.00 yuan by 101.00 yuan.
                    scaled | (月工资 + 住院费用) × 小车 6.00 元,低于 100.00 元,相差 94.00 元。 | (monthly wage + inpatient cost) × cars 6.00 yuan is below 100.00 yuan by 94.00 yuan.
                    split | 月工资 ÷ 1与小车中较大的 0.33 元,低于 100.00 元,相差 99.67 元。 | Monthly wage ÷ the larger of 1 and cars 0.33 yuan is below 100.00 yuan by 99.67 yuan.
                    lowest | 成员中最小的月工资 1.00 元,低于 100.00 元,相差 99.00 元。 | The smallest monthly wage of the members 1.00 yuan is below 100.00 yuan by 99.00 yuan.
                    highest | 成员中最大的月工资 1.00 元,低于 100.00 元,相差 99.00 元。 | The largest monthly wage of the members 1.00 yuan is below 100.00 yuan by 99.00 yuan.
                    everyone | 王*“享受低保”为是。 | For 王*, “on dibao” is yes.
                    either | “享受低保”为是;月工资 1.00 元,低于 3.00 元,相差 2.00 元。 | “on dibao” is yes; monthly wage 1.00 yuan is below 3.00 yuan by 2.00 yuan.
                    neither | 不属于此情形:“情形either”为是。 | Not the case: “case either” is yes.
                    both | “享受低保”为是;“情形exact”为否。 | “on dibao” is yes; “case exact” is no.
                    exact | 不属于此情形:小车 3 辆,高于 2,高出 1。 | Not the case: cars 3 is above 2 by 1.
                    not_exact | 月工资 1.00 元,低于 2.00 元,相差 1.00 元。 | Monthly wage 1.00 yuan is below 2.00 yuan by 1.00 yuan.
                    same_truth | “享受低保”为是。 | “on dibao” is yes.
                    truth_of_both | “享受低保且月工资低于 3.00 元”为是。 | “on dibao and monthly wage below 3.00 yuan” is yes.
                    truth_of_either | “享受低保或并非月工资不高于 3.00 元”为是。 | “on dibao or not monthly wage at most 3.00 yuan” is yes.
                    truth_of_all | “情形everyone”为是。 | “case everyone” is yes.
                    truth_of_any | “任一成员:月工资低于 3.00 元”为是。 | “any member: monthly wage below 3.00 yuan” is yes.
                    loss | 丧失劳动能力 50%,正好等于 50%,『不低于』含本数。 | Loss of capacity 50% is exactly 50%; “at least” includes it.
                    older | 出生日期 1940-05-20,早于 1950-01-01,相差 3,513 天。 | Date of birth 1940-05-20 is before 1950-01-01 by 3,513 days.
                    graded | 残疾程度为一级。 | Grade is grade 1.
                    share_of_cars | 用车比例 40%,低于 50%,相差 10 个百分点。 | Share of car 40% is below 50% by 10 percentage points.
                    even | 不属于此情形:各成员小车之和 3,正好等于 3,『低于』不含本数。 | Not the case: the sum of cars over the members 3 is exactly 3; “below” does not include it.
                    nobody_severe | 不属于此情形:王*的残疾程度为一级。 | Not the case: 王*'s grade is grade 1.
                    cars_paid | 金额cars_paid 0.40 元:由月工资 1.00 元、用车比例 40% 得出。 | Amount cars_paid 0.40 yuan: computed from monthly wage 1.00 yuan and share of car 40%.
                    cost_paid | 不予给付:医药比例 0%。 | Nothing is due: share of cost 0%.
                    grade_paid | 金额grade_paid 100.00 元:由残疾程度为一级 得出。 | Amount grade_paid 100.00 yuan: computed from grade is grade 1.
                    birth_paid | 金额birth_paid 100.00 元:由出生日期 1940-05-20 得出。 | Amount birth_paid 100.00 yuan: computed from date of birth 1940-05-20.
                    gap_paid | 不予给付:月工资 1.00 元,正好等于住院费用,『高于』不含本数。 | Nothing is due: monthly wage 1.00 yuan is exactly the inpatient cost; “above” does not include it.
                    cap_paid | 金额cap_paid 1.00 元:由月工资 1.00 元、住院费用 1.00 元 得出。 | Amount cap_paid 1.00 yuan: computed from monthly wage 1.00 yuan and inpatient cost 1.00 yuan.
                    half_paid | 金额half_paid 0.50 元:残疾程度为一级。 | Amount half_paid 0.50 yuan: grade is grade 1.
                    """)
    void what_is_just_met_is_told_as_such(String rule, String zh, String en) {
        var finding = explain(elderly(), rule + "_rule");

        assertThat(finding.sentence()).isEqualTo(new Title(zh, en));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    smaller | 尚不能判断:月工资,尚未查询。 | This cannot be decided yet: not asked yet: monthly wage.
                    larger | 不属于此情形:月工资与住院费用中较大的至少 6,000.00 元,高于 100.00 元,至少高出 5,900.00 元。 | Not the case: the larger of monthly wage and inpatient cost at least 6,000.00 yuan is above 100.00 yuan by at least 5,900.00 yuan.
                    many_on_dibao | 不属于此情形:符合条件的人数 0,低于 2,相差 2。 | Not the case: number of persons concerned 0 is below 2 by 2.
                    together | 不属于此情形:月工资 + 住院费用至少 6,000.00 元,高于 100.00 元,至少高出 5,900.00 元。 | Not the case: monthly wage + inpatient cost at least 6,000.00 yuan is above 100.00 yuan by at least 5,900.00 yuan.
                    less | 尚不能判断:月工资,尚未查询。 | This cannot be decided yet: not asked yet: monthly wage.
                    scaled | (月工资 + 住院费用) × 小车 0.00 元,低于 100.00 元,相差 100.00 元。 | (monthly wage + inpatient cost) × cars 0.00 yuan is below 100.00 yuan by 100.00 yuan.
                    truth_of_both | 不属于此情形:“享受低保且月工资低于 3.00 元”为否,不是是。 | Not the case: “on dibao and monthly wage below 3.00 yuan” is no, not yes.
                    truth_of_either | 尚不能判断:月工资,尚未查询。 | This cannot be decided yet: not asked yet: monthly wage.
                    cost_paid | 尚不能判断:报销比例,文件没有写明。 | This cannot be decided yet: left open by the law: share of costs.
                    grade_paid | 不予给付:金额grade_paid 0.00 元。 | Nothing is due: amount grade_paid 0.00 yuan.
                    birth_paid | 尚不能判断:出生日期,尚未查询。 | This cannot be decided yet: not asked yet: date of birth.
                    half_paid | 不予给付:残疾程度为三级,不是一级或二级。 | Nothing is due: grade is grade 3, not grade 1 or grade 2.
                    """)
    void what_is_unknown_is_told_as_far_as_it_is_known(String rule, String zh, String en) {
        var finding = explain(unasked(), rule + "_rule");

        assertThat(finding.sentence()).isEqualTo(new Title(zh, en));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0 | 小车为0,取“其他”一行 | 距“达到1”一行还差1
                    1 | 小车为1,取“达到1”一行 | 距“达到3”一行还差2
                    2 | 小车为2,取“达到1”一行 | 距“达到3”一行还差1
                    3 | 小车为3,取“达到3”一行 |
                    """)
    void a_row_is_told_with_how_far_the_next_one_is(int cars, String taken, String margin) {
        var branch = branch(person("cars", said(cars)), "car_share");

        assertThat(branch.taken().zh()).isEqualTo(taken);
        assertThat(branch.margins())
                .extracting(Title::zh)
                .isEqualTo(Stream.ofNullable(margin).toList());
    }

    @Test
    void a_bound_that_must_be_exceeded_is_told_so() {
        var branch = branch(person("cost", said(100_000)), "cost_share");

        assertThat(branch.taken().zh()).isEqualTo("住院费用为1,000.00 元,取“其他”一行");
        assertThat(branch.margins())
                .extracting(Title::zh)
                .containsExactly("距“超过1,000.00 元”一行还差0.01 元");
        assertThat(branch(person("cost", said(100_001)), "cost_share").taken().en())
                .isEqualTo("inpatient cost is 1,000.01 yuan: row “above 1,000.00 yuan”");
    }

    @Test
    void a_table_by_days_counts_days_and_one_by_codes_has_no_next_row() {
        var born = said(LocalDate.of(1949, 12, 31).toEpochDay());

        assertThat(branch(person("born", born), "birth_paid").margins())
                .extracting(Title::en)
                .containsExactly("1 days short of the row “from 1950-01-01”");
        assertThat(branch(person(), "grade_paid").margins()).isEmpty();
    }

    private static Step.Branch branch(Map<String, Given> facts, String rule) {
        return explain(facts, rule + "_rule").steps().stream()
                .flatMap(step -> step.branch().stream())
                .findFirst()
                .orElseThrow();
    }
}
