package org.shouwang.cli.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.policy.pack.Packs;
import org.shouwang.policy.verification.AnswerColumn;
import org.shouwang.policy.verification.VerificationText;

/** The answers of the departments are as their datasets say, and what is wrong in them is known. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedsTest {

    private static final Path HOME = Path.of(System.getProperty("shouwang.home", ".."));
    private static final VerificationText TEXT =
            Packs.load(HOME.resolve("packs"), "national").verification();

    @TempDir static Path folder;

    private final Map<String, Map<String, String>> persons = new HashMap<>();
    private List<Map<String, String>> truth = List.of();
    private Map<String, List<List<String>>> files = Map.of();

    @BeforeAll
    void generate() throws IOException {
        GenerateCommandTest.generate(folder, "--place", "140122");
        CsvRows.of(folder.resolve("persons.csv"))
                .forEach(person -> persons.put(person.get("人编号"), person));
        truth = CsvRows.of(folder.resolve("truth.csv"));
        files = new HashMap<>();
        for (var department : TEXT.departments()) {
            var file = folder.resolve("departments/" + department.name() + ".csv");
            if (Files.exists(file)) {
                files.put(department.name(), lines(file));
            }
        }
    }

    /** The cells of each line, of which none is quoted; the line of number one comes first. */
    private static List<List<String>> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(line -> List.of(line.split(",", -1))).toList();
    }

    private List<List<String>> file(String department) {
        return files.getOrDefault(department, List.of());
    }

    @Test
    void ten_departments_send_in_time_one_late_and_one_never() throws IOException {
        assertThat(files.keySet())
                .hasSize(10)
                .doesNotContain("housing_fund", "passenger_transport", "banks");
        assertThat(folder.resolve("departments/late/housing_fund.csv")).exists();
        assertThat(folder.resolve("departments/others/banks.csv")).exists();
        assertThat(truth)
                .filteredOn(row -> "never".equals(row.get("种类")))
                .extracting(row -> row.get("部门"))
                .containsExactly("passenger_transport");
    }

    @Test
    void the_columns_are_those_of_every_answer_and_then_of_the_datasets() {
        files.forEach((department, lines) -> {
            var expected = new ArrayList<>(AnswerColumn.headers());
            TEXT.of(department).stream()
                    .flatMap(dataset -> dataset.fields().stream())
                    .map(field -> field.title().zh())
                    .filter(header -> !expected.contains(header))
                    .forEach(expected::add);
            assertThat(lines.getFirst()).as(department).isEqualTo(expected);
        });
    }

    @Test
    void every_file_says_how_many_rows_it_has_and_half_an_answer_has_fewer() {
        files.forEach((department, lines) -> {
            int rows = lines.size() - 2;
            var last = lines.getLast().getFirst();
            if (department.equals("state_tax")) {
                assertThat(Integer.parseInt(last.replaceAll("[^0-9]", "")))
                        .isBetween(rows * 3 / 2, rows * 3);
            } else {
                assertThat(last).as(department).isEqualTo("# 守望核对回执 行数=" + rows);
            }
        });
    }

    @Test
    void every_cell_of_a_record_can_be_read_as_its_field() {
        for (var department : files.keySet()) {
            var lines = file(department);
            var header = lines.getFirst();
            for (var line : lines.subList(1, lines.size() - 1)) {
                if (line.size() == 1 || !line.get(6).equals(AnswerColumn.RECORD)) {
                    continue;
                }

                var dataset =
                        TEXT.of(department).stream()
                                .filter(each -> each.title().zh().equals(line.getFirst()))
                                .findFirst()
                                .orElseThrow();
                for (var field : dataset.fields()) {
                    var cell = line.get(header.indexOf(field.title().zh()));
                    assertThat(field.refusal(cell)).as("%s %s", field.name(), cell).isEmpty();
                }
            }
        }
    }

    @Test
    void who_has_a_number_is_answered_by_every_department_that_answers() {
        var numbers =
                persons.values().stream()
                        .map(person -> text(person, "证件号码"))
                        .filter(number -> number.length() == 18)
                        .collect(Collectors.toSet());
        var slipped =
                truth.stream()
                        .filter(row -> text(row, "种类").matches("wrong_number|missing_number"))
                        .map(row -> text(row, "人编号"))
                        .collect(Collectors.toSet());

        var answered =
                file("transport_management").stream()
                        .skip(1)
                        .filter(line -> line.size() > 1)
                        .map(line -> line.get(1))
                        .collect(Collectors.toSet());
        var missing = new TreeSet<>(numbers);
        missing.removeAll(answered);

        assertThat(missing.size()).isLessThanOrEqualTo(slipped.size());
        assertThat(numbers).hasSizeGreaterThan(16_000);
    }

    @Test
    void a_record_without_a_slip_has_number_and_name_of_its_person() {
        Set<String> odd = new HashSet<>();
        truth.stream()
                .filter(row ->
                        text(row, "种类")
                                .matches(
                                        "wrong_number|missing_number|variant_name|swapped_name"
                                                + "|somebody_else|stranger|garbage"))
                .forEach(row -> odd.add(text(row, "部门") + text(row, "行")));
        var names = new HashMap<String, String>();
        persons.values().forEach(person -> names.put(text(person, "证件号码"), text(person, "姓名")));

        for (var department : files.keySet()) {
            var lines = file(department);
            for (int i = 1; i < lines.size() - 1; i++) {
                var number = lines.get(i).size() > 1 ? lines.get(i).get(1) : "";
                if (!odd.contains(department + (i + 1)) && names.containsKey(number)) {
                    assertThat(lines.get(i).get(2)).isEqualTo(names.get(number));
                }
            }
        }
    }

    @Test
    void every_kind_of_truth_is_planted_and_names_rules_that_there_are() {
        assertThat(truth)
                .extracting(row -> row.get("种类"))
                .contains(
                        "hidden_wage",
                        "hidden_pension",
                        "car",
                        "second_car",
                        "second_house",
                        "business",
                        "company",
                        "public_payroll",
                        "transport",
                        "deposit",
                        "death",
                        "disability",
                        "missed",
                        "wrong_number",
                        "missing_number",
                        "variant_name",
                        "swapped_name",
                        "somebody_else",
                        "stranger",
                        "duplicate",
                        "garbage",
                        "no_answer",
                        "late",
                        "half",
                        "never");
        assertThat(truth)
                .flatExtracting(row -> List.of(text(row, "差异规则").split(" ")))
                .allSatisfy(rule ->
                        assertThat(rule.isEmpty() || TEXT.rules().rule(rule).isPresent())
                                .as(rule)
                                .isTrue());
    }

    @Test
    void a_line_of_the_truth_is_where_it_says() {
        var header = file("police").getFirst();
        for (var row : truth) {
            if (text(row, "部门").equals("police") && text(row, "种类").equals("car")) {
                var line = file("police").get(Integer.parseInt(text(row, "行")) - 1);
                assertThat(line.get(header.indexOf("车辆类型"))).isEqualTo("小型轿车");
                assertThat(persons).containsKey(text(row, "人编号"));
            }
        }
    }

    @Test
    void the_same_seed_gives_the_same_bytes_and_another_seed_others(
            @TempDir Path again, @TempDir Path other) throws IOException {
        GenerateCommandTest.generate(again, "--place", "140122");
        GenerateCommandTest.generate(other, "--place", "140122", "--seed", "2");

        for (var file : List.of("truth.csv", "departments/police.csv", "departments/finance.csv")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
            assertThat(Files.mismatch(folder.resolve(file), other.resolve(file))).isNotNegative();
        }
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
