package org.shouwang.server.registry.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shouwang.server.access.Actor;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.region.Regions;

/**
 * Whether a village existed on the day of the data and may be written to, or which one was meant.
 */
record Places(Regions regions, Actor importer, Map<String, RegionCode> settled) {

    private static final int MEMORY_MAX = 20_000;

    Places(Regions regions, Actor importer) {
        this(regions, importer, new HashMap<>());
    }

    /** The code under which the village keeps its files; empty where the row was refused. */
    Optional<RegionCode> settle(Row row, RegionCode village, LocalDate day) {
        var key = village.value() + day;
        var known = settled.get(key);
        if (known != null) {
            return Optional.of(known);
        }

        int before = row.flaws().size();
        var found = find(row, village, day);
        if (row.flaws().size() == before && settled.size() < MEMORY_MAX) {
            found.ifPresent(code -> settled.put(key, code));
        }
        return found;
    }

    private Optional<RegionCode> find(Row row, RegionCode village, LocalDate day) {
        if (village.level() != RegionLevel.VILLAGE || !regions.exists(village)) {
            row.refuse(
                    Column.VILLAGE,
                    isHere(village)
                            ? RowComplaints.unknownPlace(nearest(village))
                            : RowComplaints.outside(title(importer.place())));
            return Optional.empty();
        }

        var then = regions.at(village, day);
        if (then.level() != RegionLevel.VILLAGE) {
            row.refuse(Column.VILLAGE, RowComplaints.villageOfAnotherDay(day, title(then)));
            return Optional.empty();
        }

        if (!isHere(regions.fileCode(then))) {
            row.refuse(Column.VILLAGE, RowComplaints.outside(title(importer.place())));
            return Optional.empty();
        }

        if (!then.equals(village)) {
            row.remark(Column.VILLAGE, RowComplaints.villageThen(day, then + " " + title(then)));
        }
        return Optional.of(regions.fileCode(then));
    }

    /** Whether a file kept under this code lay in the village on the day of the data. */
    boolean isKeptIn(String kept, HouseholdRow household) {
        var day = household.dataDate();
        return regions.at(new RegionCode(kept), day).equals(regions.at(household.village(), day));
    }

    private boolean isHere(RegionCode village) {
        return importer.scope().contains(village);
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
                        .filter(code -> code.level() == RegionLevel.VILLAGE && isHere(code))
                        .map(RegionCode::value)
                        .toList();
        return RegionCode.parse(Nearest.of(village.value(), codes))
                .flatMap(regions::find)
                .filter(place -> place.code().level() == RegionLevel.VILLAGE)
                .map(place -> place.code() + " " + place.name())
                .orElse("");
    }
}
