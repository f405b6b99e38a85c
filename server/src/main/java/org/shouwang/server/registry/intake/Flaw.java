package org.shouwang.server.registry.intake;

import java.util.regex.Pattern;
import org.shouwang.server.access.Masking;

/**
 * Something about a cell that the people who sent the file should know.
 *
 * @param column title of the column
 * @param value what stood there, masked where it may be personal
 * @param refused whether the row was refused; otherwise it was taken, and this is a remark
 */
record Flaw(
        FileKind file,
        long line,
        String column,
        String value,
        boolean refused,
        Complaint complaint) {

    private static final int VALUE_CHARACTERS_MAX = 40;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");

    /** As long as a telephone number: whatever the column, it may be somebody's. */
    private static final Pattern PERSONAL_DIGITS = Pattern.compile("[0-9]{11,}[xX]?");

    /** As long as a number of an identity card, which some use as the number of a person. */
    private static final Pattern DOCUMENT_DIGITS = Pattern.compile("[0-9]{15,}[xX]?");

    Flaw {
        column = printable(column);
        value = printable(value);
    }

    /** Without what a screen cannot show and the database does not take. */
    static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("?");
    }

    static Flaw refusal(
            FileKind file, long line, Column column, String value, Complaint complaint) {
        return new Flaw(file, line, column.title(), masked(column, value), true, complaint);
    }

    static Flaw remark(FileKind file, long line, Column column, String value, Complaint complaint) {
        return new Flaw(file, line, column.title(), masked(column, value), false, complaint);
    }

    /** Of a cell that holds a fact, or of a column by its header. */
    static Flaw refusal(
            FileKind file, long line, String column, String value, Complaint complaint) {
        return new Flaw(file, line, column, masked(PERSONAL_DIGITS, value), true, complaint);
    }

    private static String masked(Column column, String value) {
        return switch (column) {
            case NAME -> Masking.name(value);
            case DOCUMENT -> Masking.document(value);
            case HOUSEHOLD, PERSON, VILLAGE, HUKOU, UNIT, SUBJECT -> masked(DOCUMENT_DIGITS, value);
            case COUNTY,
                    TOWNSHIP,
                    VILLAGE_NAME,
                    DATA_DATE,
                    SOURCE,
                    DOCUMENT_KIND,
                    RELATION,
                    SEX,
                    BIRTH_DATE,
                    ETHNICITY,
                    SUBJECT_KIND,
                    FACT,
                    VALUE,
                    FROM,
                    TO,
                    EVIDENCE ->
                    masked(PERSONAL_DIGITS, value);
        };
    }

    private static String masked(Pattern digits, String value) {
        var visible = digits.matcher(value).replaceAll(found -> Masking.document(found.group()));
        return visible.length() <= VALUE_CHARACTERS_MAX ? visible : cut(visible);
    }

    private static String cut(String text) {
        int end =
                text.offsetByCodePoints(
                        0,
                        Math.min(VALUE_CHARACTERS_MAX, text.codePointCount(0, text.length())) - 1);
        return text.substring(0, end) + "…";
    }
}
