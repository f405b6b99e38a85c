package org.shouwang.server.verification.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.verification.Asking;
import org.shouwang.server.verification.Channel;
import org.shouwang.server.verification.enquiry.Dispatch;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was not carried is sent again by the clock: not a moment early, and not a day too long. */
@ServerTest
class RoundsTest {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2100, 3, 1);
    private static final Instant NOON = DAY.atTime(12, 0).atZone(CHINA).toInstant();
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final TestServer server;
    private final Transactions transactions;
    private final JdbcClient db;
    private final FolderWay folders;
    private final Dispatch dispatch;
    private Asking asking;

    RoundsTest(
            TestServer server,
            Transactions transactions,
            JdbcClient db,
            FolderWay folders,
            Dispatch dispatch) {
        this.server = server;
        this.transactions = transactions;
        this.db = db;
        this.folders = folders;
        this.dispatch = dispatch;
        this.asking = new Asking(server);
    }

    @BeforeEach
    void arrive() {
        asking = new Asking(server).arrive();
    }

    @Test
    void nothing_is_sent_a_moment_before_its_time() {
        var enquiry = failedBefore(Channel.FILE, NOON, DAY);

        round(NOON.minus(MOMENT));

        assertThat(state(enquiry)).isEqualTo("PREPARED");
    }

    @Test
    void it_is_sent_at_its_time_and_only_once() {
        var enquiry = failedBefore(Channel.FILE, NOON, DAY);

        round(NOON);
        round(NOON.plus(MOMENT));

        assertThat(state(enquiry)).isEqualTo("SENT");
        assertThat(attempts(enquiry)).isEqualTo(1);
    }

    @Test
    void it_is_still_sent_in_the_last_moment_of_the_day_on_which_an_answer_is_due() {
        var enquiry = failedBefore(Channel.FILE, NOON, DAY);

        round(startOfNextDay().minus(MOMENT));

        assertThat(state(enquiry)).isEqualTo("SENT");
    }

    @Test
    void it_is_not_sent_any_more_when_that_day_is_over() {
        var enquiry = failedBefore(Channel.FILE, NOON, DAY);

        round(startOfNextDay());

        assertThat(state(enquiry)).isEqualTo("PREPARED");
    }

    @Test
    void one_that_fails_again_waits_and_does_not_hold_up_the_others() {
        var without = failedBefore(Channel.TABLE, NOON.minus(MOMENT), DAY);
        var other = failedBefore(Channel.FILE, NOON, DAY);

        round(NOON);

        assertThat(state(without)).isEqualTo("PREPARED");
        assertThat(attempts(without)).isEqualTo(1);
        assertThat(state(other)).isEqualTo("SENT");
    }

    /** From 30 seconds on: 32 minutes are less than an hour, and 64 are not. */
    @ParameterizedTest
    @CsvSource({"0,30", "1,60", "6,1920", "7,3600", "11,3600"})
    void each_wait_is_twice_the_one_before_and_an_hour_at_most(int failures, long seconds) {
        var id = failedBefore(Channel.TABLE, NOON, DAY);
        var at = attempts(NOON);
        var enquiry = transactions.as(Rounds.SERVICE, () -> at.find(id));
        var tried =
                new Attempts.Outgoing(
                        id,
                        enquiry.region(),
                        enquiry.department(),
                        enquiry.number(),
                        enquiry.datasets(),
                        enquiry.channel(),
                        failures);

        transactions.as(
                Rounds.SERVICE, () -> at.failed(tried, Fault.TABLE, Duration.ofSeconds(30)));

        assertThat(retryAt(id)).isEqualTo(NOON.plusSeconds(seconds));
    }

    private static Instant startOfNextDay() {
        return DAY.plusDays(1).atStartOfDay(CHINA).toInstant();
    }

    private Attempts attempts(Instant now) {
        return new Attempts(db, Clock.fixed(now, CHINA));
    }

    /** One round of the clock, as if it were then. */
    private void round(Instant now) {
        new Rounds(transactions, attempts(now), folders, dispatch).run();
    }

    private UUID failedBefore(Channel channel, Instant retryAt, LocalDate due) {
        var enquiry =
                transactions.as(
                        Rounds.SERVICE, () -> asking.enquiry(channel, Asking.Standing.PREPARED));
        server.asOwner(owner ->
                owner.sql(
                                """
                                update verification.enquiry
                                   set retry_at = :at, due_on = :due
                                 where id = :id
                                """)
                        .param("at", Timestamp.from(retryAt))
                        .param("due", due)
                        .param("id", enquiry)
                        .update());
        return enquiry;
    }

    private String state(UUID enquiry) {
        return column(enquiry, "state", String.class);
    }

    private int attempts(UUID enquiry) {
        return column(enquiry, "attempts", Integer.class);
    }

    private Instant retryAt(UUID enquiry) {
        return column(enquiry, "retry_at", Timestamp.class).toInstant();
    }

    private <T> T column(UUID enquiry, String column, Class<T> type) {
        return transactions.as(
                Rounds.SERVICE,
                () ->
                        db.sql(
                                        "select %s from verification.enquiry where id = :id"
                                                .formatted(column))
                                .param("id", enquiry)
                                .query(type)
                                .single());
    }
}
