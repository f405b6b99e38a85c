package org.shouwang.server.registry.grouping;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A person whom an event brings on file, with everything that identifies them.
 *
 * @param document in its modern form; empty where there is none
 */
record Entrant(
        UUID id,
        String number,
        String name,
        String documentKind,
        String document,
        String sex,
        Optional<LocalDate> born,
        String ethnicity) {}
