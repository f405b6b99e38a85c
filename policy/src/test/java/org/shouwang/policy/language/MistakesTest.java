package org.shouwang.policy.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What an author is told of a mistake: where it is, what it is, and what to do, in both languages.
 */
class MistakesTest {

    @Test
    void a_misspelt_name_gets_the_nearest_name() {
        assertThat(problem("unit total: money = sum(person.incme)"))
                .isEqualTo(
                        """
                        rules/village.policy:1:32
                            unit total: money = sum(person.incme)
                                                           ^
                          没有名为 "incme" 的事实、参数或公式。 是不是 "income"?
                          There is no fact, parameter or formula named "incme". Did you mean "income"?\
                        """);
    }

    @Test
    void yes_or_no_is_not_added_to_a_number() {
        assertThat(problem("person a: int = covered + 1"))
                .isEqualTo(
                        """
                        rules/village.policy:1:17
                            person a: int = covered + 1
                                            ^
                          这是"是否"值,不能参加加减乘除。 请写 如果 … 那么 1 否则 0。
                          This is yes or no and cannot be calculated with. Write if … then 1 else 0.\
                        """);
    }

    @Test
    void a_number_is_not_a_condition() {
        assertThat(problem("person a: int = if children then 1 else 0"))
                .isEqualTo(
                        """
                        rules/village.policy:1:20
                            person a: int = if children then 1 else 0
                                               ^
                          这里需要条件(是或否),写的却是整数。 请写成比较,如 … > 0。
                          A condition is needed here, but this is a whole number. \
                        Compare it with something, such as … > 0.\
                        """);
    }

    @Test
    void money_is_not_added_to_a_plain_number() {
        assertThat(problem("person a: money = income + 3"))
                .isEqualTo(
                        """
                        rules/village.policy:1:28
                            person a: money = income + 3
                                                       ^
                          金额不能与没有单位的数相加减或相比较。 请写明单位,如 3 yuan(3 元)。
                          Money cannot be added to, or compared with, a plain number. Write the unit, such as 3 yuan.\
                        """);
    }

    @Test
    void a_fraction_of_a_fen_is_not_kept() {
        assertThat(problem("person a: money = income * 30%"))
                .startsWith(
                        """
                        rules/village.policy:1:19
                            person a: money = income * 30%
                                              ^
                          金额的公式会得出不足一分的数,却没有写明如何取整。 请在末尾写 round down\
                        """)
                .endsWith("End it with round down, round up or round half-up.");
    }

    @Test
    void a_division_says_how_it_rounds() {
        assertThat(problem("unit a: money = sum(income) / count(person)"))
                .isEqualTo(
                        """
                        rules/village.policy:1:29
                            unit a: money = sum(income) / count(person)
                                                        ^
                          除法没有写明如何取整。 请在末尾写 round down、round up 或 round half-up(取整 向下、向上、四舍五入)。
                          The division does not say how to round. End it with round down, round up or round half-up.\
                        """);
    }

    @Test
    void a_divisor_that_may_be_zero_is_refused_with_its_range() {
        assertThat(problem("unit a: money = sum(income) / count(person where covered) round down"))
                .isEqualTo(
                        """
                        rules/village.policy:1:31
                            unit a: money = sum(income) / count(person where covered) round down
                                                          ^
                          除数可能为零或负数:其范围为 0 … 64。 请写 max(1, …),或缩小所用事实的范围,使除数总是大于零。
                          The divisor may be zero or negative: it is 0 … 64. \
                        Write max(1, …), or declare a narrower range, so that it is always above zero.\
                        """);
    }

    @Test
    void a_possible_overflow_is_refused_with_both_ranges() {
        assertThat(problem("unit a: money = sum(fortune) * 1000"))
                .startsWith(
                        """
                        rules/village.policy:1:30
                            unit a: money = sum(fortune) * 1000
                                                         ^
                          结果可能超出可表示的范围:一边为 0.00 … 640000000000000.00,另一边为 1000 … 1000。\
                        """)
                .endsWith("Declare narrower ranges for the facts or parameters used.");
    }

    @Test
    void a_value_of_each_person_is_not_used_for_a_unit() {
        assertThat(problem("unit a: money = income"))
                .isEqualTo(
                        """
                        rules/village.policy:1:17
                            unit a: money = income
                                            ^
                          "income" 是每个人的值,不能直接用在单位公式里。 请先汇总,如 sum(person.income)。
                          "income" belongs to each person and cannot be used for a unit as it is. \
                        Bring it together first, such as sum(person.income).\
                        """);
    }

    @Test
    void formulas_in_a_circle_name_the_whole_chain_once() {
        assertThat(problem("unit a: int = b + 1\nunit b: int = c + 1\nunit c: int = a + 1"))
                .isEqualTo(
                        """
                        rules/village.policy:1:6
                            unit a: int = b + 1
                                 ^
                          公式互相依赖,绕成一圈:a → b → c → a。 请断开其中一环:一个公式不能依赖自己的结果。
                          These formulas depend on each other in a circle: a → b → c → a. \
                        Break the circle: nothing can follow from its own result.\
                        """);
    }

