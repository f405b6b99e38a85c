package org.shouwang.server.registry.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A text file with commas, in UTF-8 (with or without a byte order mark) or in GB18030, as Chinese
 * Excel writes it.
 *
 * <p>Which of the two is told by the first line, which must be readable. A later line with bytes
 * that do not belong is refused alone, and does not turn the whole file into the other encoding.
 */
record CsvTable(Path file, Charset encoding) implements Table {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int BUFFER_CHARACTERS_MAX = 1 << 22;
    private static final int HEADER_BYTES_MAX = 64 << 10;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char UNREADABLE = '\uFFFD';

    static CsvTable of(Path file) throws IOException {
        return new CsvTable(file, encodingOf(file));
    }

    private static Charset encodingOf(Path file) throws IOException {
        byte[] start;
        try (var stream = Files.newInputStream(file)) {
            start = stream.readNBytes(HEADER_BYTES_MAX);
        }

        int end = 0;
        while (end < start.length && start[end] != '\n') {
            end++;
        }
        var utf8 = new String(start, 0, end, StandardCharsets.UTF_8);
        return utf8.indexOf(UNREADABLE) < 0 ? StandardCharsets.UTF_8 : GB18030;
    }

    /** Whether it begins with a byte order mark. */
    boolean hasMark() {
        try (var stream = Files.newInputStream(file)) {
            var start = stream.readNBytes(3);
            return start.length == 3
                    && start[0] == (byte) 0xEF
                    && start[1] == (byte) 0xBB
                    && start[2] == (byte) 0xBF;
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public void read(Consumer<RawRow> taker) throws IOException {
        try (var rows =
                CsvReader.builder()
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .allowExtraCharsAfterClosingQuote(true)
                        .maxBufferSize(BUFFER_CHARACTERS_MAX)
                        .ofCsvRecord(text())) {
            long line = 1;
            try {
                for (var row : rows) {
                    line = row.getStartingLineNumber();
                    take(row, taker);
                }
            } catch (CsvParseException broken) {
                throw new UnreadableFile(line, FileComplaints.openQuote());
            }
        }
    }

    private Reader text() throws IOException {
        var decoder =
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new InputStreamReader(Files.newInputStream(file), decoder);
    }

    private static void take(CsvRecord row, Consumer<RawRow> taker) {
        var cells = row.getFields();
        if (row.getStartingLineNumber() == 1 && cells.getFirst().indexOf(BYTE_ORDER_MARK) == 0) {
            cells = new java.util.ArrayList<>(cells);
            cells.set(0, cells.getFirst().substring(1));
        }
        var raw = new RawRow(row.getStartingLineNumber(), cells, Map.of());
        if (!raw.isBlank()) {
            taker.accept(raw);
        }
    }
}
