package org.shouwang.server.registry;

import java.util.Optional;
import org.shouwang.server.region.RegionCode;

/**
 * Which households a list shows.
 *
 * @param after the last household of the page before
 */
record HouseholdQuery(
        RegionCode place,
        Optional<Boolean> registered,
        Optional<Boolean> dibao,
        String text,
        Optional<HouseholdId> after,
        int limit) {}
