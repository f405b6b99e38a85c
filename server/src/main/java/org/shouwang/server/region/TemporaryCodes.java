package org.shouwang.server.region;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Codes that a county gives to places that have none of their own yet (临时地区代码): a resettlement
 * site, a village that is not in the national list. Each is a change of places like any other, so
 * that files lie there from its first day, and go over to the official code when it comes.
 */
@Component
public class TemporaryCodes {

    /** Official codes end below; so a temporary one never stands where an official one will. */
    private static final int FIRST = 900;

    private static final int LAST = 999;

    /** Who recorded a change by hand, as opposed to the file that told of it. */
    private static final String BY_HAND = "account:";

    private final JdbcClient db;
    private final Regions regions;

    TemporaryCodes(JdbcClient db, Regions regions) {
        this.db = db;
        this.regions = regions;
    }

    /**
     * A temporary code.
     *
     * @param end the first day on which it is no more; null while it is
     * @param successor where its files lie from then on
     */
    public record TemporaryCode(
            RegionCode code,
            String name,
            LocalDate begin,
            String document,
            @Nullable LocalDate end,
            @Nullable RegionCode successor,
            @Nullable String successorName) {}

    private record Begun(LocalDate day, String code, String name, String document) {}

    /** Those ever given in a place, in the order of their codes. */
    public List<TemporaryCode> in(RegionCode place) {
        return db
                .sql(
                        """
                        select day, to_code as code, to_name as name, document
                          from region.change
                         where kind = 'NEW'
                           and starts_with(origin, :byHand)
                           and starts_with(to_code, :place)
                         order by to_code
                        """)
                .param("byHand", BY_HAND)
                .param("place", place.value())
                .query(Begun.class)
                .list()
                .stream()
                .map(this::code)
                .toList();
    }

    private TemporaryCode code(Begun begun) {
        var code = new RegionCode(begun.code());
        var end =
                Optional.of(regions.history(code).end()).filter(day -> day.isBefore(LocalDate.MAX));
        var successor = end.map(day -> regions.at(code, day));
        return new TemporaryCode(
                code,
                begun.name(),
                begun.day(),
                begun.document(),
                end.orElse(null),
                successor.orElse(null),
                successor
                        .map(there -> regions.place(there, end.orElseThrow()).name())
                        .orElse(null));
    }

    /**
     * Gives a place inside this one the next free code; empty if all are taken. Held until the
     * transaction ends, so that two officers do not take the same.
     */
    public Optional<RegionCode> add(RegionCode above, String name, LocalDate from, Recorded by) {
        db.sql("select pg_advisory_xact_lock(hashtext('region.change'))").query().singleRow();
        regions.read();
        var free =
                IntStream.rangeClosed(FIRST, LAST)
                        .mapToObj(number -> new RegionCode(above.value() + number))
                        .filter(code -> !regions.exists(code))
                        .findFirst();
        free.ifPresent(code ->
                write(
                        new Change(
                                from,
                                Change.Kind.NEW,
                                RegionCode.NATION,
                                "",
                                code,
                                name,
                                by.document()),
                        by.account()));
        return free;
    }

    /** A temporary code becomes this official one, and its files lie there from that day. */
    public void recode(TemporaryCode code, LocalDate day, RegionCode to, String name, Recorded by) {
        write(
                new Change(
                        day, Change.Kind.RECODE, code.code(), code.name(), to, name, by.document()),
                by.account());
    }

    /** The place becomes a part of another that is there already. */
    public void merge(TemporaryCode code, LocalDate day, RegionCode into, Recorded by) {
        write(
                new Change(
                        day, Change.Kind.MERGE, code.code(), code.name(), into, "", by.document()),
                by.account());
    }

    /** Who says so, and by which document. */
    public record Recorded(String account, String document) {}

    private void write(Change change, String account) {
        db.sql(
                        """
                        insert into region.change (day, kind, from_code, from_name, to_code, to_name, document, origin)
                        values (:day, :kind, :from, :fromName, :to, :toName, :document, :origin)
                        """)
                .param("day", change.day())
                .param("kind", change.kind().name())
                .param("from", change.from().value())
                .param("fromName", change.fromName())
                .param("to", change.to().value())
                .param("toName", change.toName())
                .param("document", change.document())
                .param("origin", BY_HAND + account)
                .update();
    }

    /** What was written is on the map from now on; asked for when it is committed. */
    public void settled() {
        regions.read();
    }
}
