package org.shouwang.server.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shouwang.server.access.Actor;

/** Records assistance units as a rule derives them, once an officer has accepted the proposal. */
public interface ArrangeUnits {

    /**
     * A proposal that was accepted.
     *
     * @param basis the pack and its version, by which it is told from units made by hand
     */
    record Accepted(
            LocalDate day, String reason, String document, String basis, List<List<UUID>> units) {

        public Accepted {
            units = List.copyOf(units);
        }
    }

    /** Runs inside a transaction; tells the event. The tag is that of the file as it was seen. */
    UUID arrange(Actor officer, UUID household, String seen, Accepted accepted);
}
