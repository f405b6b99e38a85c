package org.shouwang.server.verification.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.Scope;
import org.shouwang.server.registry.Identities;
import org.shouwang.server.registry.Identity;
import org.shouwang.server.verification.ListSent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What departments have to put right (更正通知): told with the next list that goes to them, and what
 * they say to it. Runs inside a transaction.
 */
@Repository
class Corrections {

    private final JdbcClient db;
    private final Identities identities;
    private final Clock clock;

    Corrections(JdbcClient db, Identities identities, Clock clock) {
        this.db = db;
        this.identities = identities;
        this.clock = clock;
    }

    /** What a department does about a record that was not so. */
    enum CorrectionOutcome {
        /** 已更正. */
        CORRECTED,
        /** 维持原记录: two officers and the household see that the department stands by it. */
        UPHELD
    }

    /**
     * A record that was not so.
     *
     * @param about whose it is; null if they have left the place
     * @param enquiry the number of the list it was told with; null until one has left
     */
    record CorrectionView(
            UUID id,
            String region,
            String department,
            String dataset,
            @Nullable Identity about,
            String reason,
            Instant madeAt,
            @Nullable String enquiry,
            @Nullable Instant toldAt,
            @Nullable CorrectionOutcome outcome,
            String statement,
            @Nullable Instant answeredAt) {

        private CorrectionView about(@Nullable Identity person) {
            return new CorrectionView(
                    id,
                    region,
                    department,
                    dataset,
                    person,
                    reason,
                    madeAt,
                    enquiry,
                    toldAt,
                    outcome,
                    statement,
                    answeredAt);
        }
    }

    /** What is open goes with this list, in the places of the county that it is for. */
    @EventListener
    void tell(ListSent list) {
        db.sql(
                        """
                        update verification.correction c
                           set enquiry_id = e.id, told_at = :now
                          from verification.enquiry e
                         where e.id = :enquiry
                           and c.department = e.department
                           and starts_with(c.region, e.region)
                           and c.told_at is null
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("enquiry", list.enquiry())
                .update();
    }

    /** The latest first; those of one finding, or all. Nobody's name is read but theirs. */
    List<CorrectionView> in(Scope where, Optional<UUID> finding, int limit) {
        var page =
                db.sql(
                                """
                                select c.id, c.region, c.department, c.dataset, c.person_id, c.reason, c.made_at,
                                       e.number as enquiry, c.told_at, c.outcome, c.statement, c.answered_at
                                  from verification.correction c
                                  left join verification.enquiry e on e.id = c.enquiry_id
                                 where c.region >= :from
                                   and c.region < :to
                                   and (cast(:finding as uuid) is null or c.finding_id = :finding)
                                 order by c.made_at desc, c.id
                                 limit :limit
                                """)
                        .param("from", where.from())
                        .param("to", where.to())
                        .param("finding", finding.orElse(null), Types.OTHER)
                        .param("limit", limit)
                        .query((row, n) ->
                                new Found(row.getObject("person_id", UUID.class), view(row)))
                        .list();
        var persons = identities.of(page.stream().map(Found::person).distinct().toList());
        return page.stream()
                .map(found -> found.correction().about(persons.get(found.person())))
                .toList();
    }

    /** One of a page, before it is known whose it is. */
    private record Found(UUID person, CorrectionView correction) {}

    private static CorrectionView view(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new CorrectionView(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getString("department"),
                row.getString("dataset"),
                null,
                row.getString("reason"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("enquiry"),
                instant(row, "told_at"),
                outcome == null ? null : CorrectionOutcome.valueOf(outcome),
                row.getString("statement"),
                instant(row, "answered_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** One that was told, while it is answered. */
    record Locked(String region, String department, boolean isTold, boolean isAnswered) {}

    Locked lock(UUID id) {
        return db
                .sql(
                        """
                        select region, department, told_at is not null as is_told,
                               answered_at is not null as is_answered
                          from verification.correction
                         where id = :id
                           for update
                        """)
                .param("id", id)
                .query((row, n) ->
                        new Locked(
                                row.getString("region"),
                                row.getString("department"),
                                row.getBoolean("is_told"),
                                row.getBoolean("is_answered")))
                .list()
                .stream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    void answer(Actor officer, UUID id, CorrectionOutcome outcome, String statement) {
        db.sql(
                        """
                        update verification.correction
                           set outcome = :outcome, statement = :statement, answered_by = :account, answered_at = :now
                         where id = :id
                        """)
                .param("outcome", outcome.name())
                .param("statement", statement)
                .param("account", officer.account())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }
}
