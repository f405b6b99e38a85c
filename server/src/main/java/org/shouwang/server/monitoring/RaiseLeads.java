package org.shouwang.server.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Ids;
import org.shouwang.server.registry.LocatedSituation;
import org.springframework.stereotype.Service;

/**
 * Asks a person to look at a household, once, with all reasons.
 *
 * <p>What is open grows and is never doubled or rewritten. What an officer has settled does not
 * come back until a rule says something else of the household than what the officer has read.
 */
@Service
class RaiseLeads {

    /** What came of it: whether a lead was opened, and which reasons were new to the officers. */
    record Raised(boolean opened, List<Reason> added) {

        static final Raised NOTHING = new Raised(false, List.of());
    }

    private final Leads leads;
    private final Reasons reasons;
    private final Audit audit;
    private final MonitoringSettings settings;
    private final Clock clock;

    RaiseLeads(
            Leads leads, Reasons reasons, Audit audit, MonitoringSettings settings, Clock clock) {
        this.leads = leads;
        this.reasons = reasons;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    /** Runs inside a transaction. */
    Raised raise(Actor actor, LocatedSituation household, LocalDate asOf, List<Reason> found) {
        var open = leads.openOf(household.household());
        if (open.isPresent()) {
            return grow(actor, open.get(), found);
        }

        var unsettled = unsettled(household, found);
        if (unsettled.isEmpty()) {
            return Raised.NOTHING;
        }

        var lead = newLead(household, asOf, unsettled);
        if (!leads.open(lead)) {
            // Another screening opened one between our question and our insert; its transaction is
            // over by now.
            return leads.openOf(household.household())
                    .map(faster -> grow(actor, faster, unsettled))
                    .orElse(Raised.NOTHING);
        }

        unsettled.forEach(reason -> reasons.add(lead, reason));
        record(actor, lead, "lead.raised", unsettled);
        return new Raised(true, unsettled);
    }

    private List<Reason> unsettled(LocatedSituation household, List<Reason> found) {
        var settled =
                leads.triagedOf(household.household()).stream()
                        .flatMap(lead -> lead.reasons().stream())
                        .toList();
        return found.stream()
                .filter(reason -> settled.stream().noneMatch(reason::saysTheSameAs))
                .toList();
    }

    private Lead newLead(LocatedSituation household, LocalDate asOf, List<Reason> unsettled) {
        var today = LocalDate.now(clock);
        return new Lead(
                new LeadId(Ids.next()),
                household.household(),
                household.number(),
                household.region(),
                today,
                asOf,
                settings.dueOn(today),
                unsettled,
                Optional.empty(),
                1);
    }

    private Raised grow(Actor actor, Lead lead, List<Reason> found) {
        var added = found.stream().filter(reason -> isNews(lead, reason)).toList();
        if (added.isEmpty()) {
            return Raised.NOTHING;
        }

        added.forEach(reason -> reasons.add(lead, reason));
        leads.grown(lead.with(added));
        record(actor, lead, "lead.grown", added);
        return new Raised(false, added);
    }

    /**
     * A question about what is already a warning is no news; a warning about what was a question
     * is.
     */
    private static boolean isNews(Lead lead, Reason reason) {
        return lead.reasons().stream()
                .filter(known -> known.rule().equals(reason.rule()))
                .noneMatch(known ->
                        known.outcome() == Outcome.YES || known.outcome() == reason.outcome());
    }

    private void record(Actor actor, Lead lead, String action, List<Reason> added) {
        var rules = String.join(",", added.stream().map(Reason::rule).toList());
        audit.record(
                actor,
                lead.region(),
                action,
                "lead",
                lead.id().value().toString(),
                Map.of("household", lead.household().value().toString(), "rules", rules));
    }
}
