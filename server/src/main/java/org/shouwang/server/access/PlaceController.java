package org.shouwang.server.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.region.Place;
import org.shouwang.server.region.PlaceHistory;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.region.Regions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tree of places. It is public knowledge, so whoever is signed in may walk all of it. */
@RestController
@RequestMapping("/api/v1/regions")
class PlaceController {

    private final Regions regions;
    private final Clock clock;

    PlaceController(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping
    @Open(Open.To.SIGNED_IN)
    PlaceWithChildren nation(@RequestParam Optional<LocalDate> day) {
        return place(RegionCode.NATION, day);
    }

    /** A place on the map of a day, today if none is asked for. */
    @GetMapping("/{code}")
    @Open(Open.To.SIGNED_IN)
    PlaceWithChildren place(@PathVariable RegionCode code, @RequestParam Optional<LocalDate> day) {
        if (!regions.exists(code)) {
            throw Refused.notFound();
        }

        var when = day.orElseGet(() -> LocalDate.now(clock));
        return PlaceWithChildren.of(
                regions.place(code, when), regions.children(code, when), regions.history(code));
    }

    /**
     * A place with the places below.
     *
     * @param begin the first day of the place; null where nobody said
     * @param end the first day on which it is no more; null while it is
     * @param turns what happened to it, in the order of time
     */
    record PlaceWithChildren(
            RegionCode code,
            String name,
            RegionLevel level,
            List<Place.Named> path,
            @Nullable LocalDate begin,
            @Nullable LocalDate end,
            List<PlaceHistory.Turn> turns,
            List<Region> children) {

        static PlaceWithChildren of(Place place, List<Region> children, PlaceHistory history) {
            return new PlaceWithChildren(
                    place.code(),
                    place.name(),
                    place.level(),
                    place.path(),
                    history.begin().equals(LocalDate.MIN) ? null : history.begin(),
                    history.end().equals(LocalDate.MAX) ? null : history.end(),
                    history.turns(),
                    children);
        }
    }
}
