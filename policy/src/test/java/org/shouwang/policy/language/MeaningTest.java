package org.shouwang.policy.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Rounding;
import org.shouwang.policy.graph.Type;

/** What formulas mean: the graph that they compile to. */
class MeaningTest {

    @Test
    void chinese_and_english_mean_the_same() {
        var english =
                Village.compile(
                        """
                        rule top_up "差额补助" / "Top-up"
                          basis  paper "一(三)"
                          warns of omission when missed
                        unit per_head: money = sum(person.income) / count(person) round half-up to 1 yuan
                        unit due: money = if per_head < dibao_standard
                          then dibao_standard * count(person) else 0.50 yuan
                        unit missed: bool = any(covered where grade in [grade_1, grade_2])
                          and not all(person.covered = yes)
                        person age: int = min(years(birth_date, day), 100)
                        """);
        var chinese =
                Village.compile(
                        """
                        规则 差额补助 “差额补助” / “Top-up”
                          依据 paper “一(三)”
                          预警 漏保 当 漏保户
                        单位 人均:金额 = 求和(人.月收入) / 计数(人) 取整 四舍五入 到 1 元
                        单位 应补:金额 = 如果 人均 < 低保标准 那么 低保标准 × 计数(人) 否则 0.50元
                        单位 漏保户:是否 = 任一(参保 其中 残疾程度 属于【一级、二级】) 且 非 全部(人.参保 = 是)
                        人 年龄:整数 = 最小(周岁(出生日期,当日),100)
                        """
                                .replace('【', '[')
                                .replace('】', ']'));

        assertThat(chinese.graph()).isEqualTo(english.graph());
        assertThat(chinese.rules().getFirst().warning().orElseThrow().concern())
                .isEqualTo(Concern.OMISSION);
    }

    @Test
    void signs_of_the_chinese_keyboard_mean_the_same() {
        var english =
                Village.compile(
                        """
                        person a: bool = children <= 3 and children >= 1 and children != 2
                        person b: money = income * 2 / max(1, children) round down
                        person c: bool = grade_1 = grade
                        """);
        var chinese =
                Village.compile(
                        """
                        人 a:是否 = 子女数 ≤ 3 且 子女数 ≥ 1 且 子女数 ≠ 2
                        人 b:金额 = 月收入 × 2 ÷ 最大(1、子女数) 取整 向下
                        人 c:是否 = 残疾程度 = 一级
                        """);

        assertThat(chinese.graph()).isEqualTo(english.graph());
    }

    @Test
    void formulas_may_name_each_other_in_any_order() {
        var policy = Village.compile("unit b: int = a + 1\nunit a: int = land");

        assertThat(policy.definition("b").orElseThrow().node())
                .isGreaterThan(policy.definition("a").orElseThrow().node());
    }

    @Test
    void the_same_value_exists_once() {
        var policy =
                Village.compile(
                        """
                        unit a: money = sum(income) + sum(income)
                        unit b: money = sum(person.income)
                        """);

        assertThat(policy.graph().nodes()).hasSize(3);
    }

    @Test
    void constants_are_worked_out_at_once() {
        assertThat(node("unit a: int = 2 * 3 + 1").operation())
                .isEqualTo(new Operation.Constant(7));
        assertThat(node("unit a: rate = 0.5 * 50%").operation())
                .isEqualTo(new Operation.Constant(2_500));
    }

    @Test
    void a_whole_term_is_rounded_once_at_its_end() {
        var policy =
                Village.compile("unit a: money = sum(income) / count(person) * 30% round down");

        assertThat(policy.graph().nodes())
                .filteredOn(each -> each.operation() instanceof Operation.Divide)
                .hasSize(1);
        assertThat(node(policy).type()).isEqualTo(Type.FEN);
    }

    @Test
    void fractions_of_a_fen_are_compared_exactly() {
        var policy = Village.compile("person a: bool = income * 30% < 100 yuan");

        assertThat(policy.graph().nodes())
                .filteredOn(each -> each.operation() instanceof Operation.LessThan)
                .hasSize(1);
        assertThat(policy.graph().nodes())
                .noneMatch(each -> each.operation() instanceof Operation.Divide);
    }

    @Test
    void rounding_to_a_yuan_divides_once() {
        var operation = node("person a: money = income * 70% round half-up to 1 yuan").operation();

        assertThat(operation)
                .isInstanceOfSatisfying(
                        Operation.Divide.class,
                        divide -> {
                            assertThat(divide.rounding()).isEqualTo(Rounding.HALF_UP);
                            assertThat(divide.unit()).isEqualTo(100);
                        });
    }

