package org.shouwang.server.casework;

import java.time.Clock;
import java.util.Map;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Records what a second officer says to a proposal. The first decision stands; the second officer
 * is told whose.
 */
@Service
class DecideProposal {

    private final Proposals proposals;
    private final Referrals referrals;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecideProposal(
            Proposals proposals,
            Referrals referrals,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.proposals = proposals;
        this.referrals = referrals;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Runs inside a transaction. */
    ProposalId decide(Actor officer, ProposalId id, DecisionOutcome outcome, String reason) {
        var proposal = proposals.find(id).orElseThrow(Refused::notFound).proposal();
        var decision = proposal.decidedBy(officer, outcome, reason, clock.instant());
        if (!proposals.decide(decision)) {
            throw lost(proposals.find(id).orElseThrow(Refused::notFound));
        }

        if (outcome == DecisionOutcome.RETURNED) {
            referrals.sentBack(id);
        }
        audit.record(
                officer,
                proposal.region(),
                "proposal.decided",
                "proposal",
                id.value().toString(),
                Map.of("household", proposal.household().toString(), "outcome", outcome.name()));
        events.publishEvent(
                new CaseDecided(
                        id,
                        proposal.household(),
                        proposal.region(),
                        proposal.kind(),
                        outcome,
                        officer.account(),
                        decision.at()));
        return id;
    }

    private static Refused lost(Case decided) {
        var name = decided.decision().orElseThrow().decidedBy().name();
        return new Refused(
                RefusalCode.ALREADY_DECIDED,
                new Title(
                        "该意见已由%s审批,您的决定没有保存。".formatted(name),
                        "%s has already decided on this proposal; your decision was not saved."
                                .formatted(name)),
                new Title(
                        "请打开意见查看审批结果;如有不同意见,请与审批人联系。",
                        "Open the proposal to see the decision; if you disagree, talk to that"
                                + " colleague."));
    }
}
