package org.shouwang.policy.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler says about levels, tables, windows and dates: where, what, and what to do. */
class MistakesOfLawAndTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    person a: rate = share[income]                    | 24 | looked up by a whole number, but this is money
                    person a: rate = share                            | 18 | is a table; say which row
                    person a: money = income[3]                       | 19 | is no table and has no rows
                    person a: money = supplement[grade_9]             | 30 | Did you mean "grade_1"?
                    person a: money = income over last_year           | 19 | Declare per: month or per: year
                    unit a: money = harvest over last_12_months       | 30 | Write this_year or last_year
                    person a: money = dibao_standard over last_year   | 19 | is no fact and cannot be added up
                    person a: money = wage over children              | 29 | last_12_months
                    unit a: money = max(supporter.earned)             | 17 | a unit may have none
                    household a: money = sum(supporter.earned)        | 22 | in a formula of a unit only
                    unit a: money = earned                            | 17 | such as sum(supporter.earned)
                    supporter a: money = income                       | 22 | its own facts and the values of its unit
                    supporter a: money = rent                         | 22 | a supporter cannot read it
                    region a: int = sum(children)                     | 17 | Make the total a fact of the region
                    region a: int = land                              | 17 | region facts and law only
                    hukou a: int = land                               | 16 | max(land)
                    person a: date = birth_date + income              | 29 | A date and money cannot be added
                    person a: date = birth_date + 3                   | 29 | such as day + 6 months
                    person a: int = day - birth_date                  | 21 | Write days(a, b), months(a, b) or years(a, b)
                    person a: money = income + 3 months               | 19 | Only a date is moved by a span of time
                    person a: date = day + 50% months                 | 24 | a whole number of units
                    person a: int = months(birth_date, children)      | 36 | A date is needed here, but this is a whole number
                    person a: int = month(income)                     | 23 | A date is needed here, but this is money
                    person a: date = day + 2000 working days          | 24 | more than 1000 working days
                    person a: date = birth_date + day                 | 29 | A date and a date cannot be added
                    person a: date = 3 + birth_date                   | 20 | such as day + 6 months
                    person a: money = covering over last_year         | 19 | cannot be calculated with
                    person a: date = day + 20000 years                | 22 | too large to hold
                    """)
    void each_mistake_has_a_caret_and_a_remedy(String text, int column, String expected) {
        var problem = problem(text);

        assertThat(problem.toString()).contains(expected);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.message().zh()).isNotBlank().isNotEqualTo(problem.message().en());
        assertThat(problem.remedy().zh()).isNotBlank().isNotEqualTo(problem.remedy().en());
    }

    @Test
    void chinese_and_english_mean_the_same() {
        var english =
                Village.compile(
                        """
                        unit a: money = sum(supporter.earned) + sum(wage over last_12_months)
                        unit b: rate = share[count(supporter where earned > 0 yuan)]
                        person c: date = month_start(birth_date) + 6 months - 15 days + 2 years
                        person d: date = birth_date + 30 working days
                        person e: int = months(birth_date, day) + days(birth_date, day) + month(day) + year(day)
                        person f: money = supplement[grade]
                        """);
        var chinese =
                Village.compile(
                        """
                        单位 a:金额 = 求和(赡养人.赡养人收入) + 求和(月工资 累计 前12个月)
                        单位 b:比率 = 比例[计数(赡养人 其中 赡养人收入 > 0 元)]
                        人 c:日期 = 月初(出生日期) + 6个月 - 15天 + 2 年
                        人 d:日期 = 出生日期 + 30个工作日
                        人 e:整数 = 月数(出生日期,当日) + 天数(出生日期,当日) + 月(当日) + 年(当日)
                        人 f:金额 = 补贴[残疾程度]
                        """);

        assertThat(chinese.graph()).isEqualTo(english.graph());
    }

    private static Problem problem(String text) {
        var problems =
                catchThrowableOfType(PolicyProblems.class, () -> Village.compile(text)).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst();
    }
}
