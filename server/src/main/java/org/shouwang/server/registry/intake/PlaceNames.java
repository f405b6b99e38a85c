package org.shouwang.server.registry.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shouwang.server.access.Actor;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;

/** Finds a village by the names of county, township and village, as far as they are told. */
final class PlaceNames {

    private static final String SEVERAL = "several";

    private final Regions regions;
    private final Actor importer;
    private final Map<LocalDate, Map<String, String>> villages = new HashMap<>();
    private final LocalDate today;

    PlaceNames(Regions regions, Actor importer, LocalDate today) {
        this.regions = regions;
        this.importer = importer;
        this.today = today;
    }

    /** The village of a row on the map of the day of its data; empty where the row was refused. */
    Optional<RegionCode> village(Row row, LocalDate day) {
        if (!row.text(Column.VILLAGE).isEmpty()) {
            return RowReading.village(row);
        }

        var path =
                key(
                        row.text(Column.COUNTY),
                        row.text(Column.TOWNSHIP),
                        row.text(Column.VILLAGE_NAME));
        var then = on(day).getOrDefault(path, "");
        return then.isEmpty() ? today(row, path) : one(row, path, then);
    }

    /** People write the names that they know today, also of the past. */
    private Optional<RegionCode> today(Row row, String path) {
        return one(row, path, on(today).getOrDefault(path, ""));
    }

    private static Optional<RegionCode> one(Row row, String path, String found) {
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

    private Map<String, String> on(LocalDate day) {
        return villages.computeIfAbsent(day, this::readAll);
    }

    /** Under its whole path and under each shorter one, unless that could mean another as well. */
    private Map<String, String> readAll(LocalDate day) {
        var read = new HashMap<String, String>();
        regions.villages(importer.scope(), day)
                .forEach(village -> {
                    var township = name(village.code().parent(), day);
                    var county = name(village.code().parent().parent(), day);
                    for (var path :
                            new String[] {
                                key(county, township, village.name()),
                                key("", township, village.name()),
                                key(county, "", village.name()),
                                key("", "", village.name())
                            }) {
                        read.merge(path, village.code().value(), (one, other) -> SEVERAL);
                    }
                });
        return read;
    }

    private String name(RegionCode code, LocalDate day) {
        return regions.find(code, day).map(Region::name).orElse("");
    }

    /** 村委会, 村民委员会 and 村 are one and the same. */
    private static String key(String county, String township, String village) {
        var plain = village.replaceAll("(村民委员会|村委会|居民委员会|居委会|村)$", "");
        return county + "/" + township + "/" + plain;
    }
}
