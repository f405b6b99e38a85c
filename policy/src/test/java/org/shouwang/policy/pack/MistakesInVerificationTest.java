package org.shouwang.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in the texts of verification is shown where it stands, with what to do. */
class MistakesInVerificationTest {

    private static final String DATASETS = "base/verification/datasets.yaml";
    private static final String FINDINGS = "county/verification/findings.yaml";

    @TempDir private Path folder;
    private County county = new County(Path.of(""));

    @BeforeEach
    void a_sound_pack() throws IOException {
        county = new County(folder);
        county.write();
        county.write(
                "base/catalogue/sources-of-facts.yaml", "- {name: police, zh: 公安, en: Police}\n");
        county.write(
                "base/verification/departments.yaml", "police: {document: paper, article: 一}\n");
        county.write(
                DATASETS,
                """
                pay:
                  number: 1
                  department: police
                  title: {zh: 工资, en: Pay}
                  basis: [{document: paper, article: 一}]
                  frequency: monthly
                  held_by: county
                  matched_by: [id_and_name]
                  dated: paid_on
                  fields:
                    amount: {zh: 金额, en: Amount, type: money, sensitive: yes}
                    paid_on: {zh: 发放日期, en: Paid on, type: date}
                    state: {zh: 状态, en: State, type: text}
                  says:
                    - {fact: income, how: latest, field: amount, where: [{field: state, is: [正常]}]}
                """);
        itsFindings();
        itsScope();
    }

    private void itsFindings() throws IOException {
        county.write(
                FINDINGS,
                """
                more:
                  concern: excess
                  weight: doubt
                  level: person
                  title: {zh: 多, en: More}
                  datasets: [pay]
                  declared: declared_income
                  found: found_income
                  tolerance: {title: {zh: 标准, en: Standard}, parameter: standard}
                  when: found_income > declared_income + standard
                  question: {zh: 问, en: Ask}
                  remedy: {zh: 办, en: Do}
                  document: paper
                  article: 一
                """);
        county.write(
                "county/verification/cases/more.yaml",
                """
                signed: {by: 科, on: 2026-11-21}
                cases:
                  - name: 线上
                    day: 2016-01-01
                    place: "1401"
                    members: [{declared_income: 100, found_income: 420}]
                    expect: {more: 否}
                """);
    }

    private void itsScope() throws IOException {
        county.write(
                "county/verification/scope.yaml",
                """
                document: paper
                article: 一
                held_by: city
                categories:
                  - {zh: 工资, en: Pay, datasets: [pay]}
                """);
    }

    @Test
    void the_sound_pack_is_read_with_its_cases() {
        var pack = county.load();

        assertThat(pack.verification().datasets()).hasSize(1);
        assertThat(pack.verification().rules().all()).hasSize(1);
        assertThat(CaseRunner.ofFindings(pack).failures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    department: police | department: polise | Did you mean "police"?
                    frequency: monthly | frequency: weekly | is not known
                    held_by: county | held_by: village | is not known
                    matched_by: [id_and_name] | matched_by: [face] | is not known
                    dated: paid_on | dated: paid_of | Did you mean "paid_on"?
                    number: 1 | number: 0 | is out of range
                    type: money | type: monney | There is no type
                    zh: 金额 | zh: 结果 | There is a column "结果" already
                    zh: 金额 | zh: 状态 | There is a column "状态" already
                    fact: income | fact: incme | There is no fact named "incme"
                    how: latest | how: count | cannot come about like this
                    how: latest | how: last | is not known
                    field: amount | field: state | cannot come about like this
                    field: amount | field: amonut | Did you mean "amount"?
                    {field: state, is | {field: stat, is | Did you mean "state"?
                    document: paper | document: papr | has no document "papr"
                    """)
    void a_mistake_in_a_dataset_is_shown(String text, String instead, String told)
            throws IOException {
        county.replace(DATASETS, text, instead);

        assertThat(county.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo(DATASETS);
                    assertThat(problem.toString()).contains(told);
                    assertThat(problem.remedy().zh()).isNotEmpty();
                    assertThat(problem.remedy().en()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    concern: excess | concern: excesss | Did you mean "excess"?
                    weight: doubt | weight: heavy | is not known
                    level: person | level: region | is about a person, a unit or a household
                    datasets: [pay] | datasets: [pya] | There is no dataset named "pya"
                    declared: declared_income | declared: declared_incom | Did you mean "declared_income"?
                    found: found_income | found: income | There is no fact or formula
                    parameter: standard | parameter: line | parameter that the rules use named "line"
                    when: found_income | when: found_incme | Did you mean "found_income"?
                    document: paper | document: papr | papr
                    """)
    void a_mistake_in_a_finding_is_shown(String text, String instead, String told)
            throws IOException {
        county.replace(FINDINGS, text, instead);

        assertThat(county.problems())
                .anySatisfy(problem -> {
                    assertThat(problem.file()).startsWith(FINDINGS);
                    assertThat(problem.toString()).contains(told);
                    assertThat(problem.remedy().zh()).isNotEmpty();
                });
    }

    @Test
    void what_is_shown_is_of_the_level_of_the_rule() throws IOException {
        county.replace(FINDINGS, "level: person", "level: unit");
        county.replace(
                FINDINGS,
                "when: found_income > declared_income",
                "when: sum(person.found_income) > sum(person.declared_income)");

        assertThat(county.problems().toString()).contains("of another level than the rule");
    }

    @Test
    void a_department_is_a_source_of_facts() throws IOException {
        county.replace("base/verification/departments.yaml", "police:", "polce:");

        assertThat(county.problems())
                .anySatisfy(problem ->
                        assertThat(problem.toString())
                                .contains("There is no source named \"polce\"")
                                .contains("Did you mean \"police\"?"));
    }

    @Test
    void a_fact_of_a_household_is_not_what_a_record_says() throws IOException {
        county.replace(
                "base/catalogue/facts.yaml",
                "income:",
                "poor: {title: {zh: 贫, en: Poor}, level: household, type: bool, unknown: ask}\n"
                        + "income:");
        county.replace(
                DATASETS, "{fact: income, how: latest, field: amount", "{fact: poor, how: any");

        assertThat(county.problems().toString()).contains("speak of persons only");
    }

    @Test
    void a_scope_names_datasets_that_there_are() throws IOException {
        county.replace("county/verification/scope.yaml", "[pay]", "[paid]");

        assertThat(county.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.file()).isEqualTo("county/verification/scope.yaml");
                    assertThat(problem.toString()).contains("There is no dataset named \"paid\"");
                });
    }

    @Test
    void a_pack_writes_an_inherited_rule_anew() throws IOException {
        county.write(
                "base/verification/findings.yaml",
                Files.readString(folder.resolve(FINDINGS))
                        .replace("{zh: 标准, en: Standard}, parameter: standard", "{zh: 无, en: None}")
                        .replace("declared_income + standard", "declared_income")
                        .replace("en: More", "en: Any more"));

        var rules = county.load().verification().rules();

        assertThat(rules.all()).hasSize(1);
        assertThat(rules.rule("more").orElseThrow().title().en()).isEqualTo("More");
    }
}
