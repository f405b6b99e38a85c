package org.shouwang.server.monitoring;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.HouseholdCard;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.Households;
import org.springframework.stereotype.Component;

/**
 * Puts the masked head and the name of the place beside the households of a list. Runs inside a
 * transaction.
 */
@Component
public class HouseholdLines {

    private final Households households;
    private final Regions regions;

    HouseholdLines(Households households, Regions regions) {
        this.households = households;
        this.regions = regions;
    }

    /** The lines of these households, by id; a household that is not on file any more has none. */
    public Map<HouseholdId, HouseholdLine> of(Collection<HouseholdId> ids) {
        return households.cards(ids).stream()
                .map(this::line)
                .collect(
                        Collectors.toMap(
                                HouseholdLine::id, Function.identity(), (one, other) -> one));
    }

    /** What can still be said of a household that is not on file here any more. */
    public HouseholdLine gone(HouseholdId id, String number, RegionCode region) {
        return new HouseholdLine(id, number, "", 0, place(region));
    }

    private HouseholdLine line(HouseholdCard card) {
        return new HouseholdLine(
                card.id(), card.number(), card.head(), card.members(), place(card.region()));
    }

    private HouseholdLine.Place place(RegionCode code) {
        return regions.find(regions.at(code))
                .map(HouseholdLine.Place::of)
                .orElseGet(() -> new HouseholdLine.Place(code, code.value()));
    }
}
