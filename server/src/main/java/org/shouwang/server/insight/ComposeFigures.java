package org.shouwang.server.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.casework.ReadProposals;
import org.shouwang.server.monitoring.Leads;
import org.shouwang.server.monitoring.ReadLeads;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.Households;
import org.shouwang.server.registry.PlaceCounts;
import org.springframework.stereotype.Service;

/** Puts the counts of the other rooms side by side, place by place. */
@Service
class ComposeFigures {

    private static final Figures.Counts NONE = Figures.Counts.NONE;

    private final Transactions transactions;
    private final Regions regions;
    private final Households households;
    private final Leads leads;
    private final ReadLeads filters;
    private final ReadProposals proposals;
    private final ReferenceDay reference;

    ComposeFigures(
            Transactions transactions,
            Regions regions,
            Households households,
            Leads leads,
            ReadLeads filters,
            ReadProposals proposals,
            ReferenceDay reference) {
        this.transactions = transactions;
        this.regions = regions;
        this.households = households;
        this.leads = leads;
        this.filters = filters;
        this.proposals = proposals;
        this.reference = reference;
    }

    Figures of(Actor officer, Optional<RegionCode> asked) {
        var region = regions.find(officer.placeFor(asked)).orElseThrow(Refused::notFound);
        return transactions.as(
                officer,
                () -> {
                    var rows = rows(region);
                    var total =
                            region.level() == RegionLevel.VILLAGE
                                    ? villageItself(region)
                                    : rows.stream()
                                            .map(Figures.Row::counts)
                                            .reduce(NONE, Figures.Counts::plus);
                    return new Figures(place(region), reference.day(), rows, total);
                });
    }

    private List<Figures.Row> rows(Region region) {
        var below = regions.children(region.code());
        if (below.isEmpty()) {
            return List.of();
        }

        var counts = counts(region.code(), below.getFirst().level());
        return below.stream()
                .map(child ->
                        Figures.Row.of(
                                new Figures.Place(child.code(), child.name(), child.level()),
                                counts.apply(child.code())))
                .toList();
    }

    /** A village has no places below; it is one of the places below its township. */
    private Figures.Counts villageItself(Region village) {
        return counts(village.code().parent(), RegionLevel.VILLAGE).apply(village.code());
    }

    private Function<RegionCode, Figures.Counts> counts(RegionCode place, RegionLevel below) {
        Map<RegionCode, PlaceCounts> onFile =
                households.counts(place).stream()
                        .collect(Collectors.toMap(PlaceCounts::place, Function.identity()));
        var open = leads.countByPart(filters.openIn(place), below.digits());
        var toDecide = proposals.openByPart(place, below.digits());
        return child ->
                counts(
                        Optional.ofNullable(onFile.get(child)),
                        open.getOrDefault(child, 0L),
                        toDecide.getOrDefault(child, 0L));
    }

    private static Figures.Counts counts(Optional<PlaceCounts> onFile, long open, long toDecide) {
        return onFile.map(counts ->
                        new Figures.Counts(
                                counts.households(),
                                counts.persons(),
                                counts.registeredHouseholds(),
                                counts.registeredPersons(),
                                counts.dibaoPersons(),
                                open,
                                toDecide))
                .orElseGet(() -> new Figures.Counts(0, 0, 0, 0, 0, open, toDecide));
    }

    private Figures.PlaceWithPath place(Region region) {
        var path =
                regions.path(region.code()).stream()
                        .map(above -> new Figures.Step(above.code(), above.name()))
                        .toList();
        return new Figures.PlaceWithPath(region.code(), region.name(), region.level(), path);
    }
}
