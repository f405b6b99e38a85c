package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first sheet of an XLSX file. Formulas are refused: what they show depends on who opens the
 * file, and when.
 */
record SheetTable(Path file) implements Table {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final int CHUNK_BYTES = 1 << 16;

    /** A sheet keeps 15 digits of a number. */
    private static final BigDecimal EXACT_MAX = BigDecimal.TEN.pow(15);

    static SheetTable of(Path file) throws IOException {
        requireModest(file);
        return new SheetTable(file);
    }

    /** Unpacks once for the size, because what the archive says about itself need not be true. */
    private static void requireModest(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            long left = ImportLimits.UNPACKED_BYTES_MAX;
            for (var entry : Collections.list(zip.entries())) {
                left -= unpackedBytes(zip, entry, left);
                if (left < 0) {
                    throw new UnreadableFile(1, FileComplaints.tooLarge());
                }
            }
        } catch (IOException broken) {
            throw new UnreadableFile(1, FileComplaints.brokenWorkbook());
        }
    }

    /** How large an entry is; not much more is read than this. */
    private static long unpackedBytes(ZipFile zip, ZipEntry entry, long most) throws IOException {
        var chunk = new byte[CHUNK_BYTES];
        long bytes = 0;
        try (var stream = zip.getInputStream(entry)) {
            int read = stream.read(chunk);
            while (read >= 0 && bytes <= most) {
                bytes += read;
                read = stream.read(chunk);
            }
        }
        return bytes;
    }

    @Override
    public void read(Consumer<RawRow> taker) throws IOException {
        try (var workbook = open();
                var rows = rows(workbook)) {
            var each = rows.iterator();
            int width = 0;
            var next = next(each, width);
            while (next.isPresent()) {
                var row = next.get();
                width = width == 0 ? row.cells().size() : width;
                if (!row.isBlank()) {
                    taker.accept(row);
                }
                next = next(each, width);
            }
        }
    }

    private ReadableWorkbook open() {
        try {
            return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFile(1, FileComplaints.brokenWorkbook());
        }
    }

    private static Stream<Row> rows(ReadableWorkbook workbook) {
        try {
            return workbook.getFirstSheet().openStream();
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFile(1, FileComplaints.brokenWorkbook());
        }
    }

    /** The library reports a broken sheet by whatever exception it runs into. */
    private static Optional<RawRow> next(Iterator<Row> rows, int width) {
        try {
            return rows.hasNext() ? Optional.of(raw(rows.next(), width)) : Optional.empty();
        } catch (RuntimeException broken) {
            throw new UnreadableFile(1, FileComplaints.brokenWorkbook());
        }
    }

    /**
     * Sheets leave out empty cells at the end of a row, so it is filled up to the width of the
     * header.
     */
    private static RawRow raw(Row row, int width) {
        List<String> cells = new ArrayList<>();
        Map<Integer, Complaint> broken = new HashMap<>();
        int count = Math.min(row.getCellCount(), ImportLimits.COLUMNS_MAX + 1);
        for (int i = 0; i < count; i++) {
            var cell = row.getCell(i);
            cells.add(cell == null ? "" : text(cell, i, broken));
        }
        while (cells.size() < width) {
            cells.add("");
        }
        return new RawRow(row.getRowNum(), cells, broken);
    }

    private static String text(Cell cell, int position, Map<Integer, Complaint> broken) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> cell.asString();
            case NUMBER -> number(cell, position, broken);
            case BOOLEAN -> cell.asBoolean() ? "是" : "否";
            case FORMULA -> {
                broken.put(position, FileComplaints.formula());
                yield cell.getRawValue() == null ? "" : cell.getRawValue();
            }
            case ERROR -> {
                broken.put(position, FileComplaints.errorCell());
                yield cell.getRawValue() == null ? "" : cell.getRawValue();
            }
        };
    }

    private static String number(Cell cell, int position, Map<Integer, Complaint> broken) {
        try {
            if (isDate(cell)) {
                return cell.asDate().toLocalDate().toString();
            }

            var number = cell.asNumber();
            if (number.abs().compareTo(EXACT_MAX) >= 0) {
                broken.put(position, RowComplaints.roundedNumber());
            }
            return plain(number);
        } catch (RuntimeException impossible) {
            broken.put(position, FileComplaints.errorCell());
            return String.valueOf(cell.getRawValue());
        }
    }

    private static boolean isDate(Cell cell) {
        var format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }

        var bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^]]*]", "");
        return bare.contains("y") || bare.contains("d") || bare.contains("年");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
