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

/**
 * Tables, calendars and supporters as the author of a pack writes them, each border from both
 * sides.
 */
class TablesAndDatesTest {

    private static final String FACTS =
            """
            income: {title: {zh: 月收入, en: Income}, level: person, type: money, range: [0, 1000000], unknown: ask}
            born: {title: {zh: 出生日期, en: Born}, level: person, type: date, unknown: ask}
            grade: {title: {zh: 等级, en: Grade}, level: person, type: grade, unknown: ask}
            earned: {title: {zh: 赡养人收入, en: Earned}, level: supporter, type: money, range: [0, 1000000], unknown: ask}
            abroad: {title: {zh: 在国外, en: Abroad}, level: supporter, type: bool, unknown: ask}
            sick: {title: {zh: 传染病, en: Sick}, level: region, type: int, range: [0, 1000], unknown: ask}
            people: {title: {zh: 人口, en: People}, level: region, type: int, range: [1, 100000], unknown: ask}
            """;

    private static final String LAW =
            """
            share:
              title: {zh: 比例, en: Share}
              type: rate
              by: {at_least: int}
              range: [0, 100]
              values:
                - {from: 2016-01-01, place: "14", rows: {else: 0%, 1: 50%, 3: 40%}, document: paper, article: 一}
                - {from: 2017-01-01, place: "14", rows: {else: 10%, 2: open}, document: paper, article: 一}
            paid:
              title: {zh: 报销, en: Paid}
              type: rate
              by: {above: money}
              range: [0, 100]
              values:
                - {from: 2016-01-01, place: "", rows: {else: 0, 1000: 50, 5000: 70}, document: paper, article: 二}
            supplement:
              title: {zh: 补贴, en: Supplement}
              type: money
              by: grade
              range: [0, 1000]
              values:
                - {from: 2016-01-01, place: "", rows: {一级: 100, grade_2: 80, else: 0}, document: paper, article: 三}
            working_days:
              title: {zh: 工作日, en: Working days}
              type: calendar
              values:
                - {from: 2016-01-01, off: ["2016-01-01..2016-01-03", "2016-02-07..2016-02-13"],
                   worked: [2016-02-06, 2016-02-14], document: paper, article: 四}
            """;

    private static final String RULES =
            """
            person paid_share "报销比例" / "Share paid": rate = paid[income]
            person supplemented "补贴额" / "Supplement of": money = supplement[grade]
            person two_years_on "两年后" / "Two years on": date = born + 2 years
            person half_year_on "半年后" / "Half a year on": date = born + 6 个月
            person before "前" / "Before": date = born - 15 days
            person due "到期" / "Due": date = born + 5 个工作日
            person waited "等" / "Waited": int = days(born, day)
            person months_old "月龄" / "Months": int = months(born, day)
            person first "月首" / "First": date = month_start(born)
            person born_in "生月" / "Month": int = month(born)
            person year_born "生年" / "Year": int = year(born)
            单位 supporters "赡养人数" / "Supporters": 整数 = 计数(赡养人 其中 非 abroad)
            unit support_share "赡养费比例" / "Share of support": rate = share[supporters]
            supporter owed "应付" / "Owed": money = if abroad then 0 yuan else earned * support_share round down
            unit support "赡养费" / "Support": money = sum(supporter.owed)
            unit all_abroad "全在国外" / "All abroad": bool = all(abroad)
            region sickness "发病" / "Sickness": int = sick * 1000 / people round half-up
            """;

