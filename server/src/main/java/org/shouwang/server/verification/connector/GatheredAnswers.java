package org.shouwang.server.verification.connector;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwang.policy.verification.AnswerColumn;

/** Rows that came one by one, as one answer file, so that all ways are read by the same reader. */
final class GatheredAnswers {

    private final Set<String> columns = new LinkedHashSet<>(AnswerColumn.headers());
    private final List<Map<String, String>> rows = new ArrayList<>();

    void add(Map<String, String> row) {
        columns.addAll(row.keySet());
        rows.add(row);
    }

    int size() {
        return rows.size();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    byte[] file() {
        var text = new StringWriter();
        var titles = List.copyOf(columns);
        try (var writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(titles);
            for (var row : rows) {
                writer.writeRecord(
                        titles.stream().map(title -> row.getOrDefault(title, "")).toList());
            }
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        text.append("# 守望核对回执 行数=").append(Integer.toString(rows.size())).append('\n');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
