package org.shouwang.server.registry.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shouwang.server.registry.intake.Header.FactColumn;

/** A row under its header, and everything that is wrong with it. */
final class Row {

    private static final char UNREADABLE = '\uFFFD';
    private static final DateTimeFormatter ISO_DATE = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final int COMPACT_DATE = "20260131".length();
    private static final int YEAR_MIN = 1900;
    private static final int YEAR_MAX = 2199;

    private final RawRow raw;
    private final Header header;
    private final List<Flaw> flaws = new ArrayList<>();

    Row(RawRow raw, Header header) {
        this.raw = raw;
        this.header = header;
        checkShape();
    }

    Header header() {
        return header;
    }

    long line() {
        return raw.line();
    }

    List<Flaw> flaws() {
        return flaws;
    }

    boolean isRefused() {
        for (var flaw : flaws) {
            if (flaw.refused()) {
                return true;
            }
        }
        return false;
    }

    void refuse(Column column, Complaint complaint) {
        flaws.add(Flaw.refusal(header.file(), line(), column, text(column), complaint));
    }

    void refuse(FactColumn column, Complaint complaint) {
        var title = column.fact().title().zh();
        var known = Column.titled(title);
        if (known.isPresent()) {
            refuse(known.get(), complaint);
        } else {
            flaws.add(Flaw.refusal(header.file(), line(), title, text(column), complaint));
        }
    }

    void remark(Column column, Complaint complaint) {
        flaws.add(Flaw.remark(header.file(), line(), column, text(column), complaint));
    }

    /** The text of a cell, without spaces around it; empty where the file has no such column. */
    String text(Column column) {
        var position = header.columns().get(column);
        return position == null ? "" : header.inOurWords(position, cell(position));
    }

    String text(FactColumn column) {
        return header.inOurWords(column.position(), cell(column.position()));
    }

    /** Text that must be there and is not longer than this. */
    String required(Column column, int charactersMax) {
        var text = text(column);
        if (text.isEmpty()) {
            refuse(column, RowComplaints.empty());
        } else {
            checkLength(column, text, charactersMax);
        }
        return text;
    }

    /** A number of the register: full-width digits become plain ones. */
    String number(Column column) {
        return plain(required(column, ImportLimits.NUMBER_CHARACTERS_MAX));
    }

    /** A number that may be left out, and then is this one. */
    String numberOr(Column column, String otherwise) {
        var text = text(column);
        checkLength(column, text, ImportLimits.NUMBER_CHARACTERS_MAX);
        return text.isEmpty() ? otherwise : plain(text);
    }

    /** A day that must be there; empty if it was refused. */
    Optional<LocalDate> day(Column column) {
        if (text(column).isEmpty()) {
            refuse(column, RowComplaints.empty());
            return Optional.empty();
        }

        return dayOr(column, LocalDate.MIN);
    }

    /** A day that may be left out, and then is this one; empty if it was refused. */
    Optional<LocalDate> dayOr(Column column, LocalDate otherwise) {
        var text = text(column);
        if (text.isEmpty()) {
            return Optional.of(otherwise);
        }

        var day = day(text);
        if (day.isEmpty()) {
            refuse(column, RowComplaints.notADate());
        }
        return day;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            var format =
                    text.length() == COMPACT_DATE ? DateTimeFormatter.BASIC_ISO_DATE : ISO_DATE;
            return Optional.of(LocalDate.parse(text, format))
                    .filter(day -> day.getYear() >= YEAR_MIN && day.getYear() <= YEAR_MAX);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    void checkLength(Column column, String text, int charactersMax) {
        if (text.length() > charactersMax) {
            refuse(column, RowComplaints.tooLong(charactersMax));
        }
    }

    private String cell(int position) {
        return position < raw.cells().size() ? bare(raw.cells().get(position)) : "";
    }

    /** Without spaces around it; most cells have none, which two characters tell. */
    private static String bare(String text) {
        boolean isBare =
                text.isEmpty()
                        || (isPlain(text.charAt(0)) && isPlain(text.charAt(text.length() - 1)));
        return isBare ? text : text.strip();
    }

    private static boolean isPlain(char character) {
        return (character > ' ' && character < '\u007F')
                || (character >= '\u4E00' && character <= '\u9FFF');
    }

    private void checkShape() {
        int count = raw.cells().size();
        boolean extra =
                count > header.width()
                        && raw.cells().subList(header.width(), count).stream()
                                .anyMatch(cell -> !cell.isBlank());
        if (count < header.width() || extra) {
            flaw(0, RowComplaints.wrongCount(count, header.width()));
        }
        raw.broken().forEach(this::flaw);
        for (int i = 0; i < Math.min(count, header.width()); i++) {
            checkText(i, raw.cells().get(i));
        }
    }

    private void checkText(int position, String text) {
        if (text.length() > ImportLimits.CELL_CHARACTERS_MAX) {
            flaw(position, RowComplaints.tooLong(ImportLimits.CELL_CHARACTERS_MAX));
        } else if (text.indexOf(UNREADABLE) >= 0) {
            flaw(position, RowComplaints.unreadable());
        } else if (hasControl(text)) {
            flaw(position, RowComplaints.controlCharacter());
        }
    }

    /** Control characters, and halves of characters: the database takes neither. */
    private static boolean hasControl(String text) {
        if (isOrdinary(text)) {
            return false;
        }

        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            if (Character.isISOControl(character)
                    || Character.getType(character) == Character.SURROGATE) {
                return true;
            }
        }
        return false;
    }

    /** What nearly every cell is: printable characters of one unit each. */
    private static boolean isOrdinary(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character < ' '
                    || (character >= '\u007F' && character < '\u00A0')
                    || Character.isSurrogate(character)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0080') {
                return false;
            }
        }
        return true;
    }

    private static String plain(String text) {
        return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private void flaw(int position, Complaint complaint) {
        var title = header.title(position);
        var value = cell(position);
        flaws.add(
                Column.titled(title)
                        .map(column ->
                                Flaw.refusal(header.file(), line(), column, value, complaint))
                        .orElseGet(() ->
                                Flaw.refusal(header.file(), line(), title, value, complaint)));
    }
}
