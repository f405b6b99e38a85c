package org.shouwang.cli.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A table in CSV, UTF-8. */
final class CsvSheet implements Sheet {

    private final CsvWriter writer;

    CsvSheet(Path file) throws IOException {
        this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
    }

    @Override
    public void row(List<String> cells) {
        writer.writeRecord(cells);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
