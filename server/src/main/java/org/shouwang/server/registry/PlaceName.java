package org.shouwang.server.registry;

import java.util.List;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;

/** A place as lists and files show it. */
record PlaceName(RegionCode code, String name) {

    static PlaceName of(Regions regions, RegionCode code) {
        return new PlaceName(code, regions.find(code).map(Region::name).orElse(code.value()));
    }

    static List<PlaceName> path(Regions regions, RegionCode code) {
        return regions.path(code).stream()
                .map(region -> new PlaceName(region.code(), region.name()))
                .toList();
    }
}
