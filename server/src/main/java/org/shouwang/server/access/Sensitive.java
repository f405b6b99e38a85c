package org.shouwang.server.access;

/**
 * A personal detail that shows itself masked wherever it is written: in JSON, a workbook, a page, a
 * log, an exception. Whoever forgets to mask it has masked it.
 */
public sealed interface Sensitive permits PersonName, DocumentNumber {

    /** As anybody with the duty to read may see it. */
    String masked();

    /** Whole, for a reason that is on record. */
    String plain(Reveals.Opened reason);
}
