package org.shouwang.cli.generate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.policy.verification.AnswerColumn;
import org.shouwang.policy.verification.Dataset;
import org.shouwang.policy.verification.DatasetField;

/**
 * The answer of one department: the columns of every answer, then those of its datasets, and a last
 * line that says how many rows there are.
 */
final class FeedFile implements Closeable {

    private final Path file;
    private final CsvSheet sheet;
    private final Map<String, Dataset> datasets = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final List<String> cells;
    private int line = 1;
    private int withheld;

    FeedFile(Path file, List<Dataset> datasets) throws IOException {
        this.file = file;
        this.sheet = new CsvSheet(file);
        AnswerColumn.headers().forEach(header -> columns.put(header, columns.size()));
        for (var dataset : datasets) {
            this.datasets.put(dataset.name(), dataset);
            dataset.fields().stream()
                    .map(field -> field.title().zh())
                    .filter(header -> !columns.containsKey(header))
                    .forEach(header -> columns.put(header, columns.size()));
        }
        this.cells = new ArrayList<>(columns.keySet());
        sheet.row(cells);
    }

    /** Writes a record, or that there is no answer; tells the line on which it stands. */
    int entry(Identity identity, String date, Entry entry) {
        var dataset = dataset(entry.dataset());
        var cells =
                cells(
                        dataset.title().zh(),
                        identity,
                        date,
                        entry.isAnswer() ? AnswerColumn.RECORD : AnswerColumn.NO_ANSWER);
        for (var field : dataset.fields()) {
            cells.set(column(field), entry.fields().getOrDefault(field.name(), ""));
        }
        requireKnown(dataset, entry);
        return write(cells);
    }

    private static void requireKnown(Dataset dataset, Entry entry) {
        for (var name : entry.fields().keySet()) {
            if (dataset.field(name).isEmpty()) {
                throw new IllegalStateException(dataset.name() + " has no field " + name);
            }
        }
    }

    /** Nothing was found of somebody, in any dataset of the department. */
    void nothing(Identity identity, String date) {
        write(cells("", identity, date, AnswerColumn.NOTHING));
    }

    /** A line that cannot be read. */
    int garbage(String text) {
        return write(List.of(text));
    }

    /** A row that should be here and was not sent. */
    void withhold() {
        withheld++;
    }

    private int write(List<String> cells) {
        sheet.row(cells);
        line++;
        return line;
    }

    /**
     * The one row that is used again and again, with nothing beyond the columns of every answer.
     */
    private List<String> cells(String dataset, Identity identity, String date, String result) {
        Collections.fill(cells, "");
        cells.set(AnswerColumn.DATASET.ordinal(), dataset);
        cells.set(AnswerColumn.ID_NUMBER.ordinal(), identity.idNumber());
        cells.set(AnswerColumn.NAME.ordinal(), identity.name());
        cells.set(AnswerColumn.BIRTH.ordinal(), identity.birth());
        cells.set(AnswerColumn.PLACE.ordinal(), identity.place());
        cells.set(AnswerColumn.DATA_DATE.ordinal(), date);
        cells.set(AnswerColumn.RESULT.ordinal(), result);
        return cells;
    }

    private Dataset dataset(String name) {
        var dataset = datasets.get(name);
        if (dataset == null) {
            throw new IllegalStateException("no department has " + name);
        }
        return dataset;
    }

    private int column(DatasetField field) {
        var column = columns.get(field.title().zh());
        if (column == null) {
            throw new IllegalStateException("no column " + field.title().zh());
        }
        return column;
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        Files.writeString(
                file,
                "# 守望核对回执 行数=%d%n".formatted(line - 1 + withheld).replace("\r", ""),
                StandardOpenOption.APPEND);
    }
}
