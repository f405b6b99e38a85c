package org.shouwang.server.registry.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.shouwang.server.registry.DocumentNumbers;

/** Reads the kind and the number of a document (证件) of one row. */
final class DocumentReading {

    private static final String IDENTITY_CARD = "identity_card";
    private static final String OTHER = "other";
    private static final String NONE = "none";
    private static final String PLACEHOLDER = "999999";
    private static final Pattern ROUNDED = Pattern.compile("[0-9][.0-9]*[Ee]\\+?[0-9]+");
    private static final Pattern CITIZEN = Pattern.compile("[0-9]{15}|[0-9]{17}[0-9X]");

    private DocumentReading() {}

    /** The document of a person; the number is in its modern form and may be empty. */
    record Document(String kind, String number, Optional<CitizenNumber> citizen) {}

    static Document read(Row row, CellReading cells) {
        var text = row.text(Column.DOCUMENT);
        if (isRounded(text)) {
            row.refuse(Column.DOCUMENT, RowComplaints.roundedNumber());
            return nothing();
        }

        return row.header().source().isPresent() ? lenient(row, cells, text) : strict(row, cells);
    }

    /** What a spreadsheet makes of a long number. */
    private static boolean isRounded(String text) {
        return (text.indexOf('E') > 0 || text.indexOf('e') > 0) && ROUNDED.matcher(text).matches();
    }

    private static Document strict(Row row, CellReading cells) {
        var kind = cells.entry(row, Column.DOCUMENT_KIND, "document_type");
        return ofKind(row, kind, row.text(Column.DOCUMENT));
    }

    /**
     * Other systems leave the kind out, and write a placeholder for who has no document: such a
     * person is registered without one, and somebody is told.
     */
    private static Document lenient(Row row, CellReading cells, String text) {
        var bare = DocumentNumbers.bare(text);
        if (bare.startsWith(PLACEHOLDER)) {
            row.remark(Column.DOCUMENT, RowComplaints.placeholderTaken());
            return nothing();
        }

        boolean told = !row.text(Column.DOCUMENT_KIND).isEmpty();
        var kind = told ? cells.entry(row, Column.DOCUMENT_KIND, "document_type") : kind(bare);
        if (text.isEmpty() && !kind.equals(NONE)) {
            row.remark(Column.DOCUMENT, RowComplaints.noNumberTaken());
            return nothing();
        }

        return ofKind(row, kind, text);
    }

    private static String kind(String bare) {
        if (bare.isEmpty()) {
            return NONE;
        }

        return CITIZEN.matcher(bare).matches() ? IDENTITY_CARD : OTHER;
    }

    private static Document ofKind(Row row, String kind, String text) {
        if (kind.equals(NONE)) {
            if (!text.isEmpty()) {
                row.refuse(Column.DOCUMENT, RowComplaints.numberNotExpected());
            }
            return nothing();
        }

        if (text.isEmpty()) {
            row.refuse(Column.DOCUMENT, RowComplaints.empty());
            return new Document(kind, "", Optional.empty());
        }

        row.checkLength(Column.DOCUMENT, text, ImportLimits.NUMBER_CHARACTERS_MAX);
        return kind.equals(IDENTITY_CARD)
                ? citizen(row, text)
                : new Document(kind, DocumentNumbers.bare(text), Optional.empty());
    }

    private static Document citizen(Row row, String text) {
        return switch (CitizenNumber.read(text)) {
            case CitizenNumber.Read.Invalid invalid -> {
                row.refuse(Column.DOCUMENT, invalid.why());
                yield new Document(IDENTITY_CARD, "", Optional.empty());
            }
            case CitizenNumber.Read.Valid valid ->
                    new Document(IDENTITY_CARD, valid.number().text(), Optional.of(valid.number()));
        };
    }

    private static Document nothing() {
        return new Document(NONE, "", Optional.empty());
    }
}
