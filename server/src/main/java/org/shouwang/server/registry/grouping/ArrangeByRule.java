package org.shouwang.server.registry.grouping;

import java.util.UUID;
import org.shouwang.server.access.Actor;
import org.shouwang.server.registry.ArrangeUnits;
import org.springframework.stereotype.Service;

/** The event that keeps units as a rule derived them. */
@Service
class ArrangeByRule implements ArrangeUnits {

    private final RecordEvent record;

    ArrangeByRule(RecordEvent record) {
        this.record = record;
    }

    @Override
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
