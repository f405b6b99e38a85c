package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A file with rows, the header first. It can be read more than once. */
interface Table {

    byte[] ZIP = {'P', 'K', 3, 4};
    byte[] OLD_EXCEL = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Gives every row to the taker, one after another; blank rows are left out. */
    void read(Consumer<RawRow> taker) throws IOException;

    /** Decides by the first bytes, and not by the name, what kind of file it is. */
    static Table open(Path file) throws IOException {
        if (Files.size(file) > ImportLimits.FILE_BYTES_MAX) {
            throw new UnreadableFile(1, FileComplaints.tooLarge());
        }

        var start = start(file);
        if (startsWith(start, OLD_EXCEL)) {
            throw new UnreadableFile(1, FileComplaints.oldExcel());
        }

        return startsWith(start, ZIP) ? SheetTable.of(file) : CsvTable.of(file);
    }

    private static byte[] start(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(ZIP.length);
        }
    }

    private static boolean startsWith(byte[] start, byte[] magic) {
        return java.util.Arrays.equals(start, magic);
    }
}
