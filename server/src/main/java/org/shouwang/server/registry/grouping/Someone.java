package org.shouwang.server.registry.grouping;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A person, as far as events go.
 *
 * @param label the masked name
 * @param region the village that keeps the file
 */
record Someone(
        UUID id,
        String number,
        String label,
        String region,
        Optional<LocalDate> born,
        Optional<LocalDate> died) {

    Someone livingIn(String village) {
        return new Someone(id, number, label, village, born, died);
    }

    Someone deadSince(Optional<LocalDate> day) {
        return new Someone(id, number, label, region, born, day);
    }
}
