package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file with rows, the header first. It can be read more than once. */
interface Table {

    /** The first four bytes of a zip archive, which an XLSX file is. */
    int ZIP = 0x504B0304;

    /** The first four bytes of a file of the old Excel format. */
    int OLD_EXCEL = 0xD0CF11E0;

    /** Gives every row to the taker, one after another; blank rows are left out. */
    void read(Consumer<RawRow> taker) throws IOException;

    /** Decides by the first bytes, and not by the name, what kind of file it is. */
    static Table open(Path file) throws IOException {
        if (Files.size(file) > ImportLimits.FILE_BYTES_MAX) {
            throw new UnreadableFile(1, FileComplaints.tooLarge());
        }

        int magic = magic(file);
        if (magic == OLD_EXCEL) {
            throw new UnreadableFile(1, FileComplaints.oldExcel());
        }

        return magic == ZIP ? SheetTable.of(file) : CsvTable.of(file);
    }

    private static int magic(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            var start = stream.readNBytes(Integer.BYTES);
            return start.length < Integer.BYTES ? 0 : ByteBuffer.wrap(start).getInt();
        }
    }
}
