package org.shouwang.server.monitoring;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where a page of leads ended: the next begins behind it, whatever was added or settled meanwhile. */
public record LeadCursor(LocalDate dueOn, UUID id) {

    static LeadCursor behind(Lead lead) {
        return new LeadCursor(lead.dueOn(), lead.id().value());
    }

    /** Reads what {@link #text} wrote; empty if it is anything else. */
    static Optional<LeadCursor> parse(String text) {
        try {
            int bar = text.indexOf('_');
            return bar < 0
                    ? Optional.empty()
                    : Optional.of(new LeadCursor(
                            LocalDate.parse(text.substring(0, bar)), UUID.fromString(text.substring(bar + 1))));
        } catch (IllegalArgumentException | java.time.DateTimeException notACursor) {
            return Optional.empty();
        }
    }

    String text() {
        return dueOn + "_" + id;
    }
}
