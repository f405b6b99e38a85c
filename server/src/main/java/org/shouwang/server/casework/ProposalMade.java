package org.shouwang.server.casework;

import java.time.Instant;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.HouseholdId;

/** An officer has proposed something for a household. */
public record ProposalMade(
        ProposalId proposal,
        HouseholdId household,
        RegionCode region,
        ProposalKind kind,
        String account,
        Instant at) {}
