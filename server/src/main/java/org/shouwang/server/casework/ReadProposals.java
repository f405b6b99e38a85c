package org.shouwang.server.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.monitoring.DueCursor;
import org.shouwang.server.monitoring.HouseholdLines;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.region.Scope;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers which proposals there are, and shows one with all it rests on. */
@Service
public class ReadProposals {

    /** A page of a list, where the next begins, and how many there are on all pages together. */
    record Page(List<ProposalView> items, @Nullable String next, long total) {}

    private final Transactions transactions;
    private final Proposals proposals;
    private final Dossiers dossiers;
    private final Regions regions;
    private final HouseholdLines lines;
    private final Audit audit;
    private final JsonMapper json;
    private final Clock clock;

    ReadProposals(
            Transactions transactions,
            Proposals proposals,
            Dossiers dossiers,
            Regions regions,
            HouseholdLines lines,
            Audit audit,
            JsonMapper json,
            Clock clock) {
        this.transactions = transactions;
        this.proposals = proposals;
        this.dossiers = dossiers;
        this.regions = regions;
        this.lines = lines;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    Page page(
            Actor officer,
            Optional<RegionCode> place,
            Optional<Case.State> state,
            Optional<UUID> household,
            Optional<ProposalFilter.By> by,
            Optional<DueCursor> after,
            int limit) {
        var filter =
                new ProposalFilter(
                        regions.reach(officer.placeFor(place)),
                        state,
                        household,
                        by,
                        officer.account());
        return transactions.as(
                officer,
                () -> {
                    var page = proposals.page(filter, after, limit + 1);
                    var shown = page.subList(0, Math.min(limit, page.size()));
                    var next = page.size() > limit ? cursor(shown.getLast()).text() : null;
                    return new Page(
                            views(shown, one -> json.createArrayNode()),
                            next,
                            proposals.count(filter));
                });
    }

    /** The findings tell incomes of a family, so that reading them is recorded. */
    ProposalView one(Actor officer, ProposalId id) {
        return transactions.as(
                officer,
                () -> {
                    var found = proposals.find(id).orElseThrow(Refused::notFound);
                    audit.record(
                            officer,
                            found.proposal().region(),
                            "proposal.read",
                            "proposal",
                            id.value().toString(),
                            Map.of());
                    return views(List.of(found), this::findings).getFirst();
                });
    }

    /** Runs the stored facts again under the packs installed now. */
    Dossiers.Replay replay(Actor officer, ProposalId id) {
        return transactions.as(
                officer,
                () -> {
                    var stored = proposals.stored(id).orElseThrow(Refused::notFound);
                    audit.record(
                            officer,
                            stored.proposal().region(),
                            "proposal.replayed",
                            "proposal",
                            id.value().toString(),
                            Map.of());
                    return dossiers.replay(stored);
                });
    }

    /** How many proposals wait for a decision, by village. Runs inside a transaction. */
    public Map<RegionCode, Long> openByVillage(Scope reach) {
        return proposals.countByVillage(ProposalFilter.open(reach));
    }

    private List<ProposalView> views(List<Case> shown, Function<Case, JsonNode> findings) {
        var today = LocalDate.now(clock);
        var byId =
                lines.of(shown.stream().map(one -> one.proposal().household()).distinct().toList());
        return shown.stream()
                .map(one -> {
                    var proposal = one.proposal();
                    var line =
                            Optional.ofNullable(byId.get(proposal.household()))
                                    .orElseGet(() ->
                                            lines.gone(
                                                    proposal.household(),
                                                    proposal.householdNumber(),
                                                    proposal.region()));
                    return ProposalView.of(one, line, findings.apply(one), today);
                })
                .toList();
    }

    private JsonNode findings(Case shown) {
        return json.readTree(shown.proposal().dossier().findings());
    }

    private static DueCursor cursor(Case shown) {
        return new DueCursor(shown.proposal().dueOn(), shown.proposal().id().value());
    }
}
