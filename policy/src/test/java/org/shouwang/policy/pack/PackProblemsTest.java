package org.shouwang.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.policy.language.PolicyProblems;
import org.shouwang.policy.language.Problem;

/** What the author of a pack is told, whatever kind of file the problem is in. */
class PackProblemsTest {

    @TempDir private Path packs = Path.of("");

    private County county = new County(packs);

    @BeforeEach
    void a_county_without_a_problem() throws IOException {
        county = new County(packs);
        county.write();
    }

    @Test
    void a_pack_stands_on_what_it_inherits() {
        var pack = load();

        assertThat(pack.inherits()).containsExactly("base");
        assertThat(new CaseRunner(pack).failures()).isEmpty();
    }

    @Test
    void a_case_that_comes_out_otherwise_is_told_with_both_values() throws IOException {
        replace("county/cases/line.yaml", "expect: {below: no}", "expect: {below: yes}");

        assertThat(new CaseRunner(load()).failures())
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.caseName()).isEqualTo("线上");
                    assertThat(failure.position()).hasToString("county/cases/line.yaml:7:14");
                    assertThat(List.of(failure.expected(), failure.actual()))
                            .containsExactly("yes", "否");
                });
    }

    @Test
    void a_case_that_expected_to_know_or_not_to_know_is_told_so() throws IOException {
        replace("county/cases/line.yaml", "{below: ask_a_person}", "{below: yes}");
        replace("county/cases/line.yaml", "{below: no}", "{below: ask_a_person}");
        replace("county/cases/line.yaml", "no value for standard", "no value for line");

        assertThat(new CaseRunner(load()).failures())
                .extracting(CaseRunner.Failure::actual)
                .containsExactly(
                        "否", "ask_a_person (否 … 是)", "no value for standard in 1401 on 2015-12-31");
    }

    @Test
    void a_case_that_expected_a_refusal_or_none_is_told_so() throws IOException {
        replace(
                "county/cases/line.yaml",
                "{error: no value for standard in 1401 on 2015-12-31}",
                "{below: yes}");
        replace("county/cases/line.yaml", "{below: no}", "{error: no value}");

        assertThat(new CaseRunner(load()).failures())
                .extracting(CaseRunner.Failure::expected, CaseRunner.Failure::actual)
                .containsExactly(
                        tuple("no value", "no error"),
                        tuple("no error", "no value for standard in 1401 on 2015-12-31"));
    }

    @Test
    void a_linked_parameter_is_pointed_at_inside_its_file() throws IOException {
        replace("base/parameters/lines.yaml", "2 * standard,", "2 * standrd,");

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.sourceLine().substring(problem.column() - 1))
                            .startsWith("standrd,");
                    assertThat(problem.remedy().zh()).isEqualTo("是不是 \"standard\"?");
                });
    }

    @Test
    void problems_of_all_files_are_told_at_once_and_do_not_follow_from_each_other()
            throws IOException {
        replace("base/catalogue/facts.yaml", "level: person", "level: persn");
        replace("base/parameters/lines.yaml", "value: 320", "value: 0.5");
        replace("county/rules/dibao.policy", "basis paper", "basis papr");

        assertThat(problems())
                .extracting(Problem::file)
                .contains(
                        "base/catalogue/facts.yaml",
                        "base/parameters/lines.yaml",
                        "county/rules/dibao.policy")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    base/catalogue/facts.yaml  | range: [0, 1000000]  | rage: [0, 1]        | Did you mean "range"?
                    base/catalogue/facts.yaml  | , range: [0, 1000000]| ``                  | The range is missing.
                    base/catalogue/facts.yaml  | [0, 1000000]         | [9, 1]              | The range begins after its end.
                    base/catalogue/facts.yaml  | type: money          | type: mony          | Did you mean "money"?
                    base/catalogue/facts.yaml  | unknown: ask         | unknown: -1         | it is from 0.00 to 1000000.00
                    base/parameters/lines.yaml | document: paper, article: 一 | document: papr, article: 一 | Did you mean "paper"?
                    base/parameters/lines.yaml | from: 2016-01-01     | from: 2016-02-30    | This is not a day that exists.
                    base/parameters/lines.yaml | value: 320           | value: 20000        | it is from 1.00 to 10000.00
                    base/parameters/lines.yaml | equals: 2 * standard | equals: 2 * income  | names parameters only; "income" is none
                    base/parameters/lines.yaml | equals: 2 * standard | equals: 2 * line    | in a circle: line → line
                    base/parameters/lines.yaml | equals: 2 * standard | equals: 1.5 * standard | does not say how to round
                    county/pack.yaml           | id: county           | id: town            | differs from the name of the folder
                    county/pack.yaml           | [base]               | [bse]               | There is no pack "bse".
                    county/pack.yaml           | [base]               | [base               | This is not YAML
                    county/cases/line.yaml     | {income: 639.99}     | {incme: 639.99}     | Did you mean "income"?
                    county/cases/line.yaml     | {income: 639.99}     | {income: 639.995}   | write at most two decimals
                    base/catalogue/facts.yaml  | [0, 1000000]         | [0]                 | A range has two ends.
                    base/catalogue/facts.yaml  | unknown: ask         | unknown: 0, unknown: ask | unknown
                    base/parameters/lines.yaml | value: 320           | value: ""           | A value belongs here.
                    base/parameters/lines.yaml | value: 320           | value: 未反馈       | A value belongs here.
                    base/parameters/lines.yaml | value: 320           | value: 无记录       | A value belongs here.
                    base/parameters/lines.yaml | equals: 2 * standard | equals: 2 * standard, values: [] | either values or equals
                    base/parameters/lines.yaml | line: {title         | standard: {title    | standard
                    county/cases/line.yaml     | [{income: 640}]      | []                  | has from 1 to 64 members
                    county/cases/line.yaml     | {income: 639.99}     | {income: {2016-01: 1}} | is not declared to have a value for each month
                    county/cases/line.yaml     | {below: ask_a_person} | {belw: yes}        | Did you mean "below"?
                    county/cases/line.yaml     | {below: ask_a_person} | {below: [yes, no]} | There are 2 values here
                    county/cases/line.yaml     | {below: ask_a_person} | {below: perhaps}   | is neither yes nor no
                    """)
    void each_problem_says_what_it_is(String file, String text, String instead, String expected)
            throws IOException {
        replace(file, text, instead);

        assertThat(problems())
                .anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo(file);
                    assertThat(problem.toString()).contains(expected);
                });
    }

    @Test
    void two_values_from_the_same_day_in_one_place_are_refused() throws IOException {
        var value =
                """
                    - {from: 2016-01-01, place: "1401", value: 320, document: paper, article: 一}
                """;
        replace("base/parameters/lines.yaml", value, value + value);

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(7);
                    assertThat(problem.message().zh()).isEqualTo("同一地区从同一天起有两个数值。");
                });
    }

    @Test
    void an_inherited_parameter_is_given_further_values() throws IOException {
        write(
                "county/parameters/lines.yaml",
                """
                standard:
                  values:
                    - {from: 2017-01-01, place: "1401", value: 350, document: paper, article: 三}
                """);

        assertThat(load().parameters().all().iterator().next().values()).hasSize(2);
    }

    @Test
    void any_change_of_an_inherited_file_changes_the_hash() throws IOException {
        var before = load().hash();

        replace("base/parameters/lines.yaml", "value: 320", "value: 321");
        replace("county/cases/line.yaml", "income: 640}", "income: 642}");

        assertThat(load().hash()).hasSize(64).isNotEqualTo(before);
    }

    @Test
    void an_unknown_pack_is_said_to_be_unknown() {
        var problems = catchThrowableOfType(PolicyProblems.class, () -> Packs.load(packs, "cunty"));

        assertThat(problems).hasMessageContaining("There is no pack \"cunty\".");
    }

    private Pack load() {
        return county.load();
    }

    private List<Problem> problems() {
        return county.problems();
    }

    private void replace(String file, String text, String instead) throws IOException {
        county.replace(file, text, instead);
    }

    private void write(String file, String text) throws IOException {
        county.write(file, text);
    }
}
