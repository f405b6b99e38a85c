package org.shouwang.server.registry.grouping;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shouwang.server.access.Actor;
import org.springframework.stereotype.Service;

/** Records assistance units as a rule derives them, once an officer has accepted the proposal. */
@Service
public class ArrangeUnits {

    private final RecordEvent record;

    ArrangeUnits(RecordEvent record) {
        this.record = record;
    }

    /**
     * A proposal that was accepted.
     *
     * @param basis the pack and its version, by which it is told from units made by hand
     */
    public record Accepted(
            LocalDate day, String reason, String document, String basis, List<List<UUID>> units) {

        public Accepted {
            units = List.copyOf(units);
        }
    }

    /** Runs inside a transaction; tells the event. The tag is that of the file as it was seen. */
    public UUID arrange(Actor officer, UUID household, String seen, Accepted accepted) {
        var request =
                EventRequest.units(
                        accepted.day(), accepted.reason(), accepted.document(), accepted.units());
        return record.record(
                        officer,
                        household,
                        GroupingController.version(seen),
                        request,
                        accepted.basis())
                .event();
    }
}
