package org.shouwang.server.casework;

import java.time.Instant;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.HouseholdId;

/** A second officer has decided on a proposal. */
public record CaseDecided(
        ProposalId proposal,
        HouseholdId household,
        RegionCode region,
        ProposalKind kind,
        DecisionOutcome outcome,
        String account,
        Instant at) {}
