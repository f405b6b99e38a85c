package org.shouwang.policy.catalogue;

import java.time.LocalDate;

/**
 * What one source said about one fact of one person or grouping.
 *
 * @param from the first day of which it speaks
 * @param end the first day of which it no longer does; {@link LocalDate#MAX} if that is open
 */
public record Statement(Given given, LocalDate from, LocalDate end) {

    public Statement {
        if (given instanceof Given.NotAsked) {
            throw new IllegalArgumentException("a statement says something, and somebody says it");
        }
    }

    /** Who said it, and when. */
    public Provenance provenance() {
        return switch (given) {
            case Given.Value said -> said.provenance();
            case Given.NothingFound said -> said.provenance();
            case Given.NoAnswer said -> said.provenance();
            case Given.NotAsked nobody -> throw new IllegalStateException("nobody said it");
        };
    }

    public boolean speaksOf(LocalDate day) {
        return !from.isAfter(day) && day.isBefore(end);
    }
}
