package org.shouwang.server.region;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All places, on the map of any day. They are public, few (some thousands; 680,000 with every
 * village of the country) and asked for all the time, so they are read once and kept.
 *
 * <p>Households stay under the code under which they were recorded; where that lies on a day, and
 * which codes lie in a place on a day, is asked here.
 */
@Repository
public class Regions {

    private final JdbcClient db;
    private final Clock clock;
    private volatile Atlas atlas = Atlas.EMPTY;

    Regions(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The place, under the name it has today or had last. */
    public Optional<Region> find(RegionCode code) {
        return find(code, today());
    }

    /** The place, under the name it had on a day; a place that is no more is still found. */
    public Optional<Region> find(RegionCode code, LocalDate day) {
        return code.equals(RegionCode.NATION)
                ? Optional.of(Region.NATION)
                : atlas.name(code, day).map(name -> new Region(code, name, code.level()));
    }

    public boolean exists(RegionCode code) {
        return find(code).isPresent();
    }

    /** Whether this code is a place on the map of a day. */
    public boolean isThere(RegionCode code, LocalDate day) {
        return code.equals(RegionCode.NATION) || atlas.isThere(code, day);
    }

    /** The place on the map of a day that lies where this code does. */
    public RegionCode at(RegionCode code, LocalDate day) {
        return atlas.at(code, day);
    }

    /** The place on the map of today that lies where this code does. */
    public RegionCode at(RegionCode code) {
        return at(code, today());
    }

    /**
     * The code under which the files of a place are kept: the one that it had first. A place that
     * gets another code keeps its files where they are.
     */
    public RegionCode fileCode(RegionCode code) {
        return atlas.first(code);
    }

    /** The villages on the map of a day whose files are kept in a scope. */
    public Stream<Region> villages(Scope scope, LocalDate day) {
        return atlas.villages(scope, day).flatMap(code -> find(code, day).stream());
    }

    /** Under which codes households are kept that lay in this place on the map of a day. */
    public Scope reach(RegionCode place, LocalDate day) {
        return atlas.reach(place, day);
    }

    /** The same for the map of today. */
    public Scope reach(RegionCode place) {
        return reach(place, today());
    }

    /** What somebody may see who was given this place on a day. */
    public Scope given(RegionCode place, LocalDate day) {
        return atlas.given(place, day);
    }

    /** The places directly below on the map of today, in the order of their codes. */
    public List<Region> children(RegionCode code) {
        return children(code, today());
    }

    /** The places directly below on the map of a day, in the order of their codes. */
    public List<Region> children(RegionCode code, LocalDate day) {
        return inside(code, day)
                .filter(region ->
                        !region.code().equals(code) && region.code().parent().equals(code))
                .toList();
    }

    /** The places from the province down to this one, this one included. */
    public List<Region> path(RegionCode code) {
        return path(code, today());
    }

    /** The same under the names of a day. */
    public List<Region> path(RegionCode code, LocalDate day) {
        return Stream.iterate(code, above -> !above.equals(RegionCode.NATION), RegionCode::parent)
                .flatMap(above -> find(above, day).stream())
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .toList();
    }

    /** The place as it is shown. A code that is not in the tree any more is shown as itself. */
    public Place place(RegionCode code) {
        return place(code, today());
    }

    /** The place as it was shown on a day. */
    public Place place(RegionCode code, LocalDate day) {
        var named = find(code, day).orElseGet(() -> new Region(code, code.value(), code.level()));
        var path =
                path(code, day).stream()
                        .map(above -> new Place.Named(above.code(), above.name()))
                        .toList();
        return new Place(code, named.name(), named.level(), path);
    }

    /** Every place that lies in this one on the map of today, this one first. */
    public Stream<Region> inside(RegionCode code) {
        return inside(code, today());
    }

    /** Every place that lies in this one on the map of a day, this one first. */
    public Stream<Region> inside(RegionCode code, LocalDate day) {
        return atlas.within(code)
                .filter(inside -> atlas.isThere(inside, day))
                .flatMap(inside -> find(inside, day).stream());
    }

    /** Since when and until when it is a place, and what happened to it. */
    public PlaceHistory history(RegionCode code) {
        return new PlaceHistory(
                atlas.begin(code),
                atlas.end(code),
                atlas.changesOf(code).stream()
                        .map(change -> PlaceHistory.Turn.of(change, atlas))
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Reads the places again, after they were written. */
    void read() {
        var shipped = new TreeMap<RegionCode, String>();
        db.sql("select code, name from region.region")
                .query(row -> {
                    shipped.put(new RegionCode(row.getString("code")), row.getString("name"));
                });
        var changes =
                db.sql("select * from region.change order by day, id")
                        .query((row, n) ->
                                new Change(
                                        row.getObject("day", LocalDate.class),
                                        Change.Kind.valueOf(row.getString("kind")),
                                        new RegionCode(row.getString("from_code")),
                                        row.getString("from_name"),
                                        new RegionCode(row.getString("to_code")),
                                        row.getString("to_name"),
                                        row.getString("document")))
                        .list();
        atlas = new Atlas(shipped, changes);
    }
}
