package org.shouwang.policy.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.policy.language.PolicyProblems;

/** A case shows what an open number would do, and changes nothing that a document says. */
class SettledNumbersTest {

    private static final String LAW =
            """
            line:
              title: {zh: 线, en: Line}
              type: money
              range: [200, 600]
              values:
                - {from: 2016-01-01, place: "1401", value: 320, document: paper, article: 一}
                - {from: 2020-01-01, place: "1401", value: open, document: paper, article: 一}
            double: {title: {zh: 两倍, en: Double}, type: money, equals: 2 * line, document: paper, article: 二}
            help:
              title: {zh: 补助, en: Help}
              type: money
              by: {at_least: int}
              range: [0, 1000]
              values:
                - {from: 2016-01-01, place: "1401", rows: {else: 0, 1: open, 3: 50}, document: paper, article: 三}
            """;

    @TempDir private Path packs = Path.of("");

    @BeforeEach
    void a_county_whose_line_is_open_from_2020_on() throws IOException {
        write(
                "pack.yaml",
                """
                id: county
                title: {zh: 县, en: County}
                place: "1401"
                from: 2016-01-01
                """);
        write(
                "sources.yaml",
                "documents: {paper: {title: 报告, number: '', issuer: 局, date: '2017'}}");
        write(
                "catalogue/facts.yaml",
                """
                income: {title: {zh: 月收入, en: Income}, level: person, type: money, range: [0, 1000000], unknown: ask}
                children: {title: {zh: 子女, en: Children}, level: person, type: int, range: [0, 9], unknown: ask}
                """);
        write("parameters/law.yaml", LAW);
        write(
                "rules/line.policy",
                """
                person below "线下" / "Below": bool = income < line
                person below_double "两倍线下" / "Below twice": bool = income < double
                person helped "补助额" / "Help given": money = help[children]
                """);
    }

    @Test
    void the_border_of_an_open_number_is_walked_from_both_sides() throws IOException {
        passes("2020-01-01", "{line: 400}", "{income: 399.99}", "{below: yes, below_double: yes}");
        passes("2020-01-01", "{line: 400}", "{income: 400}", "{below: no, below_double: yes}");
        passes("2020-01-01", "{line: 400}", "{income: 800}", "{below_double: no}");
        passes("2020-01-01", "{}", "{income: 400}", "{below: ask_a_person}");
    }

    @Test
    void only_the_open_rows_of_a_table_are_settled() throws IOException {
        passes("2016-01-01", "{help: 80}", "{children: 0}", "{helped: 0}");
        passes("2016-01-01", "{help: 80}", "{children: 1}", "{helped: 80}");
        passes("2016-01-01", "{help: 80}", "{children: 2}", "{helped: 80}");
        passes("2016-01-01", "{help: 80}", "{children: 3}", "{helped: 50}");
        passes("2016-01-01", "{}", "{children: 2}", "{helped: ask_a_person}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2019-12-31 | {line: 400}    | is not open there on that day
                    2020-01-01 | {double: 400}  | is not open there on that day
                    2020-01-01 | {lime: 400}    | Did you mean "line"?
                    2020-01-01 | {line: 600.01} | it is from 200.00 to 600.00
                    """)
    void nothing_else_is_settled(String day, String settled, String expected) throws IOException {
        write("cases/one.yaml", oneCase(day, settled, "{income: 400}", "{below: no}"));

        var problems =
                catchThrowableOfType(PolicyProblems.class, () -> Packs.load(packs, "county"))
                        .problems();

        assertThat(problems)
                .anySatisfy(problem -> assertThat(problem.toString()).contains(expected));
    }

    private void passes(String day, String settled, String member, String expect)
            throws IOException {
        write("cases/one.yaml", oneCase(day, settled, member, expect));

        assertThat(new CaseRunner(Packs.load(packs, "county")).failures()).isEmpty();
    }

    private static String oneCase(String day, String settled, String member, String expect) {
        return """
        signed: {by: 局, on: 2021-01-01}
        cases:
          - name: 一例
            day: %s
            place: "1401"
            settled: %s
            members: [%s]
            expect: %s
        """
                .formatted(day, settled, member, expect);
    }

    private void write(String file, String text) throws IOException {
        var path = packs.resolve("county").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
