package org.shouwang.policy.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler says about words that stand where they cannot, and types that do not fit. */
class MistakesOfWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    unit a: int = *                                 | 15 | "*" cannot stand here; expected: 数值或名称 a value
                    unit a: int = then                              | 15 | "then" cannot stand here; expected: 数值或名称 a value
                    unit a: int = count(unit)                       | 21 | expected: person (人), supporter (赡养人)
                    unit a: int = count(land)                       | 21 | expected: person (人), supporter (赡养人)
                    unit a: int = if land > 3 else 3                | 27 | expected: then (那么)
                    unit a: int = land / 3 round sideways           | 30 | expected: down (向下), up (向上), half-up (四舍五入)
                    unit a: int = min(land, 3                       | 26 | The statement ends here; expected: ")"
                    unit a: int = 3 &                               | 17 | The character "&" means nothing here
                    unit a: money = 3.5 fen                         | 17 | too fine or too large
                    unit a: int = 3 4                               | 17 | the end of the statement
                    unit                                            |  5 | The statement ends here; expected: 名称 a name
                    rule r basis 3 "一" grants a                     | 14 | expected: 文件代号 the key of a document
                    rule r basis paper "一" a                        | 24 | expected: grants (给付), warns (预警)
                    rule r basis paper "一" warns of when a          | 33 | expected: risk (风险), omission (漏保), excess (错保)
                    """)
    void a_word_that_cannot_stand_here_is_told_with_what_can(
            String text, int column, String expected) {
        var problem = problem(text);

        assertThat(problem.toString()).contains(expected);
        assertThat(problem.column()).isEqualTo(column);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    person a: bool = children < 50%                 | 27 | The two sides differ: a whole number and a rate
                    person a: bool = 50% < children                 | 22 | The two sides differ: a rate and a whole number
                    person a: bool = 50% < income                   | 22 | The two sides differ: a rate and money
                    person a: rate = children                       | 18 | declared as a rate, but the formula gives a whole number
                    person a: bool = grade = person.grade_1         | 33 | There is no fact, parameter or formula named "grade_1"
                    person a: bool = grade_1 = grade_2              | 18 | There is no fact, parameter or formula named "grade_1"
                    unit a: bool = covered                          | 16 | such as any(person.covered)
                    household a: bool = unit_poor                   | 21 | such as any(unit_poor)
                    person a: money = share over last_year          | 19 | is no fact and cannot be added up
                    person a: money = relief[income * 30%]          | 26 | a fraction of a fen of money
                    person a: money = relief[children]              | 26 | looked up by money, but this is a whole number
                    person a: rate = discount[children]             | 27 | looked up by a rate, but this is a whole number
                    person a: rate = discount[income]               | 27 | looked up by a rate, but this is money
                    person a: int = income over last_year           | 17 | Declare per: month or per: year
                    person a: money = 5 yuan / 2 fen round down     | 28 | Nothing is divided by money
                    person a: int = children / -3 round down        | 28 | The divisor may be zero or negative: it is -3 … -3
                    """)
    void types_and_levels_that_do_not_fit_are_told(String text, int column, String expected) {
        var problem = problem(text + "\nunit unit_poor: bool = land > 3");

        assertThat(problem.toString()).contains(expected);
        assertThat(problem.column()).isEqualTo(column);
    }

    @Test
    void the_second_formula_of_a_name_is_the_mistaken_one() {
        var problem = problem("unit a: int = 1\nunit a: int = 2");

        assertThat(problem.toString())
                .contains("\"a\" is already defined at rules/village.policy:1:6");
        assertThat(problem.line()).isEqualTo(2);
    }

    @Test
    void a_formula_that_cannot_be_read_does_not_hide_the_one_of_its_name() {
        var problem = problem("unit a: int = 1\nunit a int = 2\nunit b: int = a");

        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isEqualTo(8);
    }

    @Test
    void a_formula_is_nested_64_deep_and_no_deeper() {
        var opened = "(".repeat(63);
        var closed = ")".repeat(63);

        assertThat(Village.compile("unit a: int = " + opened + "3" + closed).definitions())
                .hasSize(1);
        assertThat(problem("unit a: int = (" + opened + "3" + closed + ")").toString())
                .contains("nested more than 64 deep");
    }

    private static Problem problem(String text) {
        var problems =
                catchThrowableOfType(PolicyProblems.class, () -> Village.compile(text)).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }
}
