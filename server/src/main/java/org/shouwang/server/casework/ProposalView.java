package org.shouwang.server.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.monitoring.HouseholdLine;
import org.shouwang.server.monitoring.LeadId;
import tools.jackson.databind.JsonNode;

/**
 * A proposal and its decision as the API shows them.
 *
 * @param findings as computed and stored when it was proposed; a list leaves them out
 */
record ProposalView(
        ProposalId id,
        HouseholdLine household,
        @Nullable LeadId lead,
        ProposalKind kind,
        String content,
        @Nullable String rule,
        Case.State state,
        Officer proposedBy,
        Instant proposedAt,
        LocalDate dueOn,
        long daysLeft,
        @Nullable DecisionView decision,
        JsonNode findings,
        List<Dossier.PackVersion> packs,
        String engine,
        LocalDate asOf) {

    /** What a second officer said. */
    record DecisionView(
            DecisionOutcome outcome, String reason, Officer decidedBy, Instant decidedAt) {

        static DecisionView of(Proposal.Decision decision) {
            return new DecisionView(
                    decision.outcome(), decision.reason(), decision.decidedBy(), decision.at());
        }
    }

    static ProposalView of(
            Case shown, HouseholdLine household, JsonNode findings, LocalDate today) {
        var proposal = shown.proposal();
        return new ProposalView(
                proposal.id(),
                household,
                proposal.lead().orElse(null),
                proposal.kind(),
                proposal.content(),
                proposal.rule().isEmpty() ? null : proposal.rule(),
                shown.state(),
                proposal.proposedBy(),
                proposal.proposedAt(),
                proposal.dueOn(),
                ChronoUnit.DAYS.between(today, proposal.dueOn()),
                shown.decision().map(DecisionView::of).orElse(null),
                findings,
                proposal.dossier().packs(),
                proposal.dossier().engine(),
                proposal.dossier().asOf());
    }
}
