package org.shouwang.server.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.monitoring.HouseholdLine;
import org.shouwang.server.monitoring.HouseholdLines;
import org.shouwang.server.monitoring.Lead;
import org.shouwang.server.monitoring.LeadFilter;
import org.shouwang.server.monitoring.Leads;
import org.shouwang.server.monitoring.ReadLeads;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.HouseholdId;
import org.springframework.stereotype.Service;

/** What somebody has to do, the most urgent first: the first screen of everybody. */
@Service
class MyWork {

    /**
     * A count that opens the list behind it; the link is the same below the API and in the staff
     * app.
     */
    record Tile(String key, long count, String link) {}

    /** One thing to do. */
    record Item(
            Kind kind,
            UUID id,
            HouseholdLine household,
            Title title,
            LocalDate dueOn,
            long daysLeft,
            String link) {}

    /** What a thing to do is about, and how the API spells it. */
    enum Kind {
        lead,
        proposal
    }

    /** Everything on the first screen. */
    record Work(List<Tile> tiles, List<Item> items) {}

    /** A thing to do before the household's line is beside it. */
    private record Task(
            Kind kind,
            UUID id,
            HouseholdId household,
            String number,
            RegionCode region,
            Title title,
            LocalDate dueOn) {}

    private static final int ITEMS_MAX = 50;

    private final Transactions transactions;
    private final Leads leads;
    private final ReadLeads filters;
    private final Proposals proposals;
    private final Referrals referrals;
    private final HouseholdLines lines;
    private final Clock clock;

    MyWork(
            Transactions transactions,
            Leads leads,
            ReadLeads filters,
            Proposals proposals,
            Referrals referrals,
            HouseholdLines lines,
            Clock clock) {
        this.transactions = transactions;
        this.leads = leads;
        this.filters = filters;
        this.proposals = proposals;
        this.referrals = referrals;
        this.lines = lines;
        this.clock = clock;
    }

    Work of(Actor officer) {
        return transactions.as(officer, () -> new Work(tiles(officer), items(tasks(officer))));
    }

    private List<Tile> tiles(Actor officer) {
        var tiles = new ArrayList<Tile>();
        var open = filters.openIn(officer.scope());
        tiles.add(new Tile("leads-open", leads.count(open), "/leads?state=open"));
        tiles.add(
                new Tile(
                        "leads-overdue",
                        leads.count(open.due(LeadFilter.Due.OVERDUE)),
                        "/leads?state=open&due=overdue"));
        tiles.add(
                new Tile(
                        "leads-due-soon",
                        leads.count(open.due(LeadFilter.Due.SOON)),
                        "/leads?state=open&due=soon"));
        if (officer.may(Duty.DECIDE)) {
            var toDecide = proposals.count(waiting(officer, ProposalFilter.By.OTHERS));
            tiles.add(new Tile("proposals-to-decide", toDecide, "/proposals?state=open&by=others"));
        }
        if (officer.may(Duty.PROPOSE)) {
            var mine = proposals.count(waiting(officer, ProposalFilter.By.ME));
            tiles.add(new Tile("my-proposals", mine, "/proposals?state=open&by=me"));
        }
        return tiles;
    }

    private List<Task> tasks(Actor officer) {
        var tasks = new ArrayList<Task>();
        if (officer.may(Duty.TRIAGE)) {
            leads.page(filters.openIn(officer.scope()), Optional.empty(), ITEMS_MAX)
                    .forEach(lead -> tasks.add(task(lead)));
        }
        if (officer.may(Duty.PROPOSE)) {
            referrals.waiting(ITEMS_MAX).forEach(referral -> tasks.add(task(referral)));
        }
        if (officer.may(Duty.DECIDE)) {
            proposals
                    .page(waiting(officer, ProposalFilter.By.OTHERS), Optional.empty(), ITEMS_MAX)
                    .forEach(waiting -> tasks.add(task(waiting.proposal())));
        }
        // Of the same day a decision comes first: a colleague and a family wait for it. Each kind
        // has its own limit, so
        // that many leads never push the decisions off the screen.
        tasks.sort(
                Comparator.comparing(Task::dueOn)
                        .thenComparing(Task::kind, Comparator.reverseOrder())
                        .thenComparing(Task::id));
        return tasks;
    }

    private static ProposalFilter waiting(Actor officer, ProposalFilter.By by) {
        return ProposalFilter.open(officer.scope()).by(by, officer.account());
    }

    private static Task task(Lead lead) {
        return new Task(
                Kind.lead,
                lead.id().value(),
                lead.household(),
                lead.householdNumber(),
                lead.region(),
                title(lead),
                lead.dueOn());
    }

    private static Title title(Lead lead) {
        var first = lead.reasons().getFirst().title();
        int more = lead.reasons().size() - 1;
        return more == 0
                ? new Title("核实:" + first.zh(), "Look into: " + first.en())
                : new Title(
                        "核实:%s等%d项".formatted(first.zh(), more + 1),
                        "Look into: %s and %d more".formatted(first.en(), more));
    }

    private static Task task(Referrals.Referral referral) {
        return new Task(
                Kind.lead,
                referral.lead().value(),
                referral.household(),
                referral.householdNumber(),
                referral.region(),
                new Title("待提出意见", "A proposal is to be made"),
                referral.dueOn());
    }

    private static Task task(Proposal proposal) {
        var kind = proposal.kind().title();
        return new Task(
                Kind.proposal,
                proposal.id().value(),
                proposal.household(),
                proposal.householdNumber(),
                proposal.region(),
                new Title("待审批:" + kind.zh(), "To decide: " + kind.en()),
                proposal.dueOn());
    }

    private List<Item> items(Collection<Task> tasks) {
        var today = LocalDate.now(clock);
        var byId = lines.of(tasks.stream().map(Task::household).distinct().toList());
        return tasks.stream().map(task -> item(task, byId, today)).toList();
    }

    private Item item(Task task, Map<HouseholdId, HouseholdLine> byId, LocalDate today) {
        var household =
                Optional.ofNullable(byId.get(task.household()))
                        .orElseGet(
                                () -> lines.gone(task.household(), task.number(), task.region()));
        return new Item(
                task.kind(),
                task.id(),
                household,
                task.title(),
                task.dueOn(),
                ChronoUnit.DAYS.between(today, task.dueOn()),
                "/%ss/%s".formatted(task.kind(), task.id()));
    }
}
