package org.shouwang.cli.whatif;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.cli.BadInput;
import org.shouwang.policy.catalogue.Title;

/** A list behind the numbers, as CSV in UTF-8 with the mark that spreadsheets look for. */
final class ListFile implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvWriter writer;
    private long rows;

    ListFile(Path file, List<String> header) {
        try {
            this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
        } catch (IOException failure) {
            throw new BadInput(
                    new Title("写不了文件 " + file + "。", "The file " + file + " cannot be written."),
                    new Title("请检查路径和权限。", "Check its path and permissions."));
        }
        var first = new ArrayList<>(header);
        first.set(0, BYTE_ORDER_MARK + first.get(0));
        writer.writeRecord(first);
    }

    void row(List<String> cells) {
        writer.writeRecord(cells);
        rows++;
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
