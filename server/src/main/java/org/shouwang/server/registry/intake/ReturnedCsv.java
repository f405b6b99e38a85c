package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows that came back as a text file in the encoding they came in. */
final class ReturnedCsv implements ReturnedRows.Sheet {

    private final Writer text;
    private int width;

    ReturnedCsv(Path place, CsvTable original) throws IOException {
        this.text = Files.newBufferedWriter(place, original.encoding());
        if (original.hasMark()) {
            text.write('\uFEFF');
        }
    }

    @Override
    public void header(List<String> titles, List<Imports.Refusal> remarks) throws IOException {
        width = titles.size();
        line(titles, ReturnedRows.REASON, ReturnedRows.REMEDY);
    }

    @Override
    public void row(List<String> cells, List<Imports.Refusal> flaws, String reason, String remedy)
            throws IOException {
        line(cells, reason, remedy);
    }

    private void line(List<String> cells, String reason, String remedy) throws IOException {
        var all = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (all.size() < width) {
            all.add("");
        }
        all.add(reason);
        all.add(remedy);
        for (int i = 0; i < all.size(); i++) {
            if (i > 0) {
                text.write(',');
            }
            text.write(quoted(all.get(i)));
        }
        text.write("\r\n");
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
