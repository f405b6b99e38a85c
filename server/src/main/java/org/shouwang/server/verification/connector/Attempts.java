package org.shouwang.server.verification.connector;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.verification.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * What is to be sent by ways without hands, and when it is tried again. Every method runs inside a
 * transaction.
 */
@Repository
class Attempts {

    private static final Duration WAIT_MAX = Duration.ofHours(1);
    private static final int DOUBLINGS_MAX = 10;
    private static final int OPEN_MAX = 1_000;

    private final JdbcClient db;
    private final Clock clock;

    Attempts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** An enquiry that a way is to send. */
    record Outgoing(
            UUID id,
            RegionCode region,
            String department,
            String number,
            List<String> datasets,
            Channel channel,
            int attempts) {}

    private static final String SELECT =
            """
            select id, region, department, number, datasets, channel, attempts
              from verification.enquiry
            """;

    Outgoing find(UUID id) {
        return db.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(Attempts::read)
                .optional()
                .orElseThrow(Refused::notFound);
    }

    Optional<Outgoing> numbered(String number) {
        return db.sql(SELECT + " where number = :number")
                .param("number", number)
                .query(Attempts::read)
                .optional();
    }

    /**
     * What somebody sent and the way did not carry, and is due again; until the day on which an
     * answer was due.
     */
    List<Outgoing> due() {
        return db.sql(
                        SELECT
                                + """
                                 where retry_at <= :now
                                   and due_on >= :today
                                   and state <> 'CLOSED'
                                 order by retry_at
                                 limit :max
                                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("today", LocalDate.now(clock))
                .param("max", OPEN_MAX)
                .query(Attempts::read)
                .list();
    }

    private static Outgoing read(ResultSet row, int n) throws SQLException {
        return new Outgoing(
                row.getObject("id", UUID.class),
                new RegionCode(row.getString("region")),
                row.getString("department"),
                row.getString("number"),
                Arrays.asList((String[]) row.getArray("datasets").getArray()),
                Channel.valueOf(row.getString("channel")),
                row.getInt("attempts"));
    }

    /**
     * Begins: whoever was sent before and has no answer is to be asked about again, as after a
     * server that stopped in the middle. Until the lease is over nobody else begins.
     */
    void begin(UUID enquiry, Duration lease) {
        db.sql(
                        """
                        update verification.enquiry_line
                           set state = 'PREPARED'
                         where enquiry_id = :id
                           and state = 'SENT'
                           and answered_at is null
                        """)
                .param("id", enquiry)
                .update();
        retryAt(enquiry, clock.instant().plus(lease));
    }

    /** Everything was asked; nothing is to be tried again. */
    void finish(UUID enquiry) {
        db.sql("update verification.enquiry set retry_at = null where id = :id")
                .param("id", enquiry)
                .update();
    }

    private void retryAt(UUID enquiry, Instant moment) {
        db.sql("update verification.enquiry set retry_at = :at where id = :id")
                .param("at", Timestamp.from(moment))
                .param("id", enquiry)
                .update();
    }

    /** Those who are still to be asked about. */
    List<UUID> persons(UUID enquiry) {
        return db.sql(
                        """
                        select distinct person_id
                          from verification.enquiry_line
                         where enquiry_id = :id
                           and state = 'PREPARED'
                         order by person_id
                        """)
                .param("id", enquiry)
                .query(UUID.class)
                .list();
    }

    /** Whoever was sent just now, of these. */
    List<UUID> sent(UUID enquiry, List<UUID> persons) {
        return db.sql(
                        """
                        select distinct person_id
                          from verification.enquiry_line
                         where enquiry_id = :id
                           and state = 'SENT'
                           and person_id = any(:persons)
                        """)
                .param("id", enquiry)
                .param("persons", new SqlArrayValue("uuid", persons.toArray()))
                .query(UUID.class)
                .list();
    }

    /** The question did not arrive, or the answer did not: they are to be asked about again. */
    void again(UUID enquiry, List<UUID> persons) {
        db.sql(
                        """
                        update verification.enquiry_line
                           set state = 'PREPARED'
                         where enquiry_id = :id
                           and state = 'SENT'
                           and answered_at is null
                           and person_id = any(:persons)
                        """)
                .param("id", enquiry)
                .param("persons", new SqlArrayValue("uuid", persons.toArray()))
                .update();
    }

    /** Twice as long before each further attempt. */
    void failed(Outgoing enquiry, Fault fault, Duration first) {
        var wait = first.multipliedBy(1L << Math.min(enquiry.attempts(), DOUBLINGS_MAX));
        var now = clock.instant();
        db.sql(
                        """
                        update verification.enquiry
                           set attempts = attempts + 1, last_error = :fault, retry_at = :retry
                         where id = :id
                        """)
                .param("fault", fault.code())
                .param(
                        "retry",
                        Timestamp.from(now.plus(wait.compareTo(WAIT_MAX) > 0 ? WAIT_MAX : wait)))
                .param("id", enquiry.id())
                .update();
        db.sql(
                        """
                        insert into verification.feed (region, department, last_error, last_error_at)
                        values (:region, :department, :fault, :at)
                        on conflict (region, department) do update
                           set last_error = excluded.last_error, last_error_at = excluded.last_error_at
                        """)
                .param("region", enquiry.region().value())
                .param("department", enquiry.department())
                .param("fault", fault.code())
                .param("at", Timestamp.from(now))
                .update();
    }

    /** There is more to send; the next round goes on. */
    void goOn(UUID enquiry) {
        retryAt(enquiry, clock.instant());
    }
}
