package org.shouwang.cli.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.Packs;
import org.shouwang.policy.verification.AnswerColumn;
import org.shouwang.policy.verification.Dataset;
import org.shouwang.policy.verification.FindingDraft;
import org.shouwang.policy.verification.FoundFacts;
import org.shouwang.policy.verification.FoundRecord;

/**
 * From the files of the departments, matched by number and name alone, the rules of Taiyuan raise
 * what was planted for them and nothing else.
 */
class PlantedTruthTest {

    private static final Path HOME = Path.of(System.getProperty("shouwang.home", ".."));
    private static final Pack PACK = Packs.load(HOME.resolve("packs"), "taiyuan-2016");
    private static final LocalDate DAY = LocalDate.of(2016, 12, 31);
    private static final Provenance VISIT = new Provenance("home_visit", DAY, "");

    /** Departments that have sent their answers in time, one of them half. */
    private static final int IN_TIME = 10;

    private static final String HALF = "state_tax";

    @TempDir private Path folder = Path.of("");

    /** Of one person, by department: what came of the rows with their number and name. */
    private final Map<String, Map<String, List<Row>>> answers = new HashMap<>();

    private final List<Map<String, String>> persons = new ArrayList<>();

    private record Row(String dataset, String result, FoundRecord found) {}

    @Test
    void what_was_planted_is_found_and_nothing_else_is_raised() throws IOException {
        GenerateCommandTest.generate(folder, "--place", "140122");
        persons.addAll(CsvRows.of(folder.resolve("persons.csv")));
        for (var department : PACK.verification().departments()) {
            var file = folder.resolve("departments/" + department.name() + ".csv");
            if (Files.exists(file)) {
                read(department.name(), file);
            }
        }

        var raised = raised();
        var planted = planted();
        var unsure = unsure();
        var missed = new TreeSet<>(planted);
        missed.removeAll(raised);
        missed.removeIf(one -> unsure.contains(one.substring(0, one.indexOf(' '))));
        var invented = new TreeSet<>(raised);
        invented.removeAll(planted);
        invented.removeIf(one -> unsure.contains(one.substring(0, one.indexOf(' '))));

        assertThat(planted).hasSizeGreaterThan(1_000);
        assertThat(missed).as("planted and not raised").isEmpty();
        assertThat(invented).as("raised and not planted").isEmpty();
    }

    private void read(String department, Path file) throws IOException {
        var numbers = new HashMap<String, Map<String, String>>();
        persons.forEach(person -> numbers.put(text(person, "证件号码"), person));
        var lines = Files.readAllLines(file);
        var header = List.of(lines.getFirst().split(",", -1));
        for (var line : lines.subList(1, lines.size() - 1)) {
            var cells = List.of(line.split(",", -1));
            var person = cells.size() == header.size() ? numbers.get(cells.get(1)) : null;
            if (person != null && text(person, "姓名").equals(cells.get(2))) {
                answers.computeIfAbsent(text(person, "人编号"), number -> new HashMap<>())
                        .computeIfAbsent(department, name -> new ArrayList<>())
                        .add(row(department, header, cells));
            }
        }
    }

    private static Row row(String department, List<String> header, List<String> cells) {
        var dataset =
                PACK.verification().of(department).stream()
                        .filter(each -> each.title().zh().equals(cells.getFirst()))
                        .findFirst();
        var fields = new LinkedHashMap<String, String>();
        dataset.ifPresent(known ->
                known.fields()
                        .forEach(field ->
                                fields.put(
                                        field.name(),
                                        cells.get(header.indexOf(field.title().zh())))));
        return new Row(
                dataset.map(Dataset::name).orElse(""),
                cells.get(6),
                new FoundRecord(fields, LocalDate.parse(cells.get(5))));
    }

    private Map<String, Given> found(String person) {
        var found = new FoundFacts(DAY);
        for (var dataset : PACK.verification().datasets()) {
            var said = new Provenance(dataset.department(), DAY, "");
            var rows =
                    answers.getOrDefault(person, Map.of())
                            .getOrDefault(dataset.department(), List.of());
            var own = rows.stream().filter(row -> row.dataset().equals(dataset.name())).toList();
            if (rows.isEmpty()
                    || own.stream().anyMatch(row -> row.result().equals(AnswerColumn.NO_ANSWER))) {
                found.noAnswer(dataset, said);
            } else if (own.isEmpty()) {
                found.nothing(dataset, said);
            } else {
                found.records(dataset, own.stream().map(Row::found).distinct().toList(), said);
            }
        }
        return found.facts();
    }

