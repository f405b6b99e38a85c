package org.shouwang.server.verification.enquiry;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Hash;

/**
 * An answer as a department hands it in: a table with commas in UTF-8 or GB18030, and a last line
 * that says how many rows there are and may say their hash:
 *
 * <pre># 守望核对回执 行数=128 摘要=9f86d081…</pre>
 *
 * <p>Without the last line nobody can tell whether all of it came. With a hash that does not fit it
 * was damaged on the way, and none of it is read.
 */
final class AnswerFile {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern TRAILER =
            Pattern.compile("(?m)^#[^\\r\\n]*行数=([0-9]{1,9})([^\\r\\n]*)");
    private static final Pattern HASH = Pattern.compile("摘要=([0-9a-fA-F]{64})");
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char UNREADABLE = '\uFFFD';

    private final String text;
    private final OptionalLong declared;

    private AnswerFile(String text, OptionalLong declared) {
        this.text = text;
        this.declared = declared;
    }

    /** A row: where it stands and its cells by the title of their column. */
    record Line(long number, Map<String, String> cells, boolean isBroken) {}

    /** What to do with rows as they come, and with what cannot be read any further. */
    interface Taker {

        void take(Line line);

        void unreadable(long line);
    }

    /** The whole file was damaged; nothing of it counts. */
    static final class Damaged extends Exception {

        private final transient Title why;

        Damaged(Title why) {
            super(why.en());
            this.why = why;
        }

        Title why() {
            return why;
        }
    }

    static AnswerFile of(byte[] content) throws Damaged {
        var text = new String(content, encodingOf(content));
        var trailer = TRAILER.matcher(text);
        if (!trailer.find()) {
            return new AnswerFile(text, OptionalLong.empty());
        }

        var said = HASH.matcher(trailer.group(2));
        if (said.find() && !said.group(1).equalsIgnoreCase(hashBefore(content))) {
            throw new Damaged(
                    new Title(
                            "文件在传送中损坏:内容与末行的摘要不符。",
                            "The file was damaged on the way: it does not fit the hash in its last"
                                    + " line."));
        }
        return new AnswerFile(
                text.substring(0, trailer.start()),
                OptionalLong.of(Long.parseLong(trailer.group(1))));
    }

    /** Of every byte before the last line that begins with a number sign. */
    private static String hashBefore(byte[] content) {
        int end = content.length;
        while (end > 0 && !(content[end - 1] == '#' && (end == 1 || content[end - 2] == '\n'))) {
            end--;
        }
        return Hash.of(Arrays.copyOf(content, Math.max(end - 1, 0))).hex();
    }

    private static Charset encodingOf(byte[] content) {
        int end = 0;
        while (end < content.length && content[end] != '\n') {
            end++;
        }
        var first = new String(content, 0, end, StandardCharsets.UTF_8);
        return first.indexOf(UNREADABLE) < 0 ? StandardCharsets.UTF_8 : GB18030;
    }

    /** How many rows there should be, if it says so. */
    OptionalLong declared() {
        return declared;
    }

    /** Every row; a broken one does not cost the good ones before and after it. */
    void read(Taker taker) {
        if (isCutOff()) {
            var whole = text.substring(0, text.lastIndexOf('\n') + 1);
            taker.unreadable(text.lines().count());
            new AnswerFile(whole, declared).read(taker);
            return;
        }

        var header = List.<String>of();
        long line = 1;
        try (var rows = rows()) {
            for (var row : rows) {
                line = row.getStartingLineNumber();
                if (header.isEmpty()) {
                    header = row.getFields().stream().map(AnswerFile::title).toList();
                } else {
                    taker.take(line(header, row));
                }
            }
        } catch (CsvParseException broken) {
            taker.unreadable(line);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    /** Without a last line, one that does not end may lack the end of a number. */
    private boolean isCutOff() {
        return declared.isEmpty() && !text.isEmpty() && !text.endsWith("\n");
    }

    private CsvReader<CsvRecord> rows() {
        return CsvReader.builder()
                .skipEmptyLines(true)
                .commentStrategy(CommentStrategy.SKIP)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text);
    }

    private static String title(String cell) {
        var title = cell.strip();
        return !title.isEmpty() && title.charAt(0) == BYTE_ORDER_MARK ? title.substring(1) : title;
    }

    private static Line line(List<String> header, CsvRecord row) {
        Map<String, String> cells = new HashMap<>();
        boolean isBroken = row.getFieldCount() != header.size();
        for (int i = 0; i < Math.min(header.size(), row.getFieldCount()); i++) {
            var cell = row.getField(i).strip();
            isBroken |= cell.indexOf(UNREADABLE) >= 0;
            cells.put(header.get(i), cell);
        }
        return new Line(row.getStartingLineNumber(), cells, isBroken);
    }
}