    private static final String CASES =
            """
            signed: {by: 局, on: 2017-01-01}
            cases:
              - name: 超过与达到
                day: 2016-06-30
                place: "1401"
                members: [{income: 1000, grade: 一级}, {income: 1000.01, grade: 二级},
                  {income: 5000, grade: 三级}, {income: 5000.01}]
                expect:
                  paid_share: [0%, 50%, 50%, 70%]
                  supplemented: [100, 80, 0, ask_a_person]
              - name: 日历
                day: 2016-03-01
                place: "1401"
                members: [{born: 2016-02-29}, {born: 2015-08-31}, {born: 2016-01-31},
                  {born: 2016-02-05}, {born: 2016-12-30}]
                expect:
                  two_years_on: [2018-02-28, 2017-08-31, 2018-01-31, 2018-02-05, 2018-12-30]
                  half_year_on: [2016-08-29, 2016-02-29, 2016-07-31, 2016-08-05, 2017-06-30]
                  before: [2016-02-14, 2015-08-16, 2016-01-16, 2016-01-21, 2016-12-15]
                  due: [2016-03-07, ask_a_person, 2016-02-05, 2016-02-17, ask_a_person]
                  waited: [1, 183, 30, 25, -304]
                  months_old: [0, 6, 1, 0, -9]
                  first: [2016-02-01, 2015-08-01, 2016-01-01, 2016-02-01, 2016-12-01]
                  born_in: [2, 8, 1, 2, 12]
                  year_born: [2016, 2015, 2016, 2016, 2016]
              - name: 没有赡养人
                day: 2016-06-30
                place: "1401"
                members: [{}]
                expect: {supporters: 0, support_share: 0%, support: 0, all_abroad: yes}
              - name: 两名赡养人,各付一半
                day: 2016-12-31
                place: "1401"
                members: [{}, {}]
                units: [0, 1]
                supporters: [{earned: 100.01, abroad: no}, {earned: 200, abroad: no}, {abroad: yes, unit: 1}]
                expect: {supporters: [2, 0], support_share: [50%, 0%], support: [150, 0], all_abroad: [no, yes]}
              - name: 三名赡养人,到了下一档
                day: 2016-12-31
                place: "1401"
                members: [{}]
                supporters: [{earned: 100, abroad: no}, {earned: 200, abroad: no}, {earned: 0, abroad: no}]
                expect: {support: 120}
              - name: 新文件没有写明的一档要问,写明的一档不问
                day: 2017-01-01
                place: "1401"
                members: [{}, {}]
                units: [0, 1]
                supporters: [{earned: 100, abroad: no}, {earned: 100, abroad: no}, {earned: 100, abroad: no, unit: 1}]
                expect: {support: [ask_a_person, 10]}
              - name: 只有地区
                day: 2016-12-31
                place: "1401"
                region: {sick: 5, people: 2000}
                expect: {sickness: 3}
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
        write(
                "catalogue/codes.yaml",
                """
                grade:
                  title: {zh: 残疾等级, en: Grade}
                  entries:
                    - {name: grade_1, zh: 一级, en: Grade 1}
                    - {name: grade_2, zh: 二级, en: Grade 2}
                    - {name: grade_3, zh: 三级, en: Grade 3}
                """);
        write("catalogue/facts.yaml", FACTS);
        write("parameters/law.yaml", LAW);
        write("rules/rules.policy", RULES);
    }

    @Test
    void what_the_cases_say_comes_out() throws IOException {
        write("cases/cases.yaml", CASES);

        var pack = Packs.load(packs, "county");

        assertThat(new CaseRunner(pack).failures()).isEmpty();
    }

    @Test
    void a_table_that_does_not_cover_everything_is_refused() throws IOException {
        assertThat(refused("rows: {else: 0%, 1: 50%, 3: 40%}", "rows: {1: 50%, 3: 40%}"))
                .contains("else is missing", "缺少 else");
    }

    @Test
    void a_table_by_a_number_says_how_its_bounds_are_meant() throws IOException {
        assertThat(refused("by: {at_least: int}", "by: int"))
                .contains("Write by: {at_least: int} or by: {above: int}.");
    }

    @Test
    void a_row_that_stands_twice_is_refused() throws IOException {
        assertThat(refused("grade_2: 80", "grade_1: 80")).contains("This row is written twice.");
    }

    @Test
    void two_weeks_off_in_a_row_are_a_mistake() throws IOException {
        assertThat(refused("2016-02-13\"", "2016-02-28\"")).contains("14 days off in a row");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    by: {at_least: int}      | by: {at_least: int, above: int} | Write one of at_least and above.
                    by: {at_least: int}      | by: {}                          | Write one of at_least and above.
                    by: {at_least: int}      | by: {at_least: grade}           | There is no larger or smaller of these.
                    by: {at_least: int}      | by: {at_least: bool}            | There is no larger or smaller of these.
                    2016-02-07..2016-02-13   | 2016-02-07..2016-02-06          | The range of days is wrong.
                    2016-02-07..2016-02-13   | 2016-02-07..2017-02-08          | The range of days is wrong.
                    - {from: 2016-01-01, off | - {from: 2016-05-01, off: [], document: paper, article: 四}⏎    - {from: 2016-01-01, off | Two calendars overlap.
                    - {from: 2016-01-01, off | - {from: 2015-12-01, to: 2016-02-01, off: [], document: paper, article: 四}⏎    - {from: 2016-01-01, off | Two calendars overlap.
                    working_days:            | more_days:⏎  type: calendar⏎  values: []⏎working_days: | There is a calendar of working days already.
                    {else: 0%, 1: 50%, 3: 40%} | {else: 0%, 1: many}           | many
                    {一级: 100, grade_2: 80, else: 0} | {一级: 100, grade_2: 80} | else is missing
                    """)
    void a_law_that_cannot_be_meant_is_refused(String written, String instead, String expected)
            throws IOException {
        assertThat(refused(written, instead.replace("⏎", "\n"))).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    members: [{}], units: [0, 0]                 | Every member belongs to one unit or hukou
                    members: [{}, {}], units: [1, 1]             | Every member belongs to one unit or hukou
                    members: [{}, {}], hukous: [0, 1], hukou: {} | There are 1 here and should be 2.
                    members: [{}], hukou: [{}, {}]               | There are 2 here and should be 1.
                    members: [{incme: 1}]                        | Did you mean "income"?
                    members: [{earned: 1}]                       | There is no fact "earned" of this level.
                    members: [{}], supporters: [{unit: 1}]       | it is from 0 to 0
                    """)
    void a_household_that_cannot_be_is_refused(String household, String expected)
            throws IOException {
        write(
                "cases/cases.yaml",
                """
                signed: {by: 局, on: 2017-01-01}
                cases:
                  - {name: 户, day: 2016-06-30, place: "1401", %s, expect: {supporters: 0}}
                """
                        .formatted(household));

        var problems =
                catchThrowableOfType(PolicyProblems.class, () -> Packs.load(packs, "county"));

        assertThat(problems).hasMessageContaining(expected);
    }

    private String refused(String written, String instead) throws IOException {
        var file = packs.resolve("county/parameters/law.yaml");
        var text = Files.readString(file);
        assertThat(text).contains(written);
        Files.writeString(file, text.replace(written, instead));
        var problems =
                catchThrowableOfType(PolicyProblems.class, () -> Packs.load(packs, "county"));
        return String.valueOf(problems.getMessage());
    }

    private void write(String file, String text) throws IOException {
        var path = packs.resolve("county").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
