package org.shouwang.server.registry.grouping;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything that an event will do, before it is done.
 *
 * @param day the first day of the new state
 * @param links which household came out of which
 * @param carried groupings whose statements hold for their successor too, for the same people moved
 * @param died days of death; none takes one back
 * @param merged an entry that turned out to be of the same person as another
 */
record Plan(
        LocalDate day,
        List<Group> founded,
        List<Someone> newcomers,
        List<Change> changes,
        List<Link> links,
        List<Link> carried,
        List<Kin> kin,
        Map<UUID, Optional<LocalDate>> died,
        Optional<Merged> merged) {

    Plan {
        founded = List.copyOf(founded);
        newcomers = List.copyOf(newcomers);
        changes = List.copyOf(changes);
        links = List.copyOf(links);
        carried = List.copyOf(carried);
        kin = List.copyOf(kin);
        died = Map.copyOf(died);
    }

    /** One grouping came out of another. */
    record Link(UUID from, UUID to) {}

    /** What the other is to a person. */
    record Kin(UUID person, UUID other, Tie tie) {}

    /** The other is a parent or the spouse. */
    enum Tie {
        PARENT,
        SPOUSE
    }

    /** Two entries of one person. */
    record Merged(UUID kept, UUID alias) {}
}
