package org.shouwang.server.verification.sweep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Ids;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.verification.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sweeps on record, and how far each has come. Runs inside a transaction. */
@Repository
class Sweeps {

    private static final String SELECT =
            """
            select id, region, number, purpose, subjects, as_of, scheduled, requested_by, requested_at, state,
                   households, persons, left_out
              from verification.sweep
            """;

    private final JdbcClient db;
    private final Clock clock;

    Sweeps(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A sweep as it is told. */
    record SweepView(
            UUID id,
            String region,
            String number,
            Purpose purpose,
            SweepSubjects subjects,
            LocalDate asOf,
            boolean scheduled,
            String requestedBy,
            Instant requestedAt,
            String state,
            long households,
            long persons,
            long leftOut) {}

    /** How far a department has come with a sweep. */
    record DepartmentProgress(
            String department, long asked, long answered, long waiting, long stopped) {}

    /** A sweep and how far it has come. */
    record SweepProgress(
            SweepView sweep,
            long reported,
            long findings,
            long questions,
            List<DepartmentProgress> departments) {}

    UUID add(
            Actor officer,
            RegionCode place,
            Purpose purpose,
            SweepSubjects subjects,
            LocalDate day) {
        var id = Ids.next(clock);
        boolean isScheduled = officer.account().startsWith("service:");
        db.sql(
                        """
                        insert into verification.sweep
                               (id, region, number, purpose, subjects, as_of, scheduled, requested_by, requested_at)
                        values (:id, :region,
                                'FH' || :year || '-' || :region || '-'
                                    || lpad(nextval('verification.sweep_number')::text, 4, '0'),
                                :purpose, :subjects, :day, :scheduled, :account, :at)
                        """)
                .param("id", id)
                .param("region", place.value())
                .param("year", Integer.toString(LocalDate.now(clock).getYear()))
                .param("purpose", purpose.name())
                .param("subjects", subjects.name())
                .param("day", day)
                .param("scheduled", isScheduled)
                .param("account", officer.account())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    void count(UUID id, long households, long persons, long leftOut) {
        db.sql(
                        """
                        update verification.sweep
                           set households = households + :households,
                               persons = persons + :persons,
                               left_out = left_out + :leftOut
                         where id = :id
                        """)
                .param("households", households)
                .param("persons", persons)
                .param("leftOut", leftOut)
                .param("id", id)
                .update();
    }

    /** When no request of it is open any more. */
    void settle(UUID id) {
        db.sql(
                        """
                        update verification.sweep
                           set state = 'REPORTED'
                         where id = :id
                           and state = 'OPEN'
                           and not exists (select
                                             from verification.request
                                            where sweep_id = :id
                                              and state = 'OPEN')
                        """)
                .param("id", id)
                .update();
    }

    List<SweepView> in(RegionCode place, int limit) {
        return db.sql(
                        SELECT
                                + """
                                 where region >= :from
                                   and region < :to
                                 order by id desc
                                 limit :limit
                                """)
                .param("from", place.scope().from())
                .param("to", place.scope().to())
                .param("limit", limit)
                .query((row, n) -> view(row))
                .list();
    }

    SweepView one(UUID id) {
        return db
                .sql(SELECT + " where id = :id")
                .param("id", id)
                .query((row, n) -> view(row))
                .list()
                .stream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    SweepProgress progress(UUID id) {
        return new SweepProgress(
                one(id),
                count(
                        "select count(*) from verification.request where sweep_id = :id and state ="
                                + " 'REPORTED'",
                        id),
                count(
                        "select count(*) from verification.finding f join verification.request r on"
                                + " r.id = f.request_id where r.sweep_id = :id",
                        id),
                count(
                        "select count(*) from verification.match_question q join"
                                + " verification.request r on r.id = q.request_id where r.sweep_id"
                                + " = :id and q.state = 'OPEN'",
                        id),
                departments(id));
    }

    private long count(String sql, UUID id) {
        return db.sql(sql).param("id", id).query(Long.class).single();
    }

    private List<DepartmentProgress> departments(UUID id) {
        return db.sql(
                        """
                        select l.department, count(*) as asked,
                               count(*) filter (where l.state = 'ANSWERED') as answered,
                               count(*) filter (where l.state in ('PREPARED', 'SENT')) as waiting,
                               count(*) filter (where l.state = 'STOPPED') as stopped
                          from verification.request r
                          join verification.enquiry_line l on l.request_id = r.id
                         where r.sweep_id = :id
                         group by l.department
                         order by l.department
                        """)
                .param("id", id)
                .query(DepartmentProgress.class)
                .list();
    }

    /** The open requests of a sweep in the order of places, after one of them. */
    List<UUID> open(UUID sweep, Optional<UUID> after, boolean partial, int limit) {
        return db.sql(
                        """
                        select r.id
                          from verification.request r
                         where r.sweep_id = :sweep
                           and r.state = 'OPEN'
                           and (cast(:after as uuid) is null
                                or (r.region, r.household_number, r.id) >
                                   (select a.region, a.household_number, a.id
                                      from verification.request a where a.id = :after))
                           and (:partial
                                or r.due_on < :today
                                or not exists (select
                                                 from verification.enquiry_line l
                                                where l.request_id = r.id
                                                  and l.state in ('PREPARED', 'SENT')))
                         order by r.region, r.household_number, r.id
                         limit :limit
                        """)
                .param("sweep", sweep)
                .param("after", after.orElse(null), Types.OTHER)
                .param("partial", partial)
                .param("today", LocalDate.now(clock))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    private static SweepView view(ResultSet row) throws SQLException {
        return new SweepView(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getString("number"),
                Purpose.valueOf(row.getString("purpose")),
                SweepSubjects.valueOf(row.getString("subjects")),
                row.getObject("as_of", LocalDate.class),
                row.getBoolean("scheduled"),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getString("state"),
                row.getLong("households"),
                row.getLong("persons"),
                row.getLong("left_out"));
    }
}
