package org.shouwang.server.registry.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shouwang.server.access.Actor;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.region.Regions;

/** Finds a village by the names of county, township and village, as far as they are told. */
final class PlaceNames {

    private static final String SEVERAL = "several";

    private final Regions regions;
    private final Actor importer;
    private final Map<String, String> villages = new HashMap<>();

    PlaceNames(Regions regions, Actor importer) {
        this.regions = regions;
        this.importer = importer;
    }

    /** The village of a row; empty where the row was refused. */
    Optional<RegionCode> village(Row row) {
        if (!row.text(Column.VILLAGE).isEmpty()) {
            return RowReading.village(row);
        }

        if (villages.isEmpty()) {
            readAll();
        }
        var path =
                key(
                        row.text(Column.COUNTY),
                        row.text(Column.TOWNSHIP),
                        row.text(Column.VILLAGE_NAME));
        var found = villages.getOrDefault(path, "");
        if (found.isEmpty() || found.equals(SEVERAL)) {
            var text = path.replace("/", " ").strip();
            row.refuse(
                    Column.VILLAGE_NAME,
                    found.isEmpty()
                            ? RowComplaints.noSuchVillage(text)
                            : RowComplaints.villageTwice(text));
            return Optional.empty();
        }
        return Optional.of(new RegionCode(found));
    }

    private void readAll() {
        regions.inside(importer.place())
                .filter(region -> region.code().level() == RegionLevel.VILLAGE)
                .forEach(this::add);
    }

    /** Under its whole path and under each shorter one, unless that could mean another as well. */
    private void add(Region village) {
        var township = name(village.code().parent());
        var county = name(village.code().parent().parent());
        for (var path :
                new String[] {
                    key(county, township, village.name()),
                    key("", township, village.name()),
                    key(county, "", village.name()),
                    key("", "", village.name())
                }) {
            villages.merge(path, village.code().value(), (one, other) -> SEVERAL);
        }
    }

    private String name(RegionCode code) {
        return regions.find(code).map(Region::name).orElse("");
    }

    /** 村委会, 村民委员会 and 村 are one and the same. */
    private static String key(String county, String township, String village) {
        var plain = village.replaceAll("(村民委员会|村委会|居民委员会|居委会|村)$", "");
        return county + "/" + township + "/" + plain;
    }
}
