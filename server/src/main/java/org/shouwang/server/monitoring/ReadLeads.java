package org.shouwang.server.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.language.Concern;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.region.Scope;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.Households;
import org.springframework.stereotype.Service;

/** Answers which leads there are, one list and its count at a time. */
@Service
public class ReadLeads {

    /** What somebody asked for; whatever is empty does not narrow the list. */
    record Question(
            Optional<RegionCode> place,
            Optional<Lead.State> state,
            Optional<Concern> concern,
            Optional<Lead.Kind> kind,
            Optional<LeadFilter.Due> due,
            Optional<String> rule,
            Optional<UUID> household,
            Optional<String> text) {}

    /** A page of a list, where the next begins, and how many there are on all pages together. */
    record Page(List<LeadView> items, @Nullable String next, long total) {}

    private final Transactions transactions;
    private final Leads leads;
    private final Regions regions;
    private final Households households;
    private final HouseholdLines lines;
    private final Audit audit;
    private final MonitoringSettings settings;
    private final Clock clock;

    ReadLeads(
            Transactions transactions,
            Leads leads,
            Regions regions,
            Households households,
            HouseholdLines lines,
            Audit audit,
            MonitoringSettings settings,
            Clock clock) {
        this.transactions = transactions;
        this.leads = leads;
        this.regions = regions;
        this.households = households;
        this.lines = lines;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    Page page(Actor officer, Question question, Optional<DueCursor> after, int limit) {
        return transactions.as(
                officer,
                () -> {
                    var filter = filter(officer, question);
                    var page = leads.page(filter, after, limit + 1);
                    var shown = page.subList(0, Math.min(limit, page.size()));
                    var next = page.size() > limit ? cursor(shown.getLast()).text() : null;
                    return new Page(views(shown), next, leads.count(filter));
                });
    }

    /** A lead tells incomes of a family, so that reading one is recorded. */
    LeadView one(Actor officer, LeadId id) {
        return transactions.as(
                officer,
                () -> {
                    var lead = leads.find(id).orElseThrow(Refused::notFound);
                    audit.record(
                            officer,
                            lead.region(),
                            "lead.read",
                            "lead",
                            id.value().toString(),
                            Map.of());
                    return view(lead);
                });
    }

    LeadView shown(Actor officer, Lead lead) {
        return transactions.as(officer, () -> view(lead));
    }

    LeadCounts counts(Actor officer, Optional<RegionCode> place) {
        return transactions.as(
                officer,
                () -> {
                    var open = openIn(regions.reach(officer.placeFor(place)));
                    var byConcern = new EnumMap<Concern, Long>(Concern.class);
                    for (var concern : Concern.values()) {
                        byConcern.put(concern, leads.count(open.of(concern)));
                    }
                    return new LeadCounts(
                            leads.count(open),
                            leads.count(open.due(LeadFilter.Due.OVERDUE)),
                            leads.count(open.due(LeadFilter.Due.SOON)),
                            byConcern);
                });
    }

    /**
     * What waits for an officer in a place: the filter that lists and figures of other rooms begin
     * with.
     */
    public LeadFilter openIn(Scope reach) {
        var today = LocalDate.now(clock);
        return LeadFilter.all(reach, today, settings.soonUntil(today)).open();
    }

    /** Leads as the API shows them. Runs inside a transaction. */
    public List<LeadView> views(List<Lead> shown) {
        var today = LocalDate.now(clock);
        var byId = lines.of(shown.stream().map(Lead::household).distinct().toList());
        return shown.stream()
                .map(lead ->
                        LeadView.of(
                                lead,
                                Optional.ofNullable(byId.get(lead.household()))
                                        .orElseGet(() ->
                                                lines.gone(
                                                        lead.household(),
                                                        lead.householdNumber(),
                                                        lead.region())),
                                today))
                .toList();
    }

    private static DueCursor cursor(Lead lead) {
        return new DueCursor(lead.dueOn(), lead.id().value());
    }

    private LeadView view(Lead lead) {
        return views(List.of(lead)).getFirst();
    }

    private LeadFilter filter(Actor officer, Question question) {
        var today = LocalDate.now(clock);
        return new LeadFilter(
                regions.reach(officer.placeFor(question.place())),
                question.state(),
                question.concern(),
                question.kind(),
                question.due(),
                question.rule(),
                question.household(),
                question.text().filter(text -> !text.isBlank()).map(this::found),
                today,
                settings.soonUntil(today));
    }

    private List<HouseholdId> found(String text) {
        return households.matching(text.strip());
    }
}
