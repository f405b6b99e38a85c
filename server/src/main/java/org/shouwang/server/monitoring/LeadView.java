package org.shouwang.server.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.policy.language.Concern;

/** A lead as the API shows it. */
public record LeadView(
        LeadId id,
        HouseholdLine household,
        Lead.Kind kind,
        LocalDate raisedOn,
        LocalDate asOf,
        LocalDate dueOn,
        long daysLeft,
        Lead.State state,
        List<ReasonView> reasons,
        @Nullable Verdict verdict,
        @Nullable String note,
        @Nullable Officer triagedBy,
        @Nullable Instant triagedAt,
        int version) {

    /** A reason as the API shows it. */
    public record ReasonView(
            String rule,
            Title title,
            Concern concern,
            Outcome outcome,
            Title sentence,
            LocalDate asOf) {

        static ReasonView of(Reason reason) {
            return new ReasonView(
                    reason.rule(),
                    reason.title(),
                    reason.concern(),
                    reason.outcome(),
                    reason.sentence(),
                    reason.asOf());
        }
    }

    /** Who did it. */
    public record Officer(String account, String name) {}

    static LeadView of(Lead lead, HouseholdLine household, LocalDate today) {
        var triage = lead.triage();
        return new LeadView(
                lead.id(),
                household,
                lead.kind(),
                lead.raisedOn(),
                lead.asOf(),
                lead.dueOn(),
                ChronoUnit.DAYS.between(today, lead.dueOn()),
                lead.state(),
                lead.reasons().stream().map(ReasonView::of).toList(),
                triage.map(Triage::verdict).orElse(null),
                triage.map(Triage::note).orElse(null),
                triage.map(done -> new Officer(done.account(), done.name())).orElse(null),
                triage.map(Triage::at).orElse(null),
                lead.version());
    }
}
