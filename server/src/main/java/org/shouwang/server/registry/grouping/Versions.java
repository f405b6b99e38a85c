package org.shouwang.server.registry.grouping;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which state of a household somebody has seen, whatever changed it: an event or an import. */
final class Versions {

    private Versions() {}

    /** Equal as long as the same people belong to the same groupings in the same way. */
    static String of(Circle circle, UUID household) {
        var members =
                circle.stays().stream()
                        .filter(stay -> stay.kind() == GroupingKind.HOUSEHOLD)
                        .filter(stay -> stay.group().equals(household) && !stay.isVoid())
                        .map(Stay::person)
                        .collect(Collectors.toSet());
        var text =
                circle.stays().stream()
                        .filter(stay -> members.contains(stay.person()))
                        .map(Stay::toString)
                        .sorted()
                        .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
