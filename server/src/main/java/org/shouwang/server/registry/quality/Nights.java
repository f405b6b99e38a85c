package org.shouwang.server.registry.quality;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Ids;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the checks of a night have come. */
@Repository
class Nights {

    private static final Actor WATCH = Actor.service("quality", RegionCode.NATION);

    private final JdbcClient db;
    private final Transactions transactions;
    private final Clock clock;

    Nights(JdbcClient db, Transactions transactions, Clock clock) {
        this.db = db;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Begins a night that has not begun. */
    void begin(LocalDate night) {
        transactions.as(
                WATCH,
                () ->
                        db.sql(
                                        """
                                        insert into registry.quality_run (night, region, run, households, findings)
                                        values (:night, '', :run, 0, 0)
                                        on conflict do nothing
                                        """)
                                .param("night", night)
                                .param("run", Ids.next(clock))
                                .update());
    }

    boolean isUnderWay(LocalDate night) {
        return transactions.as(
                WATCH,
                () ->
                        db.sql(
                                        """
                                        select exists (select from registry.quality_run
                                                        where night = :night and region = '' and finished_at is null)
                                        """)
                                .param("night", night)
                                .query(Boolean.class)
                                .single());
    }

    UUID run(LocalDate night) {
        return transactions.as(
                WATCH,
                () ->
                        db.sql(
                                        "select run from registry.quality_run where night = :night"
                                                + " and region = ''")
                                .param("night", night)
                                .query(UUID.class)
                                .single());
    }

    /** The townships that have households and were not checked this night. */
    List<RegionCode> left(LocalDate night) {
        return transactions.as(
                WATCH,
                () -> {
                    var done =
                            new HashSet<>(
                                    db.sql(
                                                    "select region from registry.quality_run where"
                                                            + " night = :night")
                                            .param("night", night)
                                            .query(String.class)
                                            .list());
                    return db
                            .sql(
                                    """
                                    select distinct left(region, 9) as township
                                      from registry.household
                                     order by 1
                                    """)
                            .query(String.class)
                            .list()
                            .stream()
                            .filter(township -> !done.contains(township))
                            .map(RegionCode::new)
                            .toList();
                });
    }

    void reached(LocalDate night, RegionCode part, UUID run, CheckPlace.Summary summary) {
        transactions.as(
                Actor.service("quality", part),
                () ->
                        db.sql(
                                        """
                                        insert into registry.quality_run
                                               (night, region, run, households, findings, finished_at)
                                        values (:night, :region, :run, :households, :findings, :at)
                                        on conflict do nothing
                                        """)
                                .param("night", night)
                                .param("region", part.value())
                                .param("run", run)
                                .param("households", summary.households())
                                .param("findings", summary.findings())
                                .param("at", Timestamp.from(clock.instant()))
                                .update());
    }

    /** The night is over; its sums stand in its own row. */
    void finish(LocalDate night) {
        transactions.as(
                WATCH,
                () ->
                        db.sql(
                                        """
                                        update registry.quality_run n
                                           set finished_at = :at,
                                               households = parts.households,
                                               findings = parts.findings
                                          from (select coalesce(sum(households), 0) as households,
                                                       coalesce(sum(findings), 0) as findings
                                                  from registry.quality_run
                                                 where night = :night and region <> '') parts
                                         where n.night = :night
                                           and n.region = ''
                                        """)
                                .param("night", night)
                                .param("at", Timestamp.from(clock.instant()))
                                .update());
    }
}
