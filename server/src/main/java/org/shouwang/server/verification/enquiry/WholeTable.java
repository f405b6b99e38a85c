package org.shouwang.server.verification.enquiry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.shouwang.policy.verification.AnswerColumn;

/**
 * The whole table of a department, in the form of an answer file. It is whole if no row is broken
 * and there are as many as its last line says; datasets that it has no row of, it says nothing
 * about.
 */
public final class WholeTable {

    private final List<Map<String, String>> rows;
    private final boolean isWhole;

    private WholeTable(List<Map<String, String>> rows, boolean isWhole) {
        this.rows = List.copyOf(rows);
        this.isWhole = isWhole;
    }

    /** Throws if it was damaged on the way. */
    public static WholeTable of(byte[] content) throws IOException {
        AnswerFile file;
        try {
            file = AnswerFile.of(content);
        } catch (AnswerFile.Damaged damaged) {
            throw new IOException(damaged.getMessage(), damaged);
        }
        List<Map<String, String>> rows = new ArrayList<>();
        var broken = new boolean[1];
        file.read(
                new AnswerFile.Taker() {
                    @Override
                    public void take(AnswerFile.Line line) {
                        if (line.isBroken()) {
                            broken[0] = true;
                        } else {
                            rows.add(line.cells());
                        }
                    }

                    @Override
                    public void unreadable(long line) {
                        broken[0] = true;
                    }
                });
        boolean isWhole =
                !broken[0]
                        && file.declared().isPresent()
                        && file.declared().getAsLong() == rows.size();
        return new WholeTable(rows, isWhole);
    }

    public List<Map<String, String>> rows() {
        return rows;
    }

    public boolean isWhole() {
        return isWhole;
    }

    /** Of these datasets, those that the table is about. */
    public List<String> datasets(List<String> asked) {
        var about = new TreeSet<String>();
        rows.forEach(row -> about.add(row.getOrDefault(AnswerColumn.DATASET.header(), "")));
        return asked.stream().filter(about::contains).toList();
    }

    /** The newest date of its data. */
    public String dataDate() {
        return rows.stream()
                .map(row -> row.getOrDefault(AnswerColumn.DATA_DATE.header(), ""))
                .max(String::compareTo)
                .orElse("");
    }
}
