package org.shouwang.server.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.server.registry.Yangqu;

/** The promise: after any kill an import is there once and whole, or was never acknowledged. */
class ImportKillTest {

    private static final int HOUSEHOLDS = 6_000;
    private static final int BAD = 7;
    private static final int KILLS = 2;
    private static final int PAUSE_MILLIS_MAX = 2_500;

    @TempDir private Path data;

    private final long seed = System.nanoTime();
    private final Random dice = new Random(seed);
    private LivingServer server;

    @BeforeEach
    void aServer() throws IOException {
        server = new LivingServer(data);
        server.awaitReady();
        server.openAccounts();
        server.signIn("li");
    }

    @AfterEach
    void stop() throws InterruptedException {
        server.kill();
    }

    @Test
    void killed_at_any_moment_an_import_goes_on_and_is_there_once() throws Exception {
        String id = JsonPath.read(server.upload("valid", "members", table()), "$.importId");
        for (int kill = 0; kill < KILLS; kill++) {
            pause();
            server.kill();
            server.startAgain();
            server.signIn("li");
        }

        assertLoadedOnce(id);
    }

    @Test
    void an_import_waits_for_a_database_that_was_killed_and_a_preview_outlives_the_server()
            throws Exception {
        String id = JsonPath.read(server.upload("preview", "members", table()), "$.importId");
        pause();
        server.killDatabase();
        await(id, "CHECKED");
        server.kill();
        server.startAgain();
        server.signIn("li");

        server.post("/imports/" + id + "/choice", "{\"mode\":\"valid\"}");
        pause();
        server.killDatabase();

        assertLoadedOnce(id);
    }

    private void assertLoadedOnce(String id) throws IOException {
        await(id, "DONE");
        String told = server.get("/imports/" + id);
        assertThat((int) JsonPath.read(told, "$.imported"))
                .as("seed %d", seed)
                .isEqualTo(2 * HOUSEHOLDS - BAD);
        assertThat((int) JsonPath.read(told, "$.refused")).isEqualTo(BAD);
        String list = server.get("/households?limit=1");
        assertThat((int) JsonPath.read(list, "$.total")).isEqualTo(HOUSEHOLDS);
        assertThat((int) JsonPath.<Integer>read(list, "$.items[0].members")).isBetween(1, 2);
        String refusals = server.get("/imports/" + id + "/refusals?limit=500");
        assertThat((int) JsonPath.read(refusals, "$.items.length()")).isEqualTo(BAD);
        try (var folders = Files.list(data.resolve("uploads"))) {
            assertThat(folders).allMatch(folder -> folder.endsWith(id));
        }
    }

    private void await(String id, String state) throws IOException {
        for (int i = 0; i < 3_000; i++) {
            try {
                if (JsonPath.<String>read(server.get("/imports/" + id), "$.state").equals(state)) {
                    return;
                }
            } catch (IllegalStateException databaseIsAway) {
                LockSupport.parkNanos(300_000_000);
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new IllegalStateException("seed " + seed + ": " + server.get("/imports/" + id));
    }

    private void pause() {
        LockSupport.parkNanos(1_000_000L * dice.nextInt(PAUSE_MILLIS_MAX));
    }

    private static String table() {
        var text = new StringBuilder("数据日期,行政村代码,户编号,人编号,姓名,证件号码,与户主关系,健康状况\n");
        for (int i = 0; i < HOUSEHOLDS; i++) {
            var home = "2026-10-01," + Yangqu.VILLAGE + ",H" + i + ",H" + i;
            text.append(home).append("a,王一,,户主,健康\n");
            text.append(home).append("b,李二,,配偶,").append(i < BAD ? "不详" : "残疾").append("\n");
        }
        return text.toString();
    }
}
