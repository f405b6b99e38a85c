package org.shouwang.server.registry.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows that came back as a workbook; every cell that is wrong carries a comment that says why. */
final class ReturnedWorkbook implements ReturnedRows.Sheet {

    private static final int FLUSHED_ROWS = 1_000;
    private static final int COMMENTS_MAX = 5_000;

    private final OutputStream stream;
    private final Workbook workbook;
    private final Worksheet sheet;
    private final Map<String, Integer> positions = new HashMap<>();
    private int width;
    private int row;
    private int comments;

    ReturnedWorkbook(Path place, String name) throws IOException {
        this.stream = new BufferedOutputStream(Files.newOutputStream(place));
        this.workbook = new Workbook(stream, "Shouwang", "1.0");
        this.sheet = workbook.newWorksheet(name);
    }

    @Override
    public void header(List<String> titles, List<Imports.Refusal> remarks) {
        width = titles.size();
        for (int i = 0; i < width; i++) {
            positions.putIfAbsent(titles.get(i).strip(), i);
        }
        line(titles, ReturnedRows.REASON, ReturnedRows.REMEDY);
        sheet.freezePane(0, 1);
        remarks.forEach(this::comment);
        row++;
    }

    @Override
    public void row(List<String> cells, List<Imports.Refusal> flaws, String reason, String remedy)
            throws IOException {
        line(cells, reason, remedy);
        flaws.forEach(this::comment);
        row++;
        if (row % FLUSHED_ROWS == 0) {
            sheet.flush();
        }
    }

    private void line(List<String> cells, String reason, String remedy) {
        for (int i = 0; i < Math.min(width, cells.size()); i++) {
            if (!cells.get(i).isEmpty()) {
                sheet.value(row, i, Flaw.printable(cells.get(i)));
            }
        }
        sheet.value(row, width, reason);
        sheet.value(row, width + 1, remedy);
        sheet.style(row, width).wrapText(true).fontColor("B42318").set();
    }

    /** The library keeps comments in memory to the end, so there is a bound to them. */
    private void comment(Imports.Refusal flaw) {
        var position = positions.get(flaw.column());
        if (position != null && comments < COMMENTS_MAX) {
            comments++;
            sheet.comment(row, position, flaw.reason().zh() + "\n" + flaw.remedy().zh());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
        workbook.close();
        stream.close();
    }
}
