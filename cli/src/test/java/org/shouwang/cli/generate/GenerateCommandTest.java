package org.shouwang.cli.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.cli.BadInput;
import org.shouwang.cli.Surroundings;
import picocli.CommandLine;

/**
 * The demo people are made to the published totals, the same for the same seed, and can be nobody
 * real.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GenerateCommandTest {

    private static final Path HOME = Path.of(System.getProperty("shouwang.home", ".."));

    @TempDir static Path folder;

    private List<Map<String, String>> households = List.of();
    private List<Map<String, String>> persons = List.of();
    private List<Map<String, String>> statements = List.of();

    @BeforeAll
    void generate() throws IOException {
        generate(folder, "--place", "140122,140123");
        households = CsvRows.of(folder.resolve("households.csv"));
        persons = CsvRows.of(folder.resolve("persons.csv"));
        statements = CsvRows.of(folder.resolve("statements.csv"));
    }

    @Test
    void both_counties_together_have_the_households_and_persons_that_were_verified() {
        assertThat(households).hasSize(23_786);
        assertThat(persons).hasSize(63_186);
    }

    @Test
    void each_county_has_its_published_registered_persons_and_of_them_on_dibao() {
        var registered =
                households.stream()
                        .filter(household -> "是".equals(household.get("建档立卡户")))
                        .map(household -> household.get("户编号"))
                        .collect(Collectors.toSet());

        var registeredPersons =
                persons.stream().filter(person -> registered.contains(person.get("户编号"))).toList();

        assertThat(byCounty(registeredPersons))
                .containsOnly(Map.entry("140122", 12_034L), Map.entry("140123", 33_674L));
        assertThat(
                        byCounty(
                                registeredPersons.stream()
                                        .filter(person -> "是".equals(person.get("享受低保")))
                                        .toList()))
                .containsOnly(Map.entry("140122", 2_755L), Map.entry("140123", 3_339L));
        assertThat(persons).filteredOn(person -> "是".equals(person.get("享受低保"))).hasSize(6_094);
    }

    @Test
    void every_person_has_a_number_of_its_own_and_belongs_to_one_household_that_exists() {
        var numbers = households.stream().map(household -> household.get("户编号")).toList();

        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(persons).extracting(person -> person.get("人编号")).doesNotHaveDuplicates();
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        persons.stream()
                                .map(person -> person.get("户编号"))
                                .collect(Collectors.toSet()));
    }

    @Test
    void dibao_is_for_whole_assistance_units() {
        var byUnit =
                persons.stream()
                        .collect(
                                Collectors.groupingBy(
                                        person -> person.get("救助单位编号"),
                                        Collectors.mapping(
                                                person -> person.get("享受低保"), Collectors.toSet())));

        assertThat(byUnit.values()).allSatisfy(answers -> assertThat(answers).hasSize(1));
    }

    @Test
    void the_three_groupings_differ() {
        var units = distinct("救助单位编号");
        var hukou = distinct("户籍户编号");

        assertThat(units).isGreaterThan(households.size() + 3_000);
        assertThat(hukou).isNotEqualTo(units).isNotEqualTo(households.size());
        assertThat(groupsAcross("救助单位编号", "户编号")).as("units across households").isPositive();
        assertThat(groupsAcross("户籍户编号", "户编号")).as("booklets across households").isPositive();
        assertThat(groupsAcross("户籍户编号", "救助单位编号")).as("booklets across units").isPositive();
    }

    @Test
    void identity_numbers_are_right_in_form_unique_and_of_a_county_that_was_never_issued() {
        var numbers =
                persons.stream()
                        .map(person -> text(person, "证件号码"))
                        .filter(number -> !number.isEmpty())
                        .toList();

        assertThat(numbers)
                .doesNotHaveDuplicates()
                .allSatisfy(number -> {
                    assertThat(number).startsWith("140199");
                    if (number.length() == 18) {
                        assertThat(number.charAt(17))
                                .isEqualTo(IdNumbers.check(number.substring(0, 17)));
                    } else {
                        assertThat(number).matches("[0-9]{15}");
                    }
                });
        assertThat(numbers).anyMatch(number -> number.length() == 15);
    }

    @Test
    void sex_and_birthday_agree_with_the_identity_number() {
        assertThat(persons)
                .filteredOn(person -> text(person, "证件号码").length() == 18)
                .allSatisfy(person -> {
                    var number = text(person, "证件号码");
                    assertThat(number.substring(6, 14))
                            .isEqualTo(text(person, "出生日期").replace("-", ""));
                    assertThat(Character.digit(number.charAt(16), 10) % 2 == 1)
                            .isEqualTo("男".equals(person.get("性别")));
                });
    }

    @Test
    void some_facts_are_not_asked_some_not_answered_and_some_sources_disagree() {
        assertThat(persons).anyMatch(person -> text(person, "劳动技能").isEmpty());
        assertThat(persons).anyMatch(person -> "未反馈".equals(person.get("月工资性收入")));
        assertThat(statements).anyMatch(statement -> "无记录".equals(statement.get("值")));

        var wages = new HashMap<String, String>();
        persons.forEach(person -> wages.put(text(person, "人编号"), text(person, "月工资性收入")));
        assertThat(statements)
                .anyMatch(statement ->
                        "月工资性收入".equals(statement.get("事实"))
                                && !text(statement, "值").equals(wages.get(text(statement, "编号"))));
    }

    @Test
    void the_same_seed_gives_the_same_people_whether_or_not_the_other_county_is_made_too(
            @TempDir Path alone) throws IOException {
        generate(alone, "--place", "140122", "--seed", "1");

        assertThat(CsvRows.of(alone.resolve("persons.csv"))).isEqualTo(ofCounty("140122"));
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_other_people(
            @TempDir Path one, @TempDir Path again, @TempDir Path other) throws IOException {
        generate(one, "--place", "140122", "--seed", "7");
        generate(again, "--place", "140122", "--seed", "7");
        generate(other, "--place", "140122", "--seed", "8");

        for (var file : List.of("households.csv", "persons.csv", "statements.csv")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
        }
        assertThat(Files.mismatch(one.resolve("persons.csv"), other.resolve("persons.csv")))
                .isNotNegative();
        assertThat(CsvRows.of(other.resolve("persons.csv"))).hasSize(16_636);
    }

    @Test
    void broken_rows_come_on_top_of_the_sound_ones(@TempDir Path broken) throws IOException {
        generate(broken, "--place", "140122", "--bad-rows", "14");

        assertThat(CsvRows.of(broken.resolve("persons.csv"))).hasSize(16_636 + 12);
        assertThat(CsvRows.of(broken.resolve("households.csv"))).hasSize(7_034 + 2);
    }

    @Test
    void an_excel_folder_has_the_three_tables(@TempDir Path excel) throws IOException {
        generate(excel, "--place", "140122", "--format", "xlsx");

        for (var file : List.of("households.xlsx", "persons.xlsx", "statements.xlsx")) {
            assertThat(Files.size(excel.resolve(file))).isGreaterThan(10_000);
        }
    }

    @Test
    void a_county_without_published_figures_is_refused_with_those_that_have_some(
            @TempDir Path none) {
        assertThatThrownBy(() -> generate(none, "--place", "140181"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("没有 140181 的公布数字")
                .hasMessageContaining("140122");
    }

    static void generate(Path out, String... options) {
        var nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        var command =
                new CommandLine(new GenerateCommand(new Surroundings(HOME, nowhere, nowhere)));
        var arguments =
                Stream.concat(Stream.of(options), Stream.of("--out=" + out)).toArray(String[]::new);
        var failed = new Exception[1];
        command.setExecutionExceptionHandler((failure, line, parsed) -> {
            failed[0] = failure;
            return 1;
        });
        int code = command.execute(arguments);
        if (failed[0] instanceof BadInput refused) {
            throw refused;
        }
        assertThat(code).as(String.valueOf(failed[0])).isZero();
    }

    private static Map<String, Long> byCounty(List<Map<String, String>> rows) {
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                row -> text(row, "户编号").substring(0, 6), Collectors.counting()));
    }

    private List<Map<String, String>> ofCounty(String county) {
        return persons.stream().filter(person -> text(person, "户编号").startsWith(county)).toList();
    }

    private int distinct(String column) {
        return persons.stream()
                .map(person -> person.get(column))
                .collect(Collectors.toSet())
                .size();
    }

    /** How many groups of the first kind have members in more than one group of the second. */
    private long groupsAcross(String one, String other) {
        var groups = new HashMap<String, HashSet<String>>();
        persons.forEach(person ->
                groups.computeIfAbsent(text(person, one), group -> new HashSet<>())
                        .add(text(person, other)));
        return groups.values().stream().filter(others -> others.size() > 1).count();
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
