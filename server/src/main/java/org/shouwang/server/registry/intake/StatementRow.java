package org.shouwang.server.registry.intake;

import java.time.LocalDate;
import org.shouwang.policy.graph.Level;

/**
 * A row of the statements table that can be understood by itself: one statement about one subject.
 */
record StatementRow(Level level, String number, Said said, Origin origin) {

    /** Who says something, as of which day, and of which time it is true. */
    record Origin(
            String source, LocalDate dataDate, LocalDate from, LocalDate to, String evidence) {}

    /** The households table does not say since when, so both ends are open. */
    static Origin origin(HouseholdRow row) {
        return new Origin(row.source(), row.dataDate(), LocalDate.MIN, LocalDate.MAX, "");
    }

    /** The persons table does not say it either. */
    static Origin origin(PersonRow row) {
        return new Origin(row.source(), row.dataDate(), LocalDate.MIN, LocalDate.MAX, "");
    }
}