    /** Everybody whom a rule was about, the unit by each of its members. */
    private Set<String> raised() {
        var byUnit = new LinkedHashMap<String, List<Map<String, String>>>();
        persons.forEach(person ->
                byUnit.computeIfAbsent(text(person, "救助单位编号"), unit -> new ArrayList<>())
                        .add(person));
        var raised = new HashSet<String>();
        PACK.comparison("140122", DAY)
                .<List<Map<String, String>>>each(
                        feed ->
                                byUnit.values()
                                        .forEach(unit -> {
                                            var found = new HashMap<String, Map<String, Given>>();
                                            unit.forEach(person ->
                                                    found.put(
                                                            text(person, "人编号"),
                                                            found(text(person, "人编号"))));
                                            feed.add(unit, declared(unit), found);
                                        }),
                        (unit, drafts) ->
                                drafts.forEach(draft -> raised.addAll(about(unit, draft))));
        return raised;
    }

    private static List<String> about(List<Map<String, String>> unit, FindingDraft draft) {
        return draft.rule().level() == Level.PERSON
                ? List.of(draft.who() + " " + draft.rule().id())
                : List.of(text(unit.getFirst(), "救助单位编号") + " " + draft.rule().id());
    }

    private static Situation declared(List<Map<String, String>> unit) {
        var alone = new Subject("u", "u", Map.of());
        var of = IntStream.range(0, unit.size()).map(person -> 0).boxed().toList();
        return new Situation(
                unit.stream().map(PlantedTruthTest::declared).toList(),
                List.of(alone),
                List.of(alone),
                of,
                of);
    }

    private static Subject declared(Map<String, String> person) {
        var facts = new HashMap<String, Given>();
        person.forEach((column, cell) ->
                PACK.catalogue()
                        .byTitle(column)
                        .filter(fact -> fact.level() == Level.PERSON)
                        .ifPresent(fact -> {
                            if (fact.read(cell) instanceof Reading.Said(long value)) {
                                facts.put(fact.name(), new Given.Value(value, VISIT));
                            }
                        }));
        return new Subject(text(person, "人编号"), "", facts);
    }

    private Set<String> planted() throws IOException {
        var planted = new HashSet<String>();
        var units = new HashMap<String, String>();
        persons.forEach(person -> units.put(text(person, "人编号"), text(person, "救助单位编号")));
        var departments =
                PACK.verification().departments().stream().map(each -> each.name()).toList();
        for (var row : CsvRows.of(folder.resolve("truth.csv"))) {
            boolean arrived =
                    text(row, "部门").isEmpty()
                            || (departments.contains(text(row, "部门"))
                                    && !text(row, "部门").equals("housing_fund"));
            for (var rule : text(row, "差异规则").split(" ")) {
                if (arrived && !rule.isEmpty()) {
                    var level = PACK.verification().rules().rule(rule).orElseThrow().level();
                    var who = text(row, "人编号");
                    planted.add((level == Level.PERSON ? who : units.get(who)) + " " + rule);
                }
            }
        }
        return planted;
    }

    /** Persons and units some of whose records are not under their number and name. */
    private Set<String> unsure() throws IOException {
        var unsure = new HashSet<String>();
        var units = new HashMap<String, String>();
        for (var person : persons) {
            units.put(text(person, "人编号"), text(person, "救助单位编号"));
            if (text(person, "证件号码").length() != 18) {
                unsure.add(text(person, "人编号"));
            }
        }
        for (var row : CsvRows.of(folder.resolve("truth.csv"))) {
            if (text(row, "种类")
                    .matches("wrong_number|missing_number|variant_name|swapped_name|no_answer")) {
                unsure.add(text(row, "人编号"));
            }
        }
        unsure.addAll(notAnswered());
        List.copyOf(unsure).forEach(person -> unsure.add(units.getOrDefault(person, person)));
        return unsure;
    }

    /** Of whom a department that has sent its answer says nothing under their number and name. */
    private List<String> notAnswered() {
        return persons.stream()
                .filter(person -> {
                    var said = answers.getOrDefault(text(person, "人编号"), Map.of());
                    return said.size() < IN_TIME - (said.containsKey(HALF) ? 0 : 1);
                })
                .map(person -> text(person, "人编号"))
                .toList();
    }

    private static String text(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
