package org.shouwang.cli.data;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.shouwang.cli.BadInput;
import org.shouwang.policy.catalogue.Title;

/** One CSV file with a header row, in UTF-8 or GB18030. */
public final class Table {

    private final Path file;
    private final List<String> header;
    private final List<CsvRecord> rows;
    private final Map<String, Integer> positions = new HashMap<>();

    private Table(Path file, List<CsvRecord> records) {
        this.file = file;
        this.header =
                records.isEmpty()
                        ? List.of()
                        : records.get(0).getFields().stream().map(String::strip).toList();
        this.rows = records.isEmpty() ? List.of() : records.subList(1, records.size());
        for (int i = 0; i < header.size(); i++) {
            positions.put(header.get(i), i);
        }
    }

    public static Table read(Path file) {
        try {
            return new Table(file, records(text(Files.readAllBytes(file))));
        } catch (IOException failure) {
            throw new BadInput(
                    new Title("读不到文件 " + file + "。", "The file " + file + " cannot be read."),
                    new Title("请检查路径和权限。", "Check its path and permissions."));
        } catch (CsvParseException failure) {
            throw new BadInput(
                    new Title(
                            "文件 " + file + " 不是完整的 CSV。",
                            "The file " + file + " is not complete CSV."),
                    new Title(
                            "请检查引号是否成对:",
                            "Check that quotes come in pairs: " + failure.getMessage()));
        }
    }

    public String file() {
        return String.valueOf(file.getFileName());
    }

    public List<String> header() {
        return header;
    }

    public void eachRow(Consumer<Row> work) {
        rows.forEach(fields -> work.accept(new Row(fields)));
    }

    /** Refuses a file without one of these columns. */
    public Table requiring(List<String> columns) {
        var missing = columns.stream().filter(column -> !positions.containsKey(column)).toList();
        if (missing.isEmpty()) {
            return this;
        }

        throw new BadInput(
                new Title(
                        "%s 缺少列:%s。".formatted(file(), String.join("、", missing)),
                        "%s lacks the columns %s.".formatted(file(), String.join(", ", missing))),
                new Title("请按导入模板补上。", "Add them as in the import layout."));
    }

    private static List<CsvRecord> records(String text) throws IOException {
        try (var reader =
                CsvReader.builder()
                        .commentStrategy(CommentStrategy.NONE)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .ofCsvRecord(text)) {
            return reader.stream().toList();
        }
    }

    private static String text(byte[] bytes) {
        var text = decoded(bytes);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    /** One row; a cell that is not there is empty. */
    public final class Row {

        private final CsvRecord fields;

        private Row(CsvRecord fields) {
            this.fields = fields;
        }

        public long line() {
            return fields.getStartingLineNumber();
        }

        public String cell(String column) {
            var position = positions.get(column);
            return position == null ? "" : cell(position);
        }

        public String cell(int position) {
            return position < fields.getFieldCount() ? fields.getField(position).strip() : "";
        }
    }
}
