package org.shouwang.server.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.catalogue.Statement;

/**
 * A figure that was published of a place (公布数据).
 *
 * @param region the place, under the code that it had first
 * @param value as the catalogue writes it
 * @param amount the same as a whole number
 * @param evidence the document that says so
 * @param withdrawnAt null while it stands
 */
public record PublishedFigure(
        UUID id,
        String region,
        String fact,
        String value,
        long amount,
        LocalDate validFrom,
        LocalDate validTo,
        String source,
        LocalDate dataDate,
        String evidence,
        Instant recordedAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason) {

    public boolean stands() {
        return withdrawnAt == null;
    }

    boolean speaksOf(LocalDate day) {
        return !validFrom.isAfter(day) && day.isBefore(validTo);
    }

    /** What rules are told: whoever reads a result sees which place it was published of. */
    Statement of(String place) {
        return new Statement(
                new Given.Value(
                        amount,
                        new Provenance(source, dataDate, "%s:%s".formatted(place, evidence))),
                validFrom,
                validTo);
    }
}
