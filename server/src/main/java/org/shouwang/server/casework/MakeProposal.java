package org.shouwang.server.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.FieldProblem;
import org.shouwang.server.access.Ids;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.monitoring.Lead;
import org.shouwang.server.monitoring.LeadId;
import org.shouwang.server.monitoring.Leads;
import org.shouwang.server.monitoring.Triage;
import org.shouwang.server.monitoring.Verdict;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.LocatedSituation;
import org.shouwang.server.registry.Situations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Puts a proposal on file with everything it rests on. It changes nothing for the household. */
@Service
class MakeProposal {

    /**
     * What an officer proposes, for whom, because of which lead and rule; the rule may be empty.
     */
    record Wish(
            HouseholdId household,
            Optional<LeadId> lead,
            ProposalKind kind,
            String content,
            String rule) {}

    private final Situations situations;
    private final Leads leads;
    private final Proposals proposals;
    private final Referrals referrals;
    private final Dossiers dossiers;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final CaseworkSettings settings;
    private final ReferenceDay reference;
    private final Clock clock;

    MakeProposal(
            Situations situations,
            Leads leads,
            Proposals proposals,
            Referrals referrals,
            Dossiers dossiers,
            Audit audit,
            ApplicationEventPublisher events,
            CaseworkSettings settings,
            ReferenceDay reference,
            Clock clock) {
        this.situations = situations;
        this.leads = leads;
        this.proposals = proposals;
        this.referrals = referrals;
        this.dossiers = dossiers;
        this.audit = audit;
        this.events = events;
        this.settings = settings;
        this.reference = reference;
        this.clock = clock;
    }

    /** Runs inside a transaction. */
    ProposalId propose(Actor officer, Wish wish) {
        var household =
                situations.of(wish.household(), reference.day()).orElseThrow(Refused::notFound);
        var lead = wish.lead().map(id -> lead(id, wish.household()));
        var proposal = proposal(officer, wish, household, lead);
        if (!proposals.add(proposal)) {
            throw exists(proposals.openOf(proposal).orElseThrow(Refused::notFound));
        }

        lead.ifPresent(known -> referrals.proposed(known.id(), proposal.id()));
        audit.record(
                officer,
                proposal.region(),
                "proposal.made",
                "proposal",
                proposal.id().value().toString(),
                Map.of(
                        "household",
                        proposal.household().toString(),
                        "kind",
                        proposal.kind().name()));
        events.publishEvent(
                new ProposalMade(
                        proposal.id(),
                        proposal.household(),
                        proposal.region(),
                        proposal.kind(),
                        officer.account(),
                        proposal.proposedAt()));
        return proposal.id();
    }

    private Proposal proposal(
            Actor officer, Wish wish, LocatedSituation household, Optional<Lead> lead) {
        return new Proposal(
                new ProposalId(Ids.next()),
                household.household(),
                household.number(),
                household.region(),
                wish.lead(),
                wish.kind(),
                wish.content(),
                wish.rule(),
                Officer.of(officer),
                clock.instant(),
                lead.map(Lead::dueOn)
                        .orElseGet(() -> LocalDate.now(clock).plusDays(settings.decideDays())),
                dossiers.write(household, reference.day()));
    }

    /** A proposal rests on a lead only if somebody has looked into it and said so. */
    private Lead lead(LeadId id, HouseholdId household) {
        return leads.find(id)
                .filter(lead -> lead.household().equals(household))
                .filter(lead ->
                        lead.triage().map(Triage::verdict).stream()
                                .anyMatch(Verdict.TO_PROPOSAL::equals))
                .orElseThrow(() ->
                        new BrokenInput(
                                List.of(
                                        new FieldProblem(
                                                "/lead",
                                                new Title(
                                                        "这条线索不属于该户,或尚未核实为“转提出意见”。",
                                                        "This lead is not of this household, or has"
                                                                + " not been triaged as 'to"
                                                                + " proposal'."),
                                                new Title(
                                                        "请先核实线索并选择“转提出意见”,或不带线索提出。",
                                                        "Triage the lead as 'to proposal' first, or"
                                                                + " propose without it.")))));
    }

    private static Refused exists(Case open) {
        var name = open.proposal().proposedBy().name();
        var kind = open.proposal().kind().title();
        return new Refused(
                RefusalCode.ALREADY_EXISTS,
                new Title(
                        "该户已有%s提出的“%s”意见,正在等待审批。".formatted(name, kind.zh()),
                        "%s has already proposed '%s' for this household, and it waits for a decision."
                                .formatted(name, kind.en())),
                new Title(
                        "请打开已有的意见;如需补充,请与提出人联系。",
                        "Open that proposal; to add to it, talk to the proposer."));
    }
}
