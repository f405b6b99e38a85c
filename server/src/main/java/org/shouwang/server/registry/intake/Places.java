package org.shouwang.server.registry.intake;

import org.shouwang.server.access.Actor;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.region.Regions;

/** Whether a village exists and may be written to, and which one was probably meant. */
record Places(Regions regions, Actor importer) {

    /** Refuses the row where the village is unknown or outside the importer's area. */
    void check(Row row, RegionCode village) {
        if (!importer.place().contains(village)) {
            row.refuse(Column.VILLAGE, RowComplaints.outside(title(importer.place())));
        } else if (village.level() != RegionLevel.VILLAGE || !regions.exists(village)) {
            row.refuse(Column.VILLAGE, RowComplaints.unknownPlace(nearest(village)));
        }
    }

    private String title(RegionCode place) {
        return regions.find(place).map(Region::name).orElse(place.value());
    }

    /** Among the villages of the deepest place that exists, the one whose code differs least. */
    private String nearest(RegionCode village) {
        var above = village;
        while (!regions.exists(above)) {
            above = above.parent();
        }
        var codes =
                regions.inside(above)
                        .map(Region::code)
                        .filter(code ->
                                code.level() == RegionLevel.VILLAGE
                                        && importer.place().contains(code))
                        .map(RegionCode::value)
                        .toList();
        return RegionCode.parse(Nearest.of(village.value(), codes))
                .flatMap(regions::find)
                .filter(place -> place.code().level() == RegionLevel.VILLAGE)
                .map(place -> place.code() + " " + place.name())
                .orElse("");
    }
}
