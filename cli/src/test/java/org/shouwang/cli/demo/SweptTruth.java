package org.shouwang.cli.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.shouwang.cli.api.Api;
import tools.jackson.databind.JsonNode;

/** What was planted in the answers about the households of a recheck, beside what came of it. */
final class SweptTruth {

    private static final List<String> NUMBERS = List.of("wrong_number", "missing_number");
    private static final List<String> NAMES = List.of("variant_name", "swapped_name");

    private final Api office;
    private final List<NamedCsvRecord> truth;

    private SweptTruth(Api office, List<NamedCsvRecord> truth) {
        this.office = office;
        this.truth = truth;
    }

    /** Of the households that were asked about, and of the departments that answered. */
    static SweptTruth of(Api office, Path file, Set<String> answered) throws IOException {
        var swept = new SweptTruth(office, List.of());
        var households = new HashSet<String>();
        swept.each(
                "/verification/requests",
                request -> households.add(request.path("householdNumber").asString()));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return new SweptTruth(
                    office,
                    rows.stream()
                            .filter(row -> households.contains(row.getField("户编号")))
                            .filter(row -> answered.contains(row.getField("部门")))
                            .toList());
        }
    }

    /** Households and rules that people should look at. */
    Set<String> planted() {
        return rows(row -> !row.getField("差异规则").isEmpty(), "户编号", "差异规则");
    }

    /** Households and rules for which there is a difference. */
    Set<String> raised() {
        var raised = new HashSet<String>();
        each(
                "/verification/findings",
                one ->
                        raised.add(
                                one.path("householdNumber").asString()
                                        + " "
                                        + one.path("rule").asString()));
        return raised;
    }

    /** Households some of whose records wait for a person, or have no answer. */
    Set<String> unsure() {
        return rows(row -> isSlip(row) || row.getField("种类").equals("no_answer"), "户编号");
    }

    /** Departments and persons with a record under a wrong number or none. */
    Set<String> withoutNumber() {
        return rows(row -> NUMBERS.contains(row.getField("种类")), "部门", "人编号");
    }

    /** Departments and persons with any record that is not plainly theirs. */
    Set<String> doubtful() {
        return rows(SweptTruth::isSlip, "部门", "人编号");
    }

    /** Departments and persons of whom it is asked whether a record is theirs. */
    Set<String> questions() {
        var questions = new HashSet<String>();
        each(
                "/verification/match-questions",
                one ->
                        questions.add(
                                one.path("department").asString()
                                        + " "
                                        + one.path("registered").path("number").asString()));
        return questions;
    }

    private static boolean isSlip(NamedCsvRecord row) {
        return NUMBERS.contains(row.getField("种类")) || NAMES.contains(row.getField("种类"));
    }

    private Set<String> rows(Predicate<NamedCsvRecord> wanted, String... columns) {
        return truth.stream()
                .filter(wanted)
                .map(row -> List.of(columns).stream().map(row::getField).toList())
                .map(cells -> String.join(" ", cells))
                .collect(Collectors.toSet());
    }

    private void each(String path, Consumer<JsonNode> taker) {
        var next = "";
        do {
            var after = next.isEmpty() ? "" : "&after=" + next;
            var page = office.get(path + "?limit=200" + after);
            page.path("items").forEach(taker);
            next = page.path("next").isString() ? page.path("next").asString() : "";
        } while (!next.isEmpty());
    }
}
