package org.shouwang.server.registry.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** What is known, village by village, as the last run counted it. */
@Repository
class CompletenessRows {

    private final JdbcClient db;

    CompletenessRows(JdbcClient db) {
        this.db = db;
    }

    /** Replaces what was counted of a place. */
    void keep(Scope place, Map<RegionCode, Map<String, Tally.Counts>> villages, LocalDate day) {
        db.sql("delete from registry.completeness where region >= :from and region < :to")
                .param("from", place.from())
                .param("to", place.to())
                .update();
        List<String> regions = new ArrayList<>();
        List<String> facts = new ArrayList<>();
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        List<Long> outdated = new ArrayList<>();
        villages.forEach((village, counts) ->
                counts.forEach((fact, count) -> {
                    regions.add(village.value());
                    facts.add(fact);
                    known.add(count.known());
                    unknown.add(count.unknown());
                    outdated.add(count.outdated());
                }));
        db.sql(
                        """
                        insert into registry.completeness (region, fact, known, unknown, outdated, as_of)
                        select *, :day
                          from unnest(cast(:regions as text[]), cast(:facts as text[]), cast(:known as bigint[]),
                                      cast(:unknown as bigint[]), cast(:outdated as bigint[]))
                        """)
                .param("regions", new SqlArrayValue("text", regions.toArray()))
                .param("facts", new SqlArrayValue("text", facts.toArray()))
                .param("known", new SqlArrayValue("bigint", known.toArray()))
                .param("unknown", new SqlArrayValue("bigint", unknown.toArray()))
                .param("outdated", new SqlArrayValue("bigint", outdated.toArray()))
                .param("day", day)
                .update();
    }

    /** Counts of a fact in a place below. */
    record Row(
            String place, String fact, long known, long unknown, long outdated, LocalDate asOf) {}

    /** For each place below, by the first digits of its code, and each fact. */
    List<Row> below(Scope place, int digits) {
        return db.sql(
                        """
                        select left(region, :digits) as place, fact, sum(known) as known, sum(unknown) as unknown,
                               sum(outdated) as outdated, min(as_of) as as_of
                          from registry.completeness
                         where region >= :from
                           and region < :to
                         group by 1, 2
                         order by 1, 2
                        """)
                .param("digits", digits)
                .param("from", place.from())
                .param("to", place.to())
                .query(Row.class)
                .list();
    }
}
