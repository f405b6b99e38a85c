package org.shouwang.server.registry.intake;

import java.time.LocalDate;
import org.shouwang.policy.graph.Level;

/**
 * A row of the statements table that can be understood by itself: one statement about one subject.
 */
record StatementRow(
        Level level,
        String number,
        Said said,
        LocalDate dataDate,
        String source,
        LocalDate from,
        LocalDate to,
        String evidence) {

    /** A cell of the households table; the table does not say since when, so both ends are open. */
    static StatementRow of(HouseholdRow row, Said said) {
        return open(Level.HOUSEHOLD, row.number(), said, row.dataDate(), row.source());
    }

    /** A cell of the persons table. */
    static StatementRow of(PersonRow row, Said said) {
        return open(Level.PERSON, row.number(), said, row.dataDate(), row.source());
    }

    private static StatementRow open(
            Level level, String number, Said said, LocalDate dataDate, String source) {
        return new StatementRow(
                level, number, said, dataDate, source, LocalDate.MIN, LocalDate.MAX, "");
    }
}
