package org.shouwang.server.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.HouseholdId;

/** An officer has looked into a lead. */
public record LeadTriaged(
        LeadId lead,
        HouseholdId household,
        String householdNumber,
        RegionCode region,
        Verdict verdict,
        LocalDate dueOn,
        String account,
        Instant at) {}
