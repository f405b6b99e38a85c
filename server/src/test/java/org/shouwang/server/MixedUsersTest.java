package org.shouwang.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Officers of two counties and two townships at the same moment on four connections. */
@ServerTest
class MixedUsersTest {

    private static final long SEED = 140_122;
    private static final int REQUESTS = 4_000;
    private static final int CONNECTIONS = 4;

    /** Ten wait for each connection; were it all of them, a slow machine would run out of time. */
    private static final int AT_ONCE = 44;

    private static final List<Officer> OFFICERS =
            List.of(
                    Officer.ZHAO,
                    Officer.QIAN,
                    Officer.SUN,
                    Officer.LI,
                    Officer.WANG,
                    Officer.FENG,
                    Officer.CHEN);
    private static final List<String> LISTS =
            List.of(
                    "/households",
                    "/households?q=1",
                    "/leads",
                    "/proposals",
                    "/figures",
                    "/notices");

    private final TestServer server;
    private final HikariDataSource pool;

    MixedUsersTest(TestServer server, HikariDataSource pool) {
        this.server = server;
        this.pool = pool;
    }

    @Test
    void nobody_ever_reads_a_row_of_another_place() throws Exception {
        new TwoCounties(server)
                .couple("IN-140122100-A", "140122100001", "0")
                .couple("IN-140122101-A", "140122101200", "0")
                .couple("IN-140123100-A", TwoCounties.LOUFAN_VILLAGE, "0")
                .arrive();
        new TwoCounties(server).screen(Officer.SUN, "140122");
        new TwoCounties(server).screen(Officer.FENG, "140123");
        var files = files();
        int usual = pool.getMaximumPoolSize();
        pool.getHikariConfigMXBean().setMaximumPoolSize(CONNECTIONS);

        var foreign = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var answer : threads.invokeAll(requests(files))) {
                answer.get().forEach(foreign::add);
            }
        } finally {
            pool.getHikariConfigMXBean().setMaximumPoolSize(usual);
        }

        System.out.printf(
                "mixed users requests=%d connections=%d seed=%d foreign=%d%n",
                REQUESTS, CONNECTIONS, SEED, foreign.size());
        assertThat(foreign).isEmpty();
    }

    private List<Callable<List<String>>> requests(Map<String, String> files) {
        var random = new Random(SEED);
        OFFICERS.forEach(server::session);
        var requests = new ArrayList<Callable<List<String>>>();
        var addresses = new ArrayList<>(LISTS);
        files.values().forEach(id -> addresses.add("/households/" + id));
        for (int number = 0; number < REQUESTS; number++) {
            var officer = OFFICERS.get(random.nextInt(OFFICERS.size()));
            var address = addresses.get(random.nextInt(addresses.size()));
            requests.add(() -> foreign(officer, address, files));
        }
        return requests;
    }

    /** What an answer shows of places that are not the officer's. */
    private List<String> foreign(Officer officer, String address, Map<String, String> files) {
        var answer = server.get(officer, address);
        int status = answer.getResponse().getStatus();
        var body = new String(answer.getResponse().getContentAsByteArray(), UTF_8);
        var seen = new ArrayList<String>();
        files.forEach((number, id) -> {
            boolean own = number.startsWith("IN-" + officer.place());
            if (!own && (body.contains(number) || body.contains(id))) {
                seen.add(officer + " read " + number + " at " + address);
            }
            if (address.endsWith(id) && status != (own ? 200 : 404)) {
                seen.add(officer + " got " + status + " at " + address);
            }
        });
        return seen;
    }

    private Map<String, String> files() {
        var files = new HashMap<String, String>();
        server.asOwner(db ->
                db.sql("select number, id::text as id from registry.household")
                        .query(row -> {
                            files.put(row.getString("number"), row.getString("id"));
                        }));
        return files;
    }
}
