package org.shouwang.policy.catalogue;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a value comes from: the name of its source in the catalogue, the date of the data, and the
 * evidence (may be empty).
 */
public record Provenance(String source, LocalDate date, String evidence) {

    /** Who said it, if somebody did. */
    static Optional<Provenance> of(Given given) {
        return switch (given) {
            case Given.Value value -> Optional.of(value.provenance());
            case Given.NothingFound(var provenance) -> Optional.of(provenance);
            case Given.NoAnswer(var provenance) -> Optional.of(provenance);
            case Given.NotAsked none -> Optional.empty();
        };
    }
}