    @Test
    void the_caret_stands_below_its_word_behind_chinese_text() {
        assertThat(problem("单位 人均 \"人均收入\": 金额 = 求和(月收如)"))
                .startsWith(
                        """
                        rules/village.policy:1:23
                            单位 人均 "人均收入": 金额 = 求和(月收如)
                            　　 　　  　　　　   　　   　　 ^
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    unit a: money = rent                                  | belongs to a household, and a unit cannot read it
                    unit a: bool = any(max(income) > 3 yuan)              | not inside another such one
                    person a: money = sum(income)                         | only in a formula of a unit, household or hukou
                    unit a: money = max(income where covered)             | min and max take no where
                    person a: money = income * income                     | cannot be multiplied by money
                    person a: int = income / income round down            | Nothing is divided by money
                    person a: bool = income < 3                           | Write the unit, such as 3 yuan
                    person a: bool = birth_date = income                  | The two sides differ: a date and money
                    person a: bool = grade < grade                        | There is no larger or smaller for a code
                    person a: bool = grade = grade_3                      | Did you mean "grade_1"?
                    person a: money = children                            | declared as money, but the formula gives a whole number
                    person a: int = years(birth_date, children)           | A date is needed here, but this is a whole number
                    person a: int = children round down to 1 yuan         | Only money is rounded to an amount
                    person a: mony = income                               | Did you mean "money"?
                    person a: date = 2020-02-30                           | a day that does not exist
                    person a: money = 0.005 yuan                          | too fine or too large
                    person a: money = (income                             | The statement ends here
                    person a: money = income income                       | "income" cannot stand here
                    persn a: money = income                               | Did you mean "person"?
                    person sum: money = income                            | is kept by the language
                    person income: money = 3 yuan                         | already the name of a fact or a parameter
                    person a: money = unit.income                         | "income" belongs to person
                    person a: bool = 3 < income                           | Money cannot be added to, or compared with, a plain number
                    person a: bool = income = 50%                         | The two sides differ: money and a rate
                    person a: int = grade + 1                             | cannot be calculated with
                    person a: int = birth_date * 2                        | cannot be calculated with
                    person a: bool = covered < covered                    | There is no larger or smaller
                    person a: bool = grade_1 = children                   | grade_1
                    person a: rate = children * 0.33333%                  | does not say how to round
                    person a: money = income round down to 0 yuan         | Only money is rounded to an amount
                    person a: money = income round down to children       | Only money is rounded to an amount
                    person a: money = income & 3                          | The character "&" means nothing here
                    """)
    void every_other_mistake_says_what_it_is(String text, String expected) {
        assertThat(problem(text)).contains(expected);
    }

    @Test
    void all_mistakes_are_told_at_once_in_the_order_of_the_text() {
        var problems =
                problems(
                        """
                        unit a: money = sum(incme)
                        unit b: money = a + 3
                        unit c: bool = a
                        unit d money = 3
                        unit e: money = d
                        """);

        assertThat(problems).extracting(Problem::line).containsExactly(1, 4);
    }

    @Test
    void a_rule_cites_a_known_document_and_grants_money() {
        var problems =
                problems(
                        """
                        rule one "一" / "One"
                          basis papr "一"
                          grants amount
                        unit amount: money = 3 yuan

                        rule two "二" / "Two"
                          basis paper "二"
                          grants is_due
                        unit is_due: bool = yes

                        rule two "二" / "Two"
                          basis paper "二"
                          grants amount
                        """);

        assertThat(problems)
                .extracting(problem -> problem.message().en() + " " + problem.remedy().en())
                .containsExactly(
                        "There is no document \"papr\" in sources.yaml. Did you mean \"paper\"?",
                        "This must name a formula of money, but it is yes or no. A rule grants"
                                + " money and warns when yes.",
                        "\"two\" is already defined at rules/village.policy:6:6. Rename one of"
                                + " them, or remove it.");
    }

    @Test
    void a_grant_is_due_monthly_yearly_or_once() {
        assertThat(
                        problem(
                                """
                                rule one "一"
                                  basis paper "一"
                                  grants amount weekly
                                unit amount: money = 3 yuan
                                """))
                .contains("monthly (每月), yearly (每年), once (一次性)");
    }

    @Test
    void a_title_that_two_things_share_is_refused() {
        assertThat(problem("unit a \"总数\": int = 1\nunit b \"总数\": int = 2\nunit c: int = 总数"))
                .contains("\"总数\" is the title of a and b.");
    }

    private static String problem(String text) {
        var problems = problems(text);
        assertThat(problems).hasSize(1);
        return problems.getFirst().toString();
    }

    private static List<Problem> problems(String text) {
        return catchThrowableOfType(PolicyProblems.class, () -> Village.compile(text)).problems();
    }
}
