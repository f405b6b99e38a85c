package org.shouwang.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.policy.language.PolicyProblems;

/** Files whose shape is wrong: a list where one value belongs, a word that is not known. */
class MistakesInFilesTest {

    @TempDir private Path packs = Path.of("");

    private County county = new County(packs);

    @BeforeEach
    void a_county_without_a_problem() throws IOException {
        county = new County(packs);
        county.write();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    county/pack.yaml           | from: 2016-01-01        | from: [2016-01-01]      | A single value belongs here.
                    county/pack.yaml           | inherits: [base]        | inherits: base          | A list belongs here.
                    county/pack.yaml           | {zh: 县, en: County}     | {en: County}            | The field "zh" is missing.
                    county/pack.yaml           | inherits: [base]        | inherits: [base]⏎standing: draft | The standing is law or proposal.
                    base/sources.yaml          | {title: 报告, number: "", issuer: 局, date: "2017"} | 报告 | Fields belong here.
                    base/catalogue/facts.yaml  | level: person           | level: persn            | There is no such level.
                    base/catalogue/facts.yaml  | unknown: ask            | per: week               | There is no such period.
                    base/catalogue/facts.yaml  | type: money, range: [0, 1000000] | type: rate     | The range is missing.
                    base/catalogue/facts.yaml  | type: money, range: [0, 1000000] | type: int      | The range is missing.
                    base/catalogue/facts.yaml  | income:                 | income: {title: {zh: 甲, en: A}, level: unit, type: bool}⏎income: | This field is written twice.
                    base/parameters/lines.yaml | equals: 2 * standard    | equals: 2 * standard standard | the end of the formula
                    base/parameters/lines.yaml | equals: 2 * standard    | equals: year(day) * standard | names parameters only; "day" is none
                    county/cases/line.yaml     | [{income: 640}]         | 640                     | A list belongs here.
                    county/cases/line.yaml     | [{income: 640}]         | [640]                   | Fields belong here.
                    """)
    void each_problem_says_what_it_is(String file, String text, String instead, String expected)
            throws IOException {
        county.replace(file, text, instead.replace("⏎", "\n"));

        assertThat(county.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo(file);
                    assertThat(problem.toString()).contains(expected);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"", "'"})
    void a_formula_may_stand_in_quotes(String quote) throws IOException {
        county.replace(
                "base/parameters/lines.yaml",
                "equals: 2 * standard",
                "equals: " + quote + "2 * standrd" + quote);

        assertThat(county.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.sourceLine().substring(problem.column() - 1))
                                .startsWith("standrd"));
    }

    @Test
    void a_household_of_64_is_read_and_one_of_65_refused() throws IOException {
        county.replace(
                "county/cases/line.yaml",
                "[{income: 640}]",
                "[" + "{income: 640},".repeat(64) + "]");

        assertThat(new CaseRunner(county.load()).failures()).isEmpty();

        county.replace("county/cases/line.yaml", "[{income: 640},", "[{}, {income: 640},");
        assertThat(county.problems().toString()).contains("has from 1 to 64 members");
    }

    @Test
    void what_is_left_empty_was_not_asked() throws IOException {
        county.replace("county/cases/line.yaml", "{income: 未反馈}", "{income: ''}");

        assertThat(new CaseRunner(county.load()).failures()).isEmpty();
    }

    @Test
    void the_second_fact_of_a_name_is_the_mistaken_one() throws IOException {
        county.write(
                "county/catalogue/facts.yaml",
                "income: {title: {zh: 收入, en: Income}, level: unit, type: bool}");

        assertThat(county.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo("county/catalogue/facts.yaml");
                    assertThat(problem.message().en())
                            .isEqualTo("\"income\" exists already, perhaps in an inherited pack.");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    standard: {title: {zh: 又, en: Again}, type: money, range: [1, 2], values: []}
                    standard: {type: money, values: []}
                    line: {values: []}
                    line: {title: {zh: 又, en: Again}, type: money, equals: 3 * standard, document: paper, article: 一}
                    """)
    void an_inherited_parameter_is_not_declared_again(String declaration) throws IOException {
        county.write("county/parameters/lines.yaml", declaration);

        assertThat(county.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.file()).isEqualTo("county/parameters/lines.yaml");
                    assertThat(problem.message().en()).endsWith("exists already.");
                });
    }

    @Test
    void packs_do_not_inherit_each_other_in_a_circle() throws IOException {
        county.replace(
                "base/pack.yaml", "from: 2015-01-01", "from: 2015-01-01\ninherits: [county]");

        assertThat(county.problems())
                .anySatisfy(problem ->
                        assertThat(problem.message().en())
                                .isEqualTo("These packs inherit each other in a circle."));
    }

    @Test
    void a_pack_that_is_inherited_twice_is_read_once() throws IOException {
        county.write(
                "city/pack.yaml",
                """
                id: city
                title: {zh: 市, en: City}
                place: "14"
                from: 2016-01-01
                inherits: [base]
                """);
        county.replace("county/pack.yaml", "inherits: [base]", "inherits: [base, city]");

        assertThat(county.load().inherits()).containsExactly("city", "base");
    }

    @ParameterizedTest
    @CsvSource({"law, true", "proposal, false"})
    void a_pack_binds_unless_it_is_a_proposal(String standing, boolean isLaw) throws IOException {
        assertThat(county.load().isLaw()).isTrue();

        county.replace("county/pack.yaml", "inherits:", "standing: " + standing + "\ninherits:");

        assertThat(county.load().isLaw()).isEqualTo(isLaw);
    }

    @Test
    void a_list_of_released_packs_that_cannot_be_read_is_told() throws IOException {
        assertThat(Released.read(packs).has("county")).isFalse();

        county.write("released.yaml", "county: 12ab");
        assertThat(Released.read(packs).has("county")).isTrue();
        assertThat(Released.read(packs).has("base")).isFalse();

        county.write("released.yaml", "[county]");
        assertThat(catchThrowableOfType(PolicyProblems.class, () -> Released.read(packs)))
                .hasMessageContaining("Fields belong here.");
    }

    @Test
    void a_case_beside_the_pack_has_its_mistakes_told() {
        var pack = county.load();
        var written =
                """
                signed: {by: 科, on: 2026-11-21}
                cases:
                  - {name: 试, day: 2016-01-01, place: "1401", members: [{incme: 640}], expect: {below: no}}
                """;

        assertThat(Packs.cases(pack, "try.yaml", written.replace("incme", "income"))).hasSize(1);
        assertThat(
                        catchThrowableOfType(
                                        PolicyProblems.class,
                                        () -> Packs.cases(pack, "try.yaml", written))
                                .problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo("try.yaml");
                    assertThat(problem.remedy().en()).isEqualTo("Did you mean \"income\"?");
                });
    }

    @Test
    void of_several_units_the_one_that_comes_out_otherwise_is_named() throws IOException {
        county.replace(
                "county/cases/line.yaml",
                "members: [{income: 640}]",
                "members: [{income: 640}, {income: 639}]\n    units: [0, 1]");

        assertThat(new CaseRunner(county.load()).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.subject()).isEqualTo("单位2"));
    }
}
