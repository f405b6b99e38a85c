package org.shouwang.server.access;

import java.util.List;
import org.shouwang.server.region.Place;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.region.Regions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tree of places. It is public knowledge, so whoever is signed in may walk all of it. */
@RestController
@RequestMapping("/api/v1/regions")
class PlaceController {

    private final Regions regions;

    PlaceController(Regions regions) {
        this.regions = regions;
    }

    @GetMapping
    @Open(Open.To.SIGNED_IN)
    PlaceWithChildren nation() {
        return place(RegionCode.NATION);
    }

    @GetMapping("/{code}")
    @Open(Open.To.SIGNED_IN)
    PlaceWithChildren place(@PathVariable RegionCode code) {
        if (!regions.exists(code)) {
            throw Refused.notFound();
        }
        return PlaceWithChildren.of(regions.place(code), regions.children(code));
    }

    record PlaceWithChildren(
            RegionCode code,
            String name,
            RegionLevel level,
            List<Place.Named> path,
            List<Region> children) {

        static PlaceWithChildren of(Place place, List<Region> children) {
            return new PlaceWithChildren(
                    place.code(), place.name(), place.level(), place.path(), children);
        }
    }
}
