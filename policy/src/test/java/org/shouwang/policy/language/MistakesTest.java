package org.shouwang.policy.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What an author is told: where, what, and what to do, in both languages. */
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
    void x() {
        for (var t :
                List.of(
                        "person a: int = covered + 1",
                        "person a: bool = if children then yes else no",
                        "person a: money = income + 3",
                        "person a: money = income * 30%",
                        "unit a: money = sum(income) / count(person)",
                        "unit a: money = sum(income) / count(person where covered) round down",
                        "unit a: money = sum(fortune) * 1000",
                        "unit a: money = income",
                        "unit a: money = b\nunit b: money = c\nunit c: money = a",
                        "规则 r \"甲\" / \"A\"\n"
                                + "  依据 paper \"一(三)\"\n"
                                + "  给付 补差\n"
                                + "单位 补差: 金额 = 如果 求和(月收入) / 计数(人) 取整 向下 < 低保标准 那么 低保标准 * 计数(人) -"
                                + " 求和(人.月收入) 否则 0 元\n")) {
            try {
                System.out.println(Village.compile(t));
            } catch (PolicyProblems p) {
                System.out.println(p.getMessage());
            }
        }
    }

    static String problem(String text) {
        var problems =
                catchThrowableOfType(PolicyProblems.class, () -> Village.compile(text)).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst().toString();
    }
}
