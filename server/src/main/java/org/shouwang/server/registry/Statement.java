package org.shouwang.server.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;

/**
 * What one source said about one fact of a subject.
 *
 * @param id its number in the order of recording
 * @param value as the catalogue writes it; empty where there is none
 * @param amount the value as a whole number; empty where there is none
 * @param from the first day it is about; {@code LocalDate.MIN} where nobody said
 * @param to the first day it is not about any more; {@code LocalDate.MAX} while it lasts
 */
record Statement(
        long id,
        StatementState state,
        String value,
        OptionalLong amount,
        LocalDate from,
        LocalDate to,
        String source,
        LocalDate dataDate,
        String evidence,
        Instant recordedAt) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** The same for the rules. */
    Given given() {
        var provenance = new Provenance(source, dataDate, evidence);
        return switch (state) {
            case VALUE -> new Given.Value(amount.orElseThrow(), provenance);
            case NOTHING_FOUND -> new Given.NothingFound(provenance);
            case NO_ANSWER -> new Given.NoAnswer(provenance);
        };
    }

    /** Whether both say the same of the fact, whoever said it. */
    boolean agreesWith(Statement other) {
        return state == other.state && amount.equals(other.amount);
    }
}
