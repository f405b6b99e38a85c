package org.shouwang.server.registry.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.shouwang.server.access.Ids;
import org.shouwang.server.region.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The findings as they are kept: seen first, seen last, gone. */
@Repository
class Findings {

    private final JdbcClient db;
    private final Clock clock;

    Findings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Keeps what a run found; what was gone and is here again begins anew. */
    void keep(List<Found> found, UUID run, LocalDate today) {
        if (found.isEmpty()) {
            return;
        }

        db.sql(
                        """
                        insert into registry.finding as f (id, region, pack, check_id, weight, about, subject_kind,
                               subject, fact, value, first_seen, last_seen, run)
                        select n.id, n.region, n.pack, n.check_id, n.weight, n.about, n.kind, n.subject, n.fact,
                               n.value, :today, :today, :run
                          from unnest(cast(:ids as uuid[]), cast(:regions as text[]), cast(:packs as text[]),
                                      cast(:checks as text[]), cast(:weights as text[]), cast(:abouts as uuid[]),
                                      cast(:kinds as text[]), cast(:subjects as text[]), cast(:facts as text[]),
                                      cast(:values as text[]))
                               as n (id, region, pack, check_id, weight, about, kind, subject, fact, value)
                        on conflict (about, check_id, subject) do update
                           set region = excluded.region, weight = excluded.weight, value = excluded.value,
                               first_seen = case when f.gone_on is null then f.first_seen else excluded.first_seen end,
                               last_seen = excluded.last_seen, gone_on = null, run = excluded.run
                        """)
                .param("ids", uuids(found, one -> Ids.next(clock)))
                .param("regions", texts(found, one -> one.region().value()))
                .param("packs", texts(found, Found::pack))
                .param("checks", texts(found, Found::check))
                .param("weights", texts(found, one -> one.weight().name()))
                .param("abouts", uuids(found, Found::about))
                .param("kinds", texts(found, one -> one.kind().name()))
                .param("subjects", texts(found, Found::subject))
                .param("facts", texts(found, Found::fact))
                .param("values", texts(found, Found::value))
                .param("today", today)
                .param("run", run)
                .update();
    }

    /** What this run did not see in a place any more is gone. */
    int goneIn(Scope place, UUID run, LocalDate today) {
        return db.sql(
                        """
                        update registry.finding
                           set gone_on = :today
                         where region >= :from
                           and region < :to
                           and gone_on is null
                           and run <> :run
                        """)
                .param("today", today)
                .param("from", place.from())
                .param("to", place.to())
                .param("run", run)
                .update();
    }

    /** The same of one household. */
    int goneOf(UUID household, UUID run, LocalDate today) {
        return db.sql(
                        """
                        update registry.finding
                           set gone_on = :today
                         where about = :household
                           and gone_on is null
                           and run <> :run
                        """)
                .param("today", today)
                .param("household", household)
                .param("run", run)
                .update();
    }

    private static SqlArrayValue texts(List<Found> found, Function<Found, String> part) {
        return new SqlArrayValue("text", found.stream().map(part).toArray());
    }

    private static SqlArrayValue uuids(List<Found> found, Function<Found, UUID> part) {
        return new SqlArrayValue("uuid", found.stream().map(part).toArray());
    }
}
