package org.shouwang.server.registry.grouping;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.server.region.RegionCode;

/** Somebody moved out of the county; names are masked. */
record FamilyDeparted(
        RegionCode from,
        RegionCode to,
        String household,
        List<String> labels,
        LocalDate day,
        String officer) {

    FamilyDeparted {
        labels = List.copyOf(labels);
    }
}
