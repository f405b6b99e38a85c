package org.shouwang.cli.demo;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.policy.verification.AnswerColumn;

/**
 * What a department does with a list: it looks everybody up among its records, by number, or by
 * name and birth where the number does not help, and hands in what it found.
 */
final class DepartmentAnswer {

    private static final String HEADER = "序号";

    /** The columns of a list: turn, name, number, birth. */
    private static final int LISTED_NAME = 1;

    private static final int LISTED_NUMBER = 2;
    private static final int LISTED_BIRTH = 3;

    /** Who is meant, by number and by name and birth: their turn on the list. */
    private final Map<String, String> numbers = new HashMap<>();

    private final Map<String, String> names = new HashMap<>();

    /** The first row about each of them. */
    private final Map<String, List<String>> known = new LinkedHashMap<>();

    private DepartmentAnswer() {}

    /** For the persons of this list; whoever has no number cannot be looked up. */
    static DepartmentAnswer to(Path list) throws IOException {
        var answer = new DepartmentAnswer();
        try (var rows = reader(list)) {
            for (var row : rows) {
                var number = row.getField(LISTED_NUMBER);
                if (!number.isEmpty() && !row.getField(0).equals(HEADER)) {
                    answer.numbers.put(number, row.getField(0));
                    answer.names.put(
                            row.getField(LISTED_NAME) + row.getField(LISTED_BIRTH),
                            row.getField(0));
                }
            }
        }
        return answer;
    }

    /**
     * Writes what is found of them. Whom the department is silent about makes the answer shorter
     * than its last line says.
     */
    void write(Path records, Path file) throws IOException {
        long rows;
        try (var reader = reader(records);
                var lines = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            rows = found(reader, lines) + nothingElse(lines);
        }
        var silent = new HashSet<>(numbers.values());
        silent.removeAll(known.keySet());
        Files.writeString(
                file,
                "# 守望核对回执 行数=%d\n".formatted(rows + silent.size()),
                StandardOpenOption.APPEND);
    }

    private long found(CsvReader<CsvRecord> records, CsvWriter lines) {
        long rows = -1;
        for (var row : records) {
            var turn = rows < 0 ? Optional.of(HEADER) : turn(row);
            if (turn.isPresent()) {
                lines.writeRecord(row.getFields());
                rows++;
                known.putIfAbsent(turn.get(), row.getFields());
            }
        }
        known.remove(HEADER);
        return rows;
    }

    private Optional<String> turn(CsvRecord row) {
        return Optional.ofNullable(numbers.get(cell(row, AnswerColumn.ID_NUMBER)))
                .or(() ->
                        Optional.ofNullable(
                                names.get(
                                        cell(row, AnswerColumn.NAME)
                                                + cell(row, AnswerColumn.BIRTH))));
    }

    /**
     * Who is known by number and has something in one dataset has nothing in those that no row is
     * about.
     */
    private long nothingElse(CsvWriter lines) {
        var others =
                known.values().stream()
                        .filter(row -> !row.getFirst().isEmpty())
                        .filter(row ->
                                numbers.containsKey(row.get(AnswerColumn.ID_NUMBER.ordinal())))
                        .toList();
        others.forEach(row -> lines.writeRecord(nothing(row)));
        return others.size();
    }

    private static List<String> nothing(List<String> record) {
        var row = new ArrayList<>(record.subList(0, AnswerColumn.values().length));
        row.set(AnswerColumn.DATASET.ordinal(), "");
        row.set(AnswerColumn.RESULT.ordinal(), AnswerColumn.NOTHING);
        row.addAll(Collections.nCopies(record.size() - row.size(), ""));
        return row;
    }

    private static String cell(CsvRecord row, AnswerColumn column) {
        return column.ordinal() < row.getFieldCount() ? row.getField(column.ordinal()) : "";
    }

    private static CsvReader<CsvRecord> reader(Path file) throws IOException {
        return CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .detectBomHeader(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(file);
    }
}
