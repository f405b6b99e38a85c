package org.shouwang.server.registry;

import java.util.List;
import org.shouwang.server.access.Actor;

/** Something about these households was recorded. */
public record HouseholdsChanged(Actor officer, List<HouseholdId> households) {

    public HouseholdsChanged {
        households = List.copyOf(households);
    }
}
