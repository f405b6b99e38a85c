package org.shouwang.server.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.casework.ReadProposals;
import org.shouwang.server.monitoring.Leads;
import org.shouwang.server.monitoring.ReadLeads;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.region.Scope;
import org.shouwang.server.registry.Households;
import org.shouwang.server.registry.PastCounts;
import org.shouwang.server.registry.PlaceCounts;
import org.springframework.stereotype.Service;

/** Puts the counts of the other rooms side by side, place by place. */
@Service
class ComposeFigures {

    private static final Figures.Counts NONE = Figures.Counts.NONE;

    private final Transactions transactions;
    private final Regions regions;
    private final Households households;
    private final PastCounts past;
    private final Leads leads;
    private final ReadLeads filters;
    private final ReadProposals proposals;
    private final ReferenceDay reference;

    ComposeFigures(
            Transactions transactions,
            Regions regions,
            Households households,
            PastCounts past,
            Leads leads,
            ReadLeads filters,
            ReadProposals proposals,
            ReferenceDay reference) {
        this.transactions = transactions;
        this.regions = regions;
        this.households = households;
        this.past = past;
        this.leads = leads;
        this.filters = filters;
        this.proposals = proposals;
        this.reference = reference;
    }

    /**
     * The figures of a place as of a day, on the map of that day; the reference day if none is
     * asked.
     */
    Figures of(Actor officer, Optional<RegionCode> asked, Optional<LocalDate> when) {
        var day = when.orElseGet(reference::day);
        var region = regions.find(officer.placeFor(asked), day).orElseThrow(Refused::notFound);
        return transactions.as(
                officer,
                () -> {
                    var reach = regions.reach(region.code(), day);
                    var counts = day.equals(reference.day()) ? now(reach) : then(reach, day);
                    var total = counts.values().stream().reduce(NONE, Figures.Counts::plus);
                    return new Figures(place(region, day), day, rows(region, day, counts), total);
                });
    }

    /** One row for each place below, and one for what lies in none of them that is known. */
    private List<Figures.Row> rows(
            Region region, LocalDate day, Map<RegionCode, Figures.Counts> villages) {
        var below = regions.children(region.code(), day);
        if (below.isEmpty()) {
            return List.of();
        }

        var level = below.getFirst().level();
        var counts = new HashMap<RegionCode, Figures.Counts>();
        villages.forEach((village, count) ->
                counts.merge(regions.at(village, day).at(level), count, Figures.Counts::plus));
        var rows = new ArrayList<Figures.Row>();
        below.forEach(child ->
                rows.add(
                        row(child, Optional.ofNullable(counts.remove(child.code())).orElse(NONE))));
        counts.values().stream()
                .reduce(Figures.Counts::plus)
                .ifPresent(rest -> rows.add(row(region, rest)));
        return rows;
    }

    private static Figures.Row row(Region place, Figures.Counts counts) {
        return Figures.Row.of(new Figures.Place(place.code(), place.name(), place.level()), counts);
    }

    /** What is on file, and what waits for somebody. */
    private Map<RegionCode, Figures.Counts> now(Scope reach) {
        var counts = counted(households.counts(reach));
        leads.countByVillage(filters.openIn(reach))
                .forEach((village, open) ->
                        counts.merge(village, Figures.Counts.open(open), Figures.Counts::plus));
        proposals
                .openByVillage(reach)
                .forEach((village, waiting) ->
                        counts.merge(
                                village, Figures.Counts.toDecide(waiting), Figures.Counts::plus));
        return counts;
    }

    /** Of another day only what was on file; nobody waits on it any more. */
    private Map<RegionCode, Figures.Counts> then(Scope reach, LocalDate day) {
        return counted(past.counts(reach, day));
    }

    private static Map<RegionCode, Figures.Counts> counted(List<PlaceCounts> onFile) {
        var counts = new HashMap<RegionCode, Figures.Counts>();
        for (var village : onFile) {
            counts.put(
                    village.place(),
                    new Figures.Counts(
                            village.households(),
                            village.persons(),
                            village.registeredHouseholds(),
                            village.registeredPersons(),
                            village.dibaoPersons(),
                            0,
                            0));
        }
        return counts;
    }

    private Figures.PlaceWithPath place(Region region, LocalDate day) {
        var path =
                regions.path(region.code(), day).stream()
                        .map(above -> new Figures.Step(above.code(), above.name()))
                        .toList();
        return new Figures.PlaceWithPath(region.code(), region.name(), region.level(), path);
    }
}
