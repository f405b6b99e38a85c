package org.shouwang.server.registry.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shouwang.server.paper.CsvLines;
import org.shouwang.server.paper.SafeCell;

/** A file that goes out. Every cell is text and cannot be a formula; it says whose it is. */
sealed interface ExportSheet extends AutoCloseable {

    void row(List<String> cells) throws IOException;

    @Override
    void close() throws IOException;

    /** Begins the mark of a file, which is passed over when the file comes in again. */
    String MARK = "守望导出";

    static boolean isMark(List<String> cells) {
        return cells.getFirst().startsWith("# " + MARK);
    }

    static ExportSheet open(
            Path file, ExportRequest.ExportFormat format, String name, List<String> mark)
            throws IOException {
        return switch (format) {
            case CSV -> new Text(file, mark);
            case XLSX -> new Book(file, name, mark);
            case PDF -> throw new IllegalArgumentException("books are printed by the press");
        };
    }

    /**
     * UTF-8 with a byte order mark, which Chinese Excel needs. The mark of whose it is stands in
     * the last line, so that the header is the first.
     */
    final class Text implements ExportSheet {

        private final CsvLines text;
        private final List<String> mark;

        Text(Path file, List<String> mark) throws IOException {
            this.text = CsvLines.to(file, StandardCharsets.UTF_8, true);
            this.mark = mark;
        }

        @Override
        public void row(List<String> cells) {
            text.line(cells.stream().map(SafeCell::of).toList());
        }

        @Override
        public void close() throws IOException {
            text.remark(String.join(" ", mark).replaceAll("[\",\\r\\n]", " "));
            text.close();
        }
    }

    /** The mark stands in the header and footer of the print, and on a sheet of its own. */
    final class Book implements ExportSheet {

        private static final int FLUSHED_ROWS = 1_000;

        private final OutputStream stream;
        private final Workbook workbook;
        private final Worksheet sheet;
        private final List<String> mark;
        private int row;

        Book(Path file, String name, List<String> mark) throws IOException {
            this.stream = new BufferedOutputStream(Files.newOutputStream(file));
            this.workbook = new Workbook(stream, "Shouwang", "1.0");
            this.sheet = workbook.newWorksheet(name);
            this.mark = mark;
            sheet.freezePane(0, 1);
            sheet.header(safe(mark.getFirst()), Position.CENTER);
            sheet.footer(safe(String.join(" ", mark)), Position.CENTER);
        }

        /** In headers and footers an ampersand begins a command. */
        private static String safe(String text) {
            return text.replace("&", " ");
        }

        @Override
        public void row(List<String> cells) throws IOException {
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    sheet.value(row, i, SafeCell.of(Flaw.printable(cells.get(i))));
                }
            }
            row++;
            if (row % FLUSHED_ROWS == 0) {
                sheet.flush();
            }
        }

        @Override
        public void close() throws IOException {
            sheet.finish();
            var about = workbook.newWorksheet("导出说明");
            for (int i = 0; i < mark.size(); i++) {
                about.value(i, 0, SafeCell.of(Flaw.printable(mark.get(i))));
            }
            workbook.finish();
            workbook.close();
            stream.close();
        }
    }
}
