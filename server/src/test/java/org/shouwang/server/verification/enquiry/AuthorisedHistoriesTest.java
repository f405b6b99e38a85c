package org.shouwang.server.verification.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Transactions;
import org.springframework.dao.DataAccessException;

/**
 * A hundred thousand persons sign, withdraw and are asked about at random moments, also by a server
 * that would forget to look: beside the database stands a plain model of what may leave.
 */
@ServerTest
class AuthorisedHistoriesTest {

    private static final int HISTORIES = 100_000;
    private static final int OF_A_WORLD = 2_000;
    private static final int STEPS = 6;
    private static final int SOME_MAX = 40;
    private static final Actor SUN = Officer.SUN.actor();

    private final TestServer server;
    private final Transactions transactions;
    private final SendEnquiry sending;
    private final HistoryTables tables;
    private long sent;
    private long stopped;
    private long refused;

    AuthorisedHistoriesTest(
            TestServer server,
            Transactions transactions,
            SendEnquiry sending,
            org.springframework.jdbc.core.simple.JdbcClient db) {
        this.server = server;
        this.transactions = transactions;
        this.sending = sending;
        this.tables = new HistoryTables(server, db);
    }

    /** One person's line, as the model has it. */
    private static final class Line {

        private final Instant from;
        private final Instant to;
        private final boolean isForThis;
        private boolean withdrawn;
        private String state = "PREPARED";

        private Line(Instant from, Instant to, boolean isForThis) {
            this.from = from;
            this.to = to;
            this.isForThis = isForThis;
        }

        /** The rule, as the law has it: from its first moment up to, and without, its end. */
        private boolean mayLeave(Instant moment) {
            return isForThis && !withdrawn && !moment.isBefore(from) && moment.isBefore(to);
        }

        private boolean isPrepared() {
            return state.equals("PREPARED");
        }
    }

    @Test
    void no_line_leaves_outside_a_live_authorisation() {
        long seed = Long.getLong("histories.seed", System.nanoTime());
        server.clock().moveOn(Duration.ofHours(1));
        tables.people(OF_A_WORLD);
        long begun = System.nanoTime();
        for (int world = 0; world < HISTORIES / OF_A_WORLD; world++) {
            live(
                    new SplittableRandom(seed + world),
                    "seed %d, world %d".formatted(seed, world),
                    world);
        }

        System.out.printf(
                "authorised histories=%d seed=%d sent=%d stopped=%d refused sendings=%d ms=%d%n",
                HISTORIES, seed, sent, stopped, refused, (System.nanoTime() - begun) / 1_000_000);
        assertThat(tables.uncovered()).isZero();
        assertThat(List.of(sent, stopped, refused)).allMatch(count -> count > HISTORIES / 1_000);
    }

    private void live(SplittableRandom random, String name, int world) {
        var now = server.clock().instant();
        var lines = new ArrayList<Line>();
        for (int i = 0; i < OF_A_WORLD; i++) {
            var from = now.plusSeconds(60L * random.nextInt(-30, 8));
            lines.add(
                    new Line(
                            from,
                            from.plusSeconds(60L * random.nextInt(1, 60)),
                            random.nextInt(50) > 0));
        }
        tables.world(
                world,
                lines.stream()
                        .map(line -> new HistoryTables.Signed(line.from, line.to, line.isForThis))
                        .toList());
        var moment = now;
        for (int step = 0; step < STEPS; step++) {
            moment = moment.plusSeconds(60L * random.nextInt(1, 10));
            step(random, lines, world, moment);
        }
        sendAll(lines, world, name);
        assertThat(tables.states(world))
                .as(name)
                .isEqualTo(lines.stream().map(line -> line.state).toList());
    }

    private void step(SplittableRandom random, List<Line> lines, int world, Instant moment) {
        var some = some(random, lines.size());
        if (random.nextInt(3) == 0) {
            some.forEach(place -> lines.get(place).withdrawn = true);
            transactions.as(SUN, () -> tables.withdraw(world, some, moment));
            return;
        }

        // On a border of one of them: its first moment, its end, or the last one before it.
        var one = lines.get(some.getFirst());
        var at =
                switch (random.nextInt(4)) {
                    case 0 -> one.from.isAfter(moment) ? one.from : moment;
                    case 1 -> one.to.isAfter(moment) ? one.to : moment;
                    case 2 -> one.to.isAfter(moment) ? one.to.minusNanos(1_000) : moment;
                    default -> moment;
                };
        forgetToLook(random.nextBoolean() ? some.subList(0, 1) : some, lines, world, at);
    }

    /** Straight at the table, without stopping anybody first: the database itself looks. */
    private void forgetToLook(List<Integer> some, List<Line> lines, int world, Instant at) {
        var leaving = some.stream().filter(place -> lines.get(place).isPrepared()).toList();
        boolean expected = leaving.stream().allMatch(place -> lines.get(place).mayLeave(at));
        boolean happened = true;
        try {
            transactions.as(SUN, () -> tables.markSent(world, leaving, at));
        } catch (DataAccessException uncovered) {
            assertThat(SendEnquiry.isUncovered(uncovered)).isTrue();
            happened = false;
            refused++;
        }
        assertThat(happened).as("%s at %s", leaving, at).isEqualTo(expected);
        if (happened) {
            leaving.forEach(place -> lines.get(place).state = "SENT");
            sent += leaving.size();
        }
    }

    private void sendAll(List<Line> lines, int world, String name) {
        if (lines.stream().anyMatch(line -> !line.isForThis && line.isPrepared())) {
            tables.forgetForeign(world);
            lines.stream()
                    .filter(line -> !line.isForThis && line.isPrepared())
                    .forEach(line -> line.state = "STOPPED");
        }
        var done = transactions.as(SUN, () -> sending.send(SUN, tables.enquiry(world)));
        for (var line : lines) {
            if (line.isPrepared()) {
                line.state = line.mayLeave(done.at()) ? "SENT" : "STOPPED";
            }
        }
        sent += done.sent();
        stopped += done.stopped();
        assertThat(done.sent()).as(name).isPositive();
    }

    private static List<Integer> some(SplittableRandom random, int of) {
        return random.ints(1 + random.nextInt(SOME_MAX), 0, of).distinct().boxed().toList();
    }
}
