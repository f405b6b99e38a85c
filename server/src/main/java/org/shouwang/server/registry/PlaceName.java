package org.shouwang.server.registry;

import java.util.List;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;

/** A place as lists and files show it: where the code lies on the map of today. */
record PlaceName(RegionCode code, String name) {

    static PlaceName of(Regions regions, RegionCode code) {
        var place = regions.at(code);
        return new PlaceName(place, regions.find(place).map(Region::name).orElse(place.value()));
    }

    static List<PlaceName> path(Regions regions, RegionCode code) {
        return regions.path(regions.at(code)).stream()
                .map(region -> new PlaceName(region.code(), region.name()))
                .toList();
    }
}