    @Test
    void what_is_whole_already_is_not_divided() {
        assertThat(node("person a: money = income round down").operation())
                .isEqualTo(new Operation.Input("income"));
        assertThat(node("person a: int = children / 1 round up").operation())
                .isEqualTo(new Operation.Input("children"));
        assertThat(node("person a: money = income round down to 0.02 yuan").operation())
                .isInstanceOf(Operation.Divide.class);
    }

    @Test
    void a_person_is_handed_down_the_values_of_its_groupings() {
        var policy = Village.compile("person a: bool = land > 3 and rent > 3 yuan");

        assertThat(policy.graph().nodes())
                .filteredOn(each -> each.operation() instanceof Operation.HandDown)
                .extracting(Node::level)
                .containsExactly(Level.PERSON, Level.PERSON);
    }

    @Test
    void a_unit_reads_a_household_through_its_members() {
        assertThat(node("unit a: money = max(rent)").operation())
                .isInstanceOf(Operation.Largest.class);
    }

    @Test
    void a_count_is_at_least_one_unless_it_is_restricted() {
        assertThat(node("unit a: int = count(person)").range()).isEqualTo(new Interval(1, 64));
        assertThat(node("unit a: int = count(person where covered)").range())
                .isEqualTo(new Interval(0, 64));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    unit a: money = sum(income)                              |   0 |  6400000000
                    unit a: money = sum(income) / count(person) round down   |   0 |  6400000000
                    unit a: money = dibao_standard - sum(income)             | -6400000000 | 1000000
                    person a: int = children * -2                            | -40 |           0
                    person a: int = max(1, children)                         |   1 |          20
                    person a: int = children / 3 round up                    |   0 |           7
                    person a: int = years(birth_date, day)                   | -99 |         199
                    person a: money = if covered then 1 yuan else -1 yuan    |-100 |         100
                    person a: rate = children / 50% round down               |   0 |      400000
                    person a: money = income round down to 1 yuan            |   0 |   100000000
                    person a: money = 250 fen                                | 250 |         250
                    person a: int = days_worked over last_year               |   0 |         372
                    person a: rate = part_time over last_12_months           |   0 |      120000
                    person a: bool = no                                      |   0 |           0
                    unit a: bool = all(supporter.earned > 3 yuan)            |   0 |           1
                    unit a: bool = all(covered where children > 3)           |   0 |           1
                    """)
    void ranges_follow_from_the_declared_ranges(String text, long low, long high) {
        assertThat(node(text).range()).isEqualTo(new Interval(low, high));
    }

    @Test
    void a_formula_is_kept_as_written_on_one_line() {
        var policy =
                Village.compile(
                        "unit a: money # the sum\n  = sum(income)   # of all\n    + 3 yuan\n");

        assertThat(policy.definitions().getFirst().text()).isEqualTo("sum(income) + 3 yuan");
    }

    @Test
    void a_rule_has_the_formulas_below_it_and_its_text() {
        var text =
                """
                rule r "甲" / "A"
                  basis paper "一"
                  grants a
                unit a: money = b
                unit b: money = 3 yuan
                """;
        var policy = Village.compile("unit c: int = 1\n" + text);
        var rule = policy.rule("r").orElseThrow();

        assertThat(rule.definitions()).extracting(Definition::name).containsExactly("a", "b");
        assertThat(rule.result().name()).isEqualTo("a");
        assertThat(rule.text()).isEqualTo(text.strip());
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "grants a,         NOT_STATED",
                "grants a monthly, MONTHLY",
                "给付 a 每月,       MONTHLY",
                "grants a yearly,  YEARLY",
                "grants a once,    ONCE",
                "给付 a 一次性,     ONCE"
            })
    void a_grant_says_how_often_it_is_due(String outcome, Period period) {
        var policy =
                Village.compile(
                        "rule r \"甲\"\n  basis paper \"一\"\n  %s\nunit a: money = 3 yuan\n"
                                .formatted(outcome));

        var grant = policy.rule("r").orElseThrow().grant().orElseThrow();
        assertThat(grant.period()).isEqualTo(period);
    }

    private static Node node(String text) {
        return node(Village.compile(text));
    }

    private static Node node(Policy policy) {
        return policy.graph().node(policy.definitions().getFirst().node());
    }
}
