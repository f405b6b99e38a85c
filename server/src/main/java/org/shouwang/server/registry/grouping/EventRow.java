package org.shouwang.server.registry.grouping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An event as it is kept.
 *
 * @param basis pack and version, where a rule derived it; empty by hand
 * @param corrects the event that it undoes
 */
record EventRow(
        UUID id,
        EventKind kind,
        UUID household,
        String householdNumber,
        LocalDate happenedOn,
        LocalDate knownSince,
        String reason,
        String document,
        String basis,
        Optional<UUID> corrects,
        Instant recordedAt,
        String recordedBy,
        String recordedByName) {}
