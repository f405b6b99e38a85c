package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.server.paper.CsvLines;

/** Rows that came back as a text file in the encoding they came in. */
final class ReturnedCsv implements ReturnedRows.Sheet {

    private final CsvLines text;
    private int width;

    ReturnedCsv(Path place, CsvTable original) throws IOException {
        this.text = CsvLines.to(place, original.encoding(), original.hasMark());
    }

    @Override
    public void header(List<String> titles, List<Imports.Refusal> remarks) {
        width = titles.size();
        line(titles, ReturnedRows.REASON, ReturnedRows.REMEDY);
    }

    @Override
    public void row(List<String> cells, List<Imports.Refusal> flaws, String reason, String remedy) {
        line(cells, reason, remedy);
    }

    private void line(List<String> cells, String reason, String remedy) {
        var all = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (all.size() < width) {
            all.add("");
        }
        all.add(reason);
        all.add(remedy);
        text.line(all);
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
