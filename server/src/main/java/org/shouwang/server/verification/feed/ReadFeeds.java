package org.shouwang.server.verification.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.verification.Channel;
import org.shouwang.server.verification.ConnectorSettings;
import org.shouwang.server.verification.VerificationTexts;
import org.shouwang.server.verification.connector.Fault;
import org.shouwang.server.verification.connector.Guards;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How well the way to each department works, in a place. Runs inside a transaction. */
@Repository
class ReadFeeds {

    private static final double WHOLE = 100;

    private final JdbcClient db;
    private final VerificationTexts texts;
    private final ConnectorSettings connectors;
    private final Guards guards;
    private final ReferenceDay reference;
    private final Clock clock;

    ReadFeeds(
            JdbcClient db,
            VerificationTexts texts,
            ConnectorSettings connectors,
            Guards guards,
            ReferenceDay reference,
            Clock clock) {
        this.db = db;
        this.texts = texts;
        this.connectors = connectors;
        this.guards = guards;
        this.reference = reference;
        this.clock = clock;
    }

    /** Whether somebody must look at a feed. */
    enum FeedHealth {
        /** Nothing was sent yet. */
        UNUSED,
        GOOD,
        /** Something has failed, or answers are overdue. */
        FALTERING,
        /** It is paused after many faults. */
        DOWN
    }

    /**
     * The way to a department.
     *
     * @param answeredPercent of the persons who were sent; none if nobody was
     * @param breaker CLOSED, OPEN or HALF_OPEN; none where no query is made
     * @param dataAgeDays how old its newest data are
     * @param overdue lists that lack answers after the day they were due
     */
    record Feed(
            String department,
            Title title,
            Channel channel,
            FeedHealth health,
            long asked,
            long answered,
            @Nullable Double answeredPercent,
            @Nullable Instant lastSentAt,
            @Nullable Instant lastAnswerAt,
            @Nullable Title lastError,
            @Nullable Instant lastErrorAt,
            @Nullable String breaker,
            @Nullable LocalDate newestData,
            @Nullable Long dataAgeDays,
            long open,
            long overdue) {}

    private record Kept(
            @Nullable Instant sentAt,
            @Nullable Instant answerAt,
            String error,
            @Nullable Instant errorAt,
            @Nullable LocalDate newest,
            long asked,
            long answered) {}

    private record Lists(long open, long overdue) {}

    private static final Kept NOTHING = new Kept(null, null, "", null, null, 0, 0);

    List<Feed> all(RegionCode place) {
        var kept = kept(place);
        var lists = lists(place);
        var text = texts.of(place.at(RegionLevel.COUNTY), reference.day());
        return text.departments().stream()
                .map(department ->
                        feed(
                                department.name(),
                                department.title(),
                                kept.getOrDefault(department.name(), NOTHING),
                                lists.getOrDefault(department.name(), new Lists(0, 0))))
                .toList();
    }

    private Feed feed(String department, Title title, Kept kept, Lists lists) {
        var channel = connectors.channel(department);
        var breaker = channel == Channel.HTTP ? guards.state(department) : null;
        var today = LocalDate.now(clock);
        return new Feed(
                department,
                title,
                channel,
                health(kept, lists, Optional.ofNullable(breaker)),
                kept.asked(),
                kept.answered(),
                kept.asked() == 0 ? null : WHOLE * kept.answered() / kept.asked(),
                kept.sentAt(),
                kept.answerAt(),
                error(kept.error()),
                kept.errorAt(),
                breaker,
                kept.newest(),
                kept.newest() == null ? null : ChronoUnit.DAYS.between(kept.newest(), today),
                lists.open(),
                lists.overdue());
    }

    private static FeedHealth health(Kept kept, Lists lists, Optional<String> breaker) {
        if (breaker.filter(state -> state.equals("OPEN")).isPresent()) {
            return FeedHealth.DOWN;
        }
        if (!kept.error().isEmpty() || lists.overdue() > 0) {
            return FeedHealth.FALTERING;
        }

        return kept.sentAt() == null ? FeedHealth.UNUSED : FeedHealth.GOOD;
    }

    private static @Nullable Title error(String code) {
        for (var fault : Fault.values()) {
            if (fault.code().equals(code)) {
                return fault.title();
            }
        }
        return null;
    }

    private Map<String, Kept> kept(RegionCode place) {
        Map<String, Kept> kept = new HashMap<>();
        db.sql(
                        """
                        select department, max(last_sent_at) as sent_at, max(last_answer_at) as answer_at,
                               max(last_error) as error, max(last_error_at) as error_at,
                               max(newest_data) as newest, sum(asked) as asked, sum(answered) as answered
                          from verification.feed
                         where region >= :from
                           and region < :to
                         group by department
                        """)
                .param("from", place.scope().from())
                .param("to", place.scope().to())
                .query(row -> {
                    kept.put(
                            row.getString("department"),
                            new Kept(
                                    instant(row, "sent_at"),
                                    instant(row, "answer_at"),
                                    row.getString("error"),
                                    instant(row, "error_at"),
                                    row.getObject("newest", LocalDate.class),
                                    row.getLong("asked"),
                                    row.getLong("answered")));
                });
        return kept;
    }

    private Map<String, Lists> lists(RegionCode place) {
        Map<String, Lists> lists = new HashMap<>();
        db.sql(
                        """
                        select department, count(*) as open, count(*) filter (where due_on < :today) as overdue
                          from verification.enquiry
                         where region >= :from
                           and region < :to
                           and state in ('SENT', 'PARTLY')
                         group by department
                        """)
                .param("from", place.scope().from())
                .param("to", place.scope().to())
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    lists.put(
                            row.getString("department"),
                            new Lists(row.getLong("open"), row.getLong("overdue")));
                });
        return lists;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
