package org.shouwang.server.paper;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Text with commas as Excel reads it: quoted where need be, and its lines end as on Windows. */
public final class CsvLines implements Closeable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvWriter writer;

    private CsvLines(CsvWriter writer) {
        this.writer = writer;
    }

    /** Writes to a file; Chinese Excel takes UTF-8 for another encoding unless there is a mark. */
    public static CsvLines to(Path file, Charset encoding, boolean marked) throws IOException {
        var text = Files.newBufferedWriter(file, encoding);
        if (marked) {
            text.write(BYTE_ORDER_MARK);
        }
        return new CsvLines(CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text));
    }

    public void line(List<String> cells) {
        writer.writeRecord(cells);
    }

    /** A line that is passed over when the file comes in again. */
    public void remark(String text) {
        writer.writeComment(" " + text);
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
