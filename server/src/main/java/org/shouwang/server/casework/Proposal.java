package org.shouwang.server.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.monitoring.LeadId;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.HouseholdId;

/**
 * What one officer thinks should happen. It has no effect until a second officer decides.
 *
 * @param rule the rule it rests on; may be empty
 */
record Proposal(
        ProposalId id,
        HouseholdId household,
        String householdNumber,
        RegionCode region,
        Optional<LeadId> lead,
        ProposalKind kind,
        String content,
        String rule,
        Officer proposedBy,
        Instant proposedAt,
        LocalDate dueOn,
        Dossier dossier) {

    /**
     * The only way to a decision: by somebody else than the author, in whose place the household
     * lies.
     */
    Decision decidedBy(Actor officer, DecisionOutcome outcome, String reason, Instant at) {
        if (officer.account().equals(proposedBy.account())) {
            throw new Refused(
                    RefusalCode.OWN_PROPOSAL,
                    new Title(
                            "这条意见是您本人提出的,须由另一位同事审批。",
                            "This proposal is your own; somebody else decides on it."),
                    new Title("请由有审批职责的其他同事办理。", "Ask a colleague who has the duty to decide."));
        }

        if (!officer.place().contains(region)) {
            throw Refused.notFound();
        }

        return new Decision(this, outcome, reason, Officer.of(officer), at);
    }

    /** What was decided earlier, as stored. */
    Decision decidedEarlier(DecisionOutcome outcome, String reason, Officer by, Instant at) {
        return new Decision(this, outcome, reason, by, at);
    }

    /**
     * What a second officer said. It is no record for one reason: a record's constructor would be
     * as public as the record, and there must be no other way here than {@link #decidedBy}.
     */
    static final class Decision {

        private final Proposal proposal;
        private final DecisionOutcome outcome;
        private final String reason;
        private final Officer decidedBy;
        private final Instant at;

        private Decision(
                Proposal proposal,
                DecisionOutcome outcome,
                String reason,
                Officer decidedBy,
                Instant at) {
            this.proposal = proposal;
            this.outcome = outcome;
            this.reason = reason;
            this.decidedBy = decidedBy;
            this.at = at;
        }

        Proposal proposal() {
            return proposal;
        }

        DecisionOutcome outcome() {
            return outcome;
        }

        String reason() {
            return reason;
        }

        Officer decidedBy() {
            return decidedBy;
        }

        Instant at() {
            return at;
        }
    }
}
