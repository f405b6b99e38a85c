package org.shouwang.server.verification.enquiry;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.verification.ListSent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;

/**
 * Marks lines as sent (送出), in the transaction in which they leave. Who is not covered at that
 * moment is stopped first; the database looks once more by itself and refuses the whole sending if
 * one line is not.
 */
@Service
public class SendEnquiry {

    /** The state with which the database refuses, in V503. */
    private static final String UNCOVERED = "SW001";

    private static final String PERSONS = " and person_id = any(:persons)";

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    SendEnquiry(JdbcClient db, ApplicationEventPublisher events, Audit audit, Clock clock) {
        this.db = db;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /** An enquiry as it is to be sent. */
    public record Outgoing(UUID id, RegionCode region, String department, String number) {}

    /**
     * What left.
     *
     * @param stopped lines that had no live authorisation at that moment
     */
    public record Sent(UUID id, long sent, long stopped, Instant at) {}

    /** Everything of it that has not left yet. Must run inside a transaction. */
    public Sent send(Actor officer, UUID id) {
        return send(officer, id, Optional.empty());
    }

    /**
     * The same for these persons only, as a query for each asks about some at a time; whoever asks
     * them records the sum with {@link #record}.
     */
    public Sent send(Actor officer, UUID id, Collection<UUID> persons) {
        return send(officer, id, Optional.of(new SqlArrayValue("uuid", persons.toArray())));
    }

    private Sent send(Actor officer, UUID id, Optional<SqlArrayValue> persons) {
        var enquiry = lock(id);
        var now = clock.instant();
        long sent = mark(id, persons, now);
        long stopped = stopRest(id, persons);
        db.sql(
                        """
                        update verification.enquiry
                           set sent_at = coalesce(sent_at, :at),
                               attempts = attempts + 1,
                               last_error = '',
                               retry_at = case when :all then null else retry_at end,
                               state = case when state = 'PREPARED' then 'SENT' else state end
                         where id = :id
                        """)
                .param("at", Timestamp.from(now))
                .param("all", persons.isEmpty())
                .param("id", id)
                .update();
        feed(enquiry, sent, now);
        if (sent > 0) {
            events.publishEvent(new ListSent(id));
        }
        var done = new Sent(id, sent, stopped, now);
        if (persons.isEmpty()) {
            record(officer, enquiry, done);
        }
        return done;
    }

    /** What left is on record once for each sending, not for each person. */
    public void record(Actor officer, Outgoing enquiry, Sent sent) {
        audit.record(
                officer,
                enquiry.region(),
                "enquiry.sent",
                "enquiry",
                enquiry.id().toString(),
                Map.of(
                        "number", enquiry.number(),
                        "department", enquiry.department(),
                        "sent", Long.toString(sent.sent()),
                        "stopped", Long.toString(sent.stopped())));
    }

    /** Two who send the same enquiry do so one after the other. */
    private Outgoing lock(UUID id) {
        return db.sql(
                        """
                        select id, region, department, number
                          from verification.enquiry
                         where id = :id
                           and state <> 'CLOSED'
                           for update
                        """)
                .param("id", id)
                .query((row, n) ->
                        new Outgoing(
                                row.getObject("id", UUID.class),
                                new RegionCode(row.getString("region")),
                                row.getString("department"),
                                row.getString("number")))
                .optional()
                .orElseThrow(Refused::notFound);
    }

    /**
     * Whoever is covered leaves. Withdrawals wait until then, or this sees them. Each authorisation
     * is looked up by itself: a join would be planned for one line where there are tens of
     * thousands.
     */
    private long mark(UUID id, Optional<SqlArrayValue> persons, Instant now) {
        db.sql("select verification.hold_authorisations()").query().singleRow();
        var marking =
                db.sql(
                                """
                                update verification.enquiry_line l
                                   set state = 'SENT', sent_at = :at, answers = translate(answers, '-', 'U')
                                 where enquiry_id = :id
                                   and state = 'PREPARED'%s
                                   and coalesce((select a.valid_from <= :at and :at < a.valid_to
                                                    and a.withdrawn_at is null
                                                   from verification.authorisation a
                                                  where a.id = l.authorisation_id), false)
                                """
                                        .formatted(persons.isPresent() ? PERSONS : ""))
                        .param("id", id)
                        .param("at", Timestamp.from(now));
        try {
            return persons.map(these -> marking.param("persons", these)).orElse(marking).update();
        } catch (DataAccessException refused) {
            throw isUncovered(refused) ? uncovered() : refused;
        }
    }

    private long stopRest(UUID id, Optional<SqlArrayValue> persons) {
        var stopping =
                db.sql(
                                """
                                update verification.enquiry_line
                                   set state = 'STOPPED'
                                 where enquiry_id = :id
                                   and state = 'PREPARED'%s
                                """
                                        .formatted(persons.isPresent() ? PERSONS : ""))
                        .param("id", id);
        return persons.map(these -> stopping.param("persons", these)).orElse(stopping).update();
    }

    static boolean isUncovered(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNCOVERED.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static Refused uncovered() {
        return new Refused(
                RefusalCode.NOT_AUTHORISED,
                new Title(
                        "有人没有有效授权,整批没有送出。",
                        "Somebody has no live authorisation; nothing was sent."),
                new Title(
                        "请重新送出:没有授权的人会被停止,其余照常。",
                        "Send it again: whoever is not covered is stopped, and the rest leave."));
    }

    private void feed(Outgoing enquiry, long sent, Instant now) {
        db.sql(
                        """
                        insert into verification.feed (region, department, last_sent_at, asked)
                        values (:region, :department, :at, :sent)
                        on conflict (region, department) do update
                           set last_sent_at = excluded.last_sent_at, asked = feed.asked + excluded.asked
                        """)
                .param("region", enquiry.region().value())
                .param("department", enquiry.department())
                .param("at", Timestamp.from(now))
                .param("sent", sent)
                .update();
    }
}
