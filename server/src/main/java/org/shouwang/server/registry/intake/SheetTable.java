package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an XLSX file. Formulas are refused: what they show depends on who opens the file, and when. */
record SheetTable(Path file) implements Table {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final int CHUNK_BYTES = 1 << 16;

    static SheetTable of(Path file) throws IOException {
        requireModest(file);
        return new SheetTable(file);
    }

    /** Unpacks once for the size, because what the archive says about itself need not be true. */
    private static void requireModest(Path file) throws IOException {
        long unpacked = 0;
        var chunk = new byte[CHUNK_BYTES];
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                int read = zip.read(chunk);
                while (read >= 0) {
                    unpacked += read;
                    if (unpacked > ImportLimits.UNPACKED_BYTES_MAX) {
                        throw new UnreadableFile(1, FileComplaints.tooLarge());
                    }

                    read = zip.read(chunk);
                }
            }
        } catch (java.util.zip.ZipException | IllegalArgumentException broken) {
            throw new UnreadableFile(1, FileComplaints.brokenWorkbook());
        }
    }

    @Override
    public void read(Consumer<RawRow> taker) throws IOException {
        try (var workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
                var rows = workbook.getFirstSheet().openStream()) {
            var each = rows.iterator();
            int width = 0;
            while (each.hasNext()) {
                var row = raw(each.next(), width);
                width = width == 0 ? row.cells().size() : width;
                if (!row.isBlank()) {
                    taker.accept(row);
                }
            }
        } catch (UnreadableFile refused) {
            throw refused;
        } catch (ExcelReaderException | IllegalStateException | IndexOutOfBoundsException | IOException broken) {
            throw new UnreadableFile(1, FileComplaints.brokenWorkbook());
        }
    }

    /** Sheets leave out empty cells at the end of a row, so it is filled up to the width of the header. */
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
            return isDate(cell) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
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
