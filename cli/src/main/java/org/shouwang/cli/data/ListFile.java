package org.shouwang.cli.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.shouwang.cli.BadInput;
import org.shouwang.policy.catalogue.Title;

/** A list that a command writes, as CSV in UTF-8. */
public final class ListFile implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CsvWriter writer;
    private long rows;

    private ListFile(Path file, List<String> header) {
        try {
            this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file);
        } catch (IOException failure) {
            throw new BadInput(
                    new Title("写不了文件 " + file + "。", "The file " + file + " cannot be written."),
                    new Title("请检查路径和权限。", "Check its path and permissions."));
        }
        writer.writeRecord(header);
    }

    /** For people: with the mark by which spreadsheets know UTF-8. */
    public static ListFile forSpreadsheets(Path file, List<String> header) {
        var marked = new ArrayList<>(header);
        marked.set(0, BYTE_ORDER_MARK + marked.get(0));
        return new ListFile(file, marked);
    }

    /** For programs, which would take the mark for a part of the first name. */
    public static ListFile forPrograms(Path file, List<String> header) {
        return new ListFile(file, header);
    }

    public void row(List<String> cells) {
        writer.writeRecord(cells);
        rows++;
    }

    public long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
