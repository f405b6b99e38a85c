package org.shouwang.server.verification.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody withdraws at the moment at which the list leaves: of the two, one wins, and both know.
 */
@ServerTest
class WithdrawalRaceTest {

    private static final int RACES = 200;
    private static final Actor SUN = Officer.SUN.actor();
    private static final Executor THREADS = Thread::startVirtualThread;

    private final TestServer server;
    private final Transactions transactions;
    private final SendEnquiry sending;
    private final HistoryTables tables;

    WithdrawalRaceTest(
            TestServer server, Transactions transactions, SendEnquiry sending, JdbcClient db) {
        this.server = server;
        this.transactions = transactions;
        this.sending = sending;
        this.tables = new HistoryTables(server, db);
    }

    @Test
    void what_was_withdrawn_first_does_not_leave_and_what_left_first_was_not_withdrawn() {
        tables.people(1);
        int left = 0;
        for (int race = 0; race < RACES; race++) {
            var now = server.clock().instant();
            tables.world(
                    race,
                    List.of(
                            new HistoryTables.Signed(
                                    now.minusSeconds(60), now.plusSeconds(3_600), true)));
            left += race(race) ? 1 : 0;
        }

        System.out.printf("withdrawal races=%d left first=%d%n", RACES, left);
        assertThat(tables.uncovered()).isZero();
    }

    /** Whether the list left first. */
    private boolean race(int race) {
        var start = new CountDownLatch(1);
        var sent =
                CompletableFuture.supplyAsync(
                        () -> {
                            await(start);
                            return transactions.as(
                                    SUN, () -> sending.send(SUN, tables.enquiry(race)).sent());
                        },
                        THREADS);
        var stateWhenWithdrawn =
                CompletableFuture.supplyAsync(
                        () -> {
                            await(start);
                            return transactions.as(SUN, () -> withdrawAndLook(race));
                        },
                        THREADS);
        start.countDown();

        boolean left = sent.join() == 1;
        assertThat(stateWhenWithdrawn.join()).isEqualTo(left ? "SENT" : "PREPARED");
        assertThat(tables.states(race)).containsExactly(left ? "SENT" : "STOPPED");
        return left;
    }

    /** The state of the line as the withdrawal sees it once it holds the authorisation. */
    private String withdrawAndLook(int race) {
        tables.withdraw(race, List.of(0), Instant.now(server.clock()));
        return tables.stateNow(race);
    }

    private static void await(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
