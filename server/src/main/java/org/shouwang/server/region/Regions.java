package org.shouwang.server.region;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All places. They are public, few (some thousands; 680,000 with every village of the country) and
 * asked for all the time, so they are read once and kept.
 */
@Repository
public class Regions {

    private final JdbcClient db;
    private volatile NavigableMap<RegionCode, Region> tree = new TreeMap<>();

    Regions(JdbcClient db) {
        this.db = db;
    }

    public Optional<Region> find(RegionCode code) {
        return code.equals(RegionCode.NATION)
                ? Optional.of(Region.NATION)
                : Optional.ofNullable(tree.get(code));
    }

    public boolean exists(RegionCode code) {
        return find(code).isPresent();
    }

    /** The places directly below, in the order of their codes. */
    public List<Region> children(RegionCode code) {
        return inside(code)
                .filter(region ->
                        !region.code().equals(code) && region.code().parent().equals(code))
                .toList();
    }

    /** The places from the province down to this one, this one included. */
    public List<Region> path(RegionCode code) {
        return Stream.iterate(code, above -> !above.equals(RegionCode.NATION), RegionCode::parent)
                .flatMap(above -> find(above).stream())
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    /** The place as it is shown. A code that is not in the tree any more is shown as itself. */
    public Place place(RegionCode code) {
        var named = find(code).orElseGet(() -> new Region(code, code.value(), code.level()));
        var path =
                path(code).stream()
                        .map(above -> new Place.Named(above.code(), above.name()))
                        .toList();
        return new Place(code, named.name(), named.level(), path);
    }

    /** Every place that lies in this one, this one first. */
    public Stream<Region> inside(RegionCode code) {
        return tree.tailMap(code, true).values().stream()
                .takeWhile(region -> code.contains(region.code()));
    }

    /** Reads the places again, after they were written. */
    void read() {
        var read = new TreeMap<RegionCode, Region>();
        db.sql("select code, name from region.region")
                .query(row -> {
                    var code = new RegionCode(row.getString("code"));
                    read.put(code, new Region(code, row.getString("name"), code.level()));
                });
        tree = read;
    }
}
