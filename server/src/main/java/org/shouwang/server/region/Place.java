package org.shouwang.server.region;

import java.util.List;

/**
 * A place as it is shown: with the names of the places it lies in, the province first and itself
 * last.
 */
public record Place(RegionCode code, String name, RegionLevel level, List<Named> path) {

    public Place {
        path = List.copyOf(path);
    }

    /** One place on the path. */
    public record Named(RegionCode code, String name) {}
}
