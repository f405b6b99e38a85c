package org.shouwang.server.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.server.registry.Yangqu;

/**
 * The promise: whatever the server acknowledged is there once, however often server and database
 * are killed while officers record, correct, propose and decide. Who got no answer asks again with
 * the same key.
 */
class WriteKillTest {

    private static final int HOUSEHOLDS = 60;
    private static final int KILLS = 4;
    private static final int PAUSE_MILLIS_MAX = 3_000;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    @TempDir private Path data;

    private final long seed = System.nanoTime();
    private final Random dice = new Random(seed);
    private final AtomicInteger askedAgain = new AtomicInteger();
    private final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
    private LivingServer server;

    @BeforeEach
    void aServerWithHouseholds() throws IOException {
        server = new LivingServer(data);
        server.awaitReady();
        server.openAccounts();
        server.openAccount("zhao", "COUNTY_OFFICER");
        server.openAccount("sun", "COUNTY_OFFICER");
        server.signIn("li");
        String id = JsonPath.read(server.upload("all", "members", table()), "$.importId");
        while (!JsonPath.<String>read(server.get("/imports/" + id), "$.state").equals("DONE")) {
            LockSupport.parkNanos(100_000_000);
        }
    }

    @AfterEach
    void stop() throws InterruptedException {
        server.kill();
    }

    @Test
    void every_acknowledged_statement_proposal_and_decision_is_there_once() throws Exception {
        List<String> households =
                JsonPath.read(
                        server.caller().signIn("zhao").get("/households?limit=" + HOUSEHOLDS),
                        "$.items[*].id");
        assertThat(households).hasSize(HOUSEHOLDS);

        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            var work =
                    List.of(
                            officers.submit(() -> work(households.subList(0, HOUSEHOLDS / 2))),
                            officers.submit(
                                    () -> work(households.subList(HOUSEHOLDS / 2, HOUSEHOLDS))));
            for (int kill = 0; kill < KILLS; kill++) {
                LockSupport.parkNanos(1_000_000L * dice.nextInt(PAUSE_MILLIS_MAX));
                killSomething();
            }
            for (var each : work) {
                each.get();
            }
        }

        System.out.printf(
                "kills while writing seed=%d acknowledged=%d asked_again=%d%n",
                seed, acknowledged.size(), askedAgain.get());
        assertThereOnce(households);
    }

    private void killSomething() throws IOException, InterruptedException {
        if (dice.nextBoolean()) {
            server.killDatabase();
        } else {
            server.kill();
            server.startAgain();
        }
    }

    /** A statement, its correction, a proposal and its decision for each household. */
    private boolean work(List<String> households) {
        var zhao = new Patient("zhao");
        var sun = new Patient("sun");
        for (var household : households) {
            zhao.post("/households/" + household + "/statements", said(household, "否"));
            zhao.post("/households/" + household + "/statements", said(household, "是"));
            var proposal =
                    zhao.post(
                            "/proposals",
                            "{\"household\":\"%s\",\"kind\":\"MONITOR\",\"content\":\"纳入监测\"}"
                                    .formatted(household));
            sun.post(
                    "/proposals/" + JsonPath.<String>read(proposal, "$.id") + "/decision",
                    "{\"outcome\":\"AGREED\",\"reason\":\"情况属实\"}");
        }
        return true;
    }

    private static String said(String household, String accepted) {
        return """
        {"subject":"%s","source":"home_visit","facts":[{"fact":"property_accepted","value":"%s"}]}
        """
                .formatted(household, accepted);
    }

    private void assertThereOnce(List<String> households) throws IOException {
        var reader = server.caller().signIn("zhao");
        for (var household : households) {
            List<String> said =
                    JsonPath.read(
                            reader.get("/households/" + household),
                            "$.facts[?(@.fact == 'property_accepted')].statements[*].value");
            assertThat(said).as("seed %d, household %s", seed, household).containsExactly("是", "否");
        }
        var proposals = reader.get("/proposals?limit=200");
        List<String> about = JsonPath.read(proposals, "$.items[*].household.id");
        assertThat(about).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(households);
        List<String> states = JsonPath.read(proposals, "$.items[*].state");
        assertThat(states).containsOnly("DECIDED");
        assertThat(acknowledged).hasSize(4 * HOUSEHOLDS).doesNotHaveDuplicates();
    }

    private static String table() {
        var text = new StringBuilder("数据日期,行政村代码,户编号,人编号,姓名,证件号码,与户主关系,健康状况\n");
        IntStream.range(0, HOUSEHOLDS)
                .forEach(i ->
                        text.append(
                                "2026-10-01,%1$s,H%2$d,H%2$da,王一,,户主,健康\n"
                                        .formatted(Yangqu.VILLAGE, i)));
        return text.toString();
    }

    /** An officer whose browser asks again until there is an answer. */
    private final class Patient {

        private final String account;
        private Caller caller;

        Patient(String account) {
            this.account = account;
            this.caller = server.caller();
        }

        String post(String path, String json) {
            var key = UUID.randomUUID();
            var until = System.nanoTime() + PATIENCE.toNanos();
            String trouble = "";
            while (System.nanoTime() < until) {
                try {
                    var answer = caller.post(path, json, key);
                    acknowledged.add(key.toString());
                    return answer;
                } catch (IOException | IllegalStateException none) {
                    trouble = String.valueOf(none.getMessage());
                    askedAgain.incrementAndGet();
                    signInAgain();
                }
            }
            throw new IllegalStateException(
                    "seed " + seed + ": no answer to " + path + ": " + trouble);
        }

        private void signInAgain() {
            try {
                caller = server.caller().signIn(account);
            } catch (IOException | IllegalStateException away) {
                LockSupport.parkNanos(200_000_000);
            }
        }
    }
}
