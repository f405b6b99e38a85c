package org.shouwang.server.verification.enquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.verification.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers that were received. Every method runs inside a transaction. */
@Repository
class DeliveryRows {

    private static final String SELECT =
            """
            select id, enquiry_id, number, channel, file_hash, received_by, received_at, rows, accepted, refused,
                   questions, strangers, late, whole
              from verification.delivery
            """;

    private final JdbcClient db;
    private final Clock clock;

    DeliveryRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** An answer that has arrived and has not been read. */
    record Received(
            UUID id,
            TakeDelivery.Answered answered,
            Channel channel,
            String hash,
            boolean late,
            Instant at) {}

    /** False if another one put the same answer down at the same moment. */
    boolean add(Actor giver, Received received) {
        var answered = received.answered();
        return db.sql(
                                """
                                insert into verification.delivery
                                       (id, region, department, enquiry_id, number, channel, file_hash, received_by,
                                        received_at, rows, accepted, refused, late, whole)
                                values (:id, :region, :department, :enquiry,
                                        'HZ' || :year || '-' || :region || '-'
                                            || lpad(nextval('verification.delivery_number')::text, 8, '0'),
                                        :channel, :hash, :account, :at, 0, 0, 0, :late, false)
                                on conflict (enquiry_id, file_hash) do nothing
                                """)
                        .param("id", received.id())
                        .param("region", answered.region().value())
                        .param("department", answered.department())
                        .param("enquiry", answered.id())
                        .param("year", Integer.toString(LocalDate.now(clock).getYear()))
                        .param("channel", received.channel().name())
                        .param("hash", received.hash())
                        .param("account", giver.account())
                        .param("at", Timestamp.from(received.at()))
                        .param("late", received.late())
                        .update()
                == 1;
    }

    /** What became of the rows of an answer. */
    record Counted(
            long rows,
            long accepted,
            long refused,
            long questions,
            long strangers,
            boolean whole) {}

    void counted(UUID id, Counted counted) {
        db.sql(
                        """
                        update verification.delivery
                           set rows = :rows, accepted = :accepted, refused = :refused, questions = :questions,
                               strangers = :strangers, whole = :whole
                         where id = :id
                        """)
                .param("rows", counted.rows())
                .param("accepted", counted.accepted())
                .param("refused", counted.refused())
                .param("questions", counted.questions())
                .param("strangers", counted.strangers())
                .param("whole", counted.whole())
                .param("id", id)
                .update();
    }

    void refuse(Received received, List<AnswerReading.Refusal> refusals) {
        int seq = 0;
        for (var refusal : refusals) {
            db.sql(
                            """
                            insert into verification.refused_line
                                   (delivery_id, seq, region, department, line, field, reason_zh, reason_en,
                                    remedy_zh, remedy_en)
                            values (:delivery, :seq, :region, :department, :line, :field, :reasonZh, :reasonEn,
                                    :remedyZh, :remedyEn)
                            """)
                    .param("delivery", received.id())
                    .param("seq", ++seq)
                    .param("region", received.answered().region().value())
                    .param("department", received.answered().department())
                    .param("line", refusal.line())
                    .param("field", refusal.field())
                    .param("reasonZh", refusal.reason().zh())
                    .param("reasonEn", refusal.reason().en())
                    .param("remedyZh", refusal.remedy().zh())
                    .param("remedyEn", refusal.remedy().en())
                    .update();
        }
    }

    /** Where the enquiry stands now, and how well the way to the department works. */
    void settle(TakeDelivery.Answered answered, Instant now) {
        db.sql(
                        """
                        update verification.enquiry e
                           set state = case when c.open = 0 then 'ANSWERED'
                                            when c.begun > 0 then 'PARTLY'
                                            else e.state end
                          from (select count(*) filter (where state in ('PREPARED', 'SENT')) as open,
                                       count(*) filter (where answered_at is not null) as begun
                                  from verification.enquiry_line
                                 where enquiry_id = :id) c
                         where e.id = :id
                        """)
                .param("id", answered.id())
                .update();
        db.sql(
                        """
                        insert into verification.feed (region, department, last_answer_at, newest_data, answered)
                        select :region, :department, :at, max(r.data_date),
                               (select count(*)
                                  from verification.enquiry_line
                                 where enquiry_id = :id
                                   and answered_at = :at)
                          from verification.record r
                          join verification.delivery d on d.id = r.delivery_id
                         where d.enquiry_id = :id
                        on conflict (region, department) do update
                           set last_answer_at = excluded.last_answer_at,
                               newest_data = greatest(feed.newest_data, excluded.newest_data),
                               answered = least(feed.asked, feed.answered + excluded.answered),
                               last_error = ''
                        """)
                .param("region", answered.region().value())
                .param("department", answered.department())
                .param("at", Timestamp.from(now))
                .param("id", answered.id())
                .update();
    }

    Optional<DeliveryView> find(UUID enquiry, String hash) {
        return db.sql(SELECT + " where enquiry_id = :enquiry and file_hash = :hash")
                .param("enquiry", enquiry)
                .param("hash", hash)
                .query(DeliveryRows::read)
                .optional();
    }

    /** The latest first. */
    List<DeliveryView> of(UUID enquiry) {
        return db.sql(SELECT + " where enquiry_id = :enquiry order by id desc")
                .param("enquiry", enquiry)
                .query(DeliveryRows::read)
                .list();
    }

    /** A line that went back to the department. */
    record ReturnedLine(long line, String field, Title reason, Title remedy) {}

    List<ReturnedLine> refused(UUID delivery, int max) {
        return db.sql(
                        """
                        select line, field, reason_zh, reason_en, remedy_zh, remedy_en
                          from verification.refused_line
                         where delivery_id = :delivery
                         order by seq
                         limit :max
                        """)
                .param("delivery", delivery)
                .param("max", max)
                .query((row, n) ->
                        new ReturnedLine(
                                row.getLong("line"),
                                row.getString("field"),
                                new Title(row.getString("reason_zh"), row.getString("reason_en")),
                                new Title(row.getString("remedy_zh"), row.getString("remedy_en"))))
                .list();
    }

    private static DeliveryView read(ResultSet row, int n) throws SQLException {
        return new DeliveryView(
                row.getObject("id", UUID.class),
                row.getObject("enquiry_id", UUID.class),
                row.getString("number"),
                Channel.valueOf(row.getString("channel")),
                row.getString("file_hash"),
                row.getString("received_by"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getLong("rows"),
                row.getLong("accepted"),
                row.getLong("refused"),
                row.getLong("questions"),
                row.getLong("strangers"),
                row.getBoolean("late"),
                row.getBoolean("whole"),
                false);
    }
}
