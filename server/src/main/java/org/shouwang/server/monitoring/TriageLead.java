package org.shouwang.server.monitoring;

import java.time.Clock;
import java.util.Map;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Records what an officer found when looking into a lead. The first officer's word stands; the
 * second is told whose.
 */
@Service
class TriageLead {

    private final Transactions transactions;
    private final Leads leads;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TriageLead(
            Transactions transactions,
            Leads leads,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.transactions = transactions;
        this.leads = leads;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param version of the lead as the officer read it
     */
    Lead triage(Actor officer, LeadId id, int version, Verdict verdict, String note) {
        return transactions.as(
                officer,
                () -> {
                    var lead = leads.find(id).orElseThrow(Refused::notFound);
                    var triage =
                            new Triage(
                                    verdict,
                                    note,
                                    officer.account(),
                                    officer.name(),
                                    clock.instant());
                    if (!leads.triage(id, version, triage)) {
                        return lost(leads.find(id).orElseThrow(Refused::notFound), triage);
                    }

                    audit.record(
                            officer,
                            lead.region(),
                            "lead.triaged",
                            "lead",
                            id.value().toString(),
                            Map.of(
                                    "household",
                                    lead.household().value().toString(),
                                    "verdict",
                                    verdict.name()));
                    events.publishEvent(
                            new LeadTriaged(
                                    id,
                                    lead.household(),
                                    lead.householdNumber(),
                                    lead.region(),
                                    verdict,
                                    lead.dueOn(),
                                    officer.account(),
                                    triage.at()));
                    return leads.find(id).orElseThrow(Refused::notFound);
                });
    }

    /**
     * The same officer saying the same thing again is a retry whose first answer got lost, and is
     * answered as it was.
     */
    private static Lead lost(Lead lead, Triage wanted) {
        var done = lead.triage().orElseThrow(TriageLead::stale);
        if (done.account().equals(wanted.account())
                && done.verdict() == wanted.verdict()
                && done.note().equals(wanted.note())) {
            return lead;
        }

        throw new Refused(
                RefusalCode.ALREADY_TRIAGED,
                new Title(
                        "该线索已由%s办理,您的结论没有保存。".formatted(done.name()),
                        "%s has already dealt with this lead; your verdict was not saved."
                                .formatted(done.name())),
                new Title(
                        "请打开线索查看办理结果;如有不同意见,请与办理人联系。",
                        "Open the lead to see the verdict; if you disagree, talk to that"
                                + " colleague."));
    }

    private static Refused stale() {
        return new Refused(
                RefusalCode.STALE,
                new Title(
                        "您打开之后,该线索又有了新的理由,您的结论没有保存。",
                        "This lead has got new reasons since you opened it; your verdict was not"
                                + " saved."),
                new Title(
                        "请重新打开线索,看过新的理由后再办理。",
                        "Open the lead again, read the new reasons, and triage it then."));
    }
}
