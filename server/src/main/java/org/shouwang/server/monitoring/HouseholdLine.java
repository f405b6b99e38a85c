package org.shouwang.server.monitoring;

import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.HouseholdId;

/** What a list shows of a household: number, masked head, how many people, and where. */
public record HouseholdLine(HouseholdId id, String number, String head, int members, Place place) {

    /** A place with its name. */
    public record Place(RegionCode code, String name) {

        static Place of(Region region) {
            return new Place(region.code(), region.name());
        }
    }
}
