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

/** Months and years added up, as cases tell them. */
class WindowsTest {

    private static final String FACTS =
            """
            wage: {title: {zh: 月工资, en: Wage}, level: person, type: money, range: [0, 1000000],
              per: month, unknown: ask}
            gift: {title: {zh: 赠与, en: Gifts}, level: person, type: money, range: [-100, 100],
              per: month, unknown: 1}
            grain: {title: {zh: 年收成, en: Harvest}, level: unit, type: money, range: [0, 1000000],
              per: year, unknown: ask}
            """;

    private static final String RULES =
            """
            person of_12 "前十二月" / "Of 12": money = wage over last_12_months
            人 of_year "今年" / "Of the year": 金额 = 月工资 累计 本年
            person of_last "去年" / "Of last year": money = wage over last_year
            person now "当月" / "Now": money = wage
            unit gifts "赠与合计" / "Gifts of all": money = sum(person.gift over this_year)
            unit harvest "收成" / "Harvest of last year": money = grain over last_year
            person little "少" / "Little": bool = wage over last_year < 1200 yuan
            """;

    private static final String CASES =
            """
            signed: {by: 局, on: 2017-01-01}
            cases:
              - name: 三月里看,前十二个月是去年三月到今年二月
                day: 2020-03-31
                place: "1401"
                members: [{wage: {2018-12: 7, 2019-01..2019-02: 1, 2019-03..2019-12: 10, 2020-01..2020-02: 100,
                  2020-03: 1000}, gift: {2020-02: 5}}]
                unit: {grain: {2019: 300, 2020: 1}}
                expect: {of_12: 300, of_year: 1200, of_last: 102, now: 1000, gifts: 7, harvest: 300}
              - name: 一月里看,今年只有一个月;没有说的月份不是零
                day: 2020-01-01
                place: "1401"
                members: [{wage: {2019-01..2019-11: 100, 2020-01: 3}}, {wage: {2019-02..2019-12: 200}}, {wage: 55}]
                unit: {grain: 300}
                expect:
                  of_12: [ask_a_person, ask_a_person, ask_a_person]
                  of_year: [3, ask_a_person, ask_a_person]
                  little: [ask_a_person, no, ask_a_person]
                  now: [3, ask_a_person, 55]
                  gifts: 3
                  harvest: ask_a_person
              - name: 没有反馈的月份要问
                day: 2020-12-31
                place: "1401"
                members: [{wage: {2019-12..2020-12: 100}}, {wage: {2019-12..2020-11: 100, 2020-12: 未反馈}}]
                expect: {of_12: [1200, 1200], of_year: [1200, ask_a_person]}
            """;

    @TempDir private Path packs = Path.of("");

    @BeforeEach
    void a_county() throws IOException {
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
                """
                documents:
                  paper: {title: 报告, number: "", issuer: 局, date: "2017"}
                """);
        write("catalogue/facts.yaml", FACTS);
        write("rules/rules.policy", RULES);
    }

    @Test
    void a_window_has_its_months_and_no_other() throws IOException {
        write("cases/cases.yaml", CASES);

        assertThat(new CaseRunner(Packs.load(packs, "county")).failures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    members: [{wage: {2020: 1}}]                           | This is no month.
                    members: [{wage: {2020-13: 1}}]                        | This is no month.
                    members: [{wage: {2020-02..2020-01: 1}}]               | The range ends before it begins
                    members: [{wage: {2000-01..2020-01: 1}}]               | has more than 240 months
                    members: [{wage: {2020-01: 1, 2019-12..2020-01: 1}}]   | 2020-01 is written twice.
                    members: [{}], unit: {grain: {2019-01: 1}}             | This is no year.
                    members: [{}], unit: {grain: {2019..2018: 1}}          | The range ends before it begins
                    members: [{}], unit: {grain: {2019: 1, 2018..2020: 2}} | 2019-12 is written twice.
                    """)
    void months_that_cannot_be_are_refused(String household, String expected) throws IOException {
        write("cases/cases.yaml", oneCase(household, "{now: ask_a_person}"));

        var problems =
                catchThrowableOfType(PolicyProblems.class, () -> Packs.load(packs, "county"));

        assertThat(problems).hasMessageContaining(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    members: [{wage: {2000-02..2020-01: 1}}]    | {of_last: 12, now: 1}
                    members: [{wage: {2019-01..2019-11: 1}}]    | {of_last: ask_a_person}
                    members: [{wage: {2019-01..2019-12: 1}}]    | {of_last: 12}
                    members: [{}], unit: {grain: {2018..2019: 7}} | {harvest: 7}
                    members: [{}], unit: {grain: {2017..2018: 7}} | {harvest: ask_a_person}
                    """)
    void a_range_has_both_its_ends(String household, String expected) throws IOException {
        write("cases/cases.yaml", oneCase(household, expected));

        assertThat(new CaseRunner(Packs.load(packs, "county")).failures()).isEmpty();
    }

    private static String oneCase(String household, String expected) {
        return """
        signed: {by: 局, on: 2017-01-01}
        cases:
          - {name: 户, day: 2020-01-31, place: "1401", %s, expect: %s}
        """
                .formatted(household, expected);
    }

    private void write(String file, String text) throws IOException {
        var path = packs.resolve("county").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
