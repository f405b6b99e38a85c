package org.shouwang.server.registry.intake;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.server.region.RegionCode;

/** A row of the households table that can be understood by itself. */
record HouseholdRow(
        String number, RegionCode village, LocalDate dataDate, String source, List<Said> facts) {

    HouseholdRow {
        facts = List.copyOf(facts);
    }
}
