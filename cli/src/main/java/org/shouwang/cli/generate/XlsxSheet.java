package org.shouwang.cli.generate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table in the first sheet of an Excel file. Every cell is text, as an officer's export has it.
 */
final class XlsxSheet implements Sheet {

    private static final int ROWS_KEPT_MAX = 500;

    private final OutputStream file;
    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    XlsxSheet(Path file, String name) throws IOException {
        this.file = new BufferedOutputStream(Files.newOutputStream(file));
        this.book = new Workbook(this.file, "shouwang", "1.0");
        this.sheet = book.newWorksheet(name);
    }

    @Override
    public void row(List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                sheet.inlineString(rows, column, cells.get(column));
            }
        }
        rows++;
        if (rows % ROWS_KEPT_MAX == 0) {
            flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
        file.close();
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
