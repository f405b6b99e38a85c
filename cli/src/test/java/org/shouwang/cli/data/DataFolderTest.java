package org.shouwang.cli.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.cli.BadInput;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Source;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.household.Subject;

/** Three tables become households with everybody who can bear on their results. */
class DataFolderTest {

    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);

    private static final Catalogue CATALOGUE =
            new Catalogue(
                    Map.of(
                            "wage",
                                    fact(
                                            "wage",
                                            "月工资",
                                            Level.PERSON,
                                            Type.FEN,
                                            new Interval(0, 100_000_00)),
                            "registered",
                                    fact(
                                            "registered",
                                            "建档立卡户",
                                            Level.HOUSEHOLD,
                                            Type.BOOL,
                                            Interval.NO_OR_YES)),
                    Map.of(),
                    List.of(
                            new Source("tax", new Title("税务", "Tax"), 0),
                            new Source("visit", new Title("入户走访", "Visit"), 1)));

    private static final String HOUSEHOLDS =
            """
            户编号,行政村代码,数据日期,来源,建档立卡户
            H1,140122100001,2016-12-31,入户走访,是
            H2,140122100002,2016-12-31,入户走访,否
            """;

    private static final String PERSONS =
            """
            户编号,人编号,姓名,救助单位编号,数据日期,来源,月工资
            H1,P1,王小明,U1,2016-12-31,入户走访,100
            H1,P2,王大明,,2016-12-31,入户走访,未反馈
            H2,P3,李四,U1,2016-12-31,入户走访,无记录
            H2,P4,李五,U2,2016-12-31,入户走访,
            """;

    @TempDir private Path folder;

    @Test
    void a_value_no_answer_nothing_found_and_an_empty_cell_stay_four_things() throws IOException {
        write("households.csv", HOUSEHOLDS);
        write("persons.csv", PERSONS);

        var persons = read().of("H1", DAY).orElseThrow().situation().persons();

        assertThat(persons).extracting(Subject::id).containsExactly("P1", "P2", "P3", "P4");
        assertThat(persons.get(0).given("wage"))
                .isInstanceOfSatisfying(
                        Given.Value.class, said -> assertThat(said.value()).isEqualTo(100_00));
        assertThat(persons.get(1).given("wage")).isInstanceOf(Given.NoAnswer.class);
        assertThat(persons.get(2).given("wage")).isInstanceOf(Given.NothingFound.class);
        assertThat(persons.get(3).given("wage")).isInstanceOf(Given.NotAsked.class);
    }

    @Test
    void a_household_comes_first_and_brings_the_households_that_it_shares_a_unit_with()
            throws IOException {
        write("households.csv", HOUSEHOLDS);
        write("persons.csv", PERSONS);

        var second = read().of("H2", DAY).orElseThrow();

        assertThat(second.region()).isEqualTo("140122100002");
        assertThat(second.situation().households())
                .extracting(Subject::id)
                .containsExactly("H2", "H1");
        assertThat(second.situation().units())
                .extracting(Subject::id)
                .containsExactly("U1", "U2", "H1");
        assertThat(second.situation().unitOf()).containsExactly(0, 1, 0, 2);
        assertThat(second.situation().householdOf()).containsExactly(0, 0, 1, 1);
    }

    @Test
    void the_department_is_believed_before_the_visit_from_its_first_day_to_the_day_before_its_end()
            throws IOException {
        write("households.csv", HOUSEHOLDS);
        write("persons.csv", PERSONS);
        write(
                "statements.csv",
                """
                对象,编号,事实,值,数据日期,来源,起,止,凭证
                人,P1,月工资,354.18,2016-10-29,税务,2017-03-31,2017-04-01,T-7
                """);

        var register = read();

        assertThat(wage(register, "H1", DAY.minusDays(1))).isEqualTo(100_00);
        assertThat(wage(register, "H1", DAY)).isEqualTo(354_18);
        assertThat(wage(register, "H1", DAY.plusDays(1))).isEqualTo(100_00);
    }

    @Test
    void a_broken_row_is_put_aside_with_its_line_and_column_and_the_rest_is_read()
            throws IOException {
        write("households.csv", HOUSEHOLDS);
        write("persons.csv", PERSONS.replace(",100\n", ",约三百\n") + "H9,P9,赵六,,2016-12-31,入户走访,1\n");

        var register = read();

        assertThat(register.refusals())
                .extracting(Refusal::line, Refusal::column)
                .containsExactly(tuple(2L, "月工资"), tuple(6L, "户编号"));
        assertThat(register.of("H1", DAY).orElseThrow().situation().persons())
                .extracting(Subject::id)
                .containsExactly("P2");
    }

    @Test
    void a_column_that_no_fact_has_is_named_once() throws IOException {
        write("households.csv", HOUSEHOLDS.replace("建档立卡户", "建档立卡"));
        write("persons.csv", PERSONS);

        assertThat(read().refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.column()).isEqualTo("建档立卡");
                    assertThat(refusal.line()).isEqualTo(1);
                });
    }

    @Test
    void files_from_an_old_office_program_are_read_too() throws IOException {
        Files.writeString(folder.resolve("households.csv"), HOUSEHOLDS, Charset.forName("GB18030"));
        Files.writeString(
                folder.resolve("persons.csv"), "\ufeff" + PERSONS, StandardCharsets.UTF_8);

        var register = read();

        assertThat(register.refusals()).isEmpty();
        assertThat(register.of("H1", DAY)).isPresent();
    }

    @Test
    void a_folder_without_the_tables_says_how_to_make_some() {
        assertThatThrownBy(this::read)
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("households.csv")
                .hasMessageContaining("./shouwang generate");
    }

    @Test
    void a_table_without_its_first_columns_is_refused_as_a_whole() throws IOException {
        write("households.csv", HOUSEHOLDS.replace("户编号", "户号"));
        write("persons.csv", PERSONS);

        assertThatThrownBy(this::read).isInstanceOf(BadInput.class).hasMessageContaining("户编号");
    }

    private Register read() {
        return DataFolder.read(folder, CATALOGUE);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static long wage(Register register, String household, LocalDate day) {
        var person = register.of(household, day).orElseThrow().situation().persons().get(0);
        return ((Given.Value) person.given("wage")).value();
    }

    private static Fact fact(String name, String zh, Level level, Type type, Interval range) {
        return new Fact(
                name,
                new Title(zh, name),
                level,
                type,
                range,
                OptionalLong.empty(),
                OptionalLong.empty(),
                new Title("", ""));
    }
}
