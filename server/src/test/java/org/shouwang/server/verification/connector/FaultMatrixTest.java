package org.shouwang.server.verification.connector;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Reveals;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.registry.Roster;
import org.shouwang.server.verification.Asking;
import org.shouwang.server.verification.Channel;
import org.shouwang.server.verification.ConnectorSettings;
import org.shouwang.server.verification.Kept;
import org.shouwang.server.verification.VerificationSettings;
import org.shouwang.server.verification.connector.FaultProxy.LineFault;
import org.shouwang.server.verification.enquiry.EnquiryList;
import org.shouwang.server.verification.enquiry.SendEnquiry;
import org.shouwang.server.verification.enquiry.TakeDelivery;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every fault of a line, on every way to a department, in every state that a case can be in: never
 * is anything known that the department did not say, and when the fault is over all is well again
 * without hands.
 */
@ServerTest
class FaultMatrixTest {

    private static final Actor SUN = Officer.SUN.actor();
    private static final Duration LIMIT = Duration.ofMillis(700);

    @TempDir private Path folder = Path.of(".");

    private final TestServer server;
    private final Transactions transactions;
    private final SendEnquiry sending;
    private final TakeDelivery taking;
    private final EnquiryList list;
    private final Attempts attempts;
    private final Roster roster;
    private final Reveals reveals;
    private final VerificationSettings settings;
    private final JsonMapper json;
    private HttpServer department;
    private FaultProxy proxy;
    private Asking asking;
    private final List<String> wrong = new ArrayList<>();

    FaultMatrixTest(
            TestServer server,
            Transactions transactions,
            SendEnquiry sending,
            TakeDelivery taking,
            EnquiryList list,
            Attempts attempts,
            Roster roster,
            Reveals reveals,
            VerificationSettings settings,
            JsonMapper json)
            throws IOException {
        this.server = server;
        this.transactions = transactions;
        this.sending = sending;
        this.taking = taking;
        this.list = list;
        this.attempts = attempts;
        this.roster = roster;
        this.reveals = reveals;
        this.settings = settings;
        this.json = json;
        this.department = HttpServer.create();
        this.proxy = new FaultProxy(new InetSocketAddress(0));
        this.asking = new Asking(server);
    }

    @BeforeEach
    void a_department_behind_a_bad_line() throws IOException {
        asking = new Asking(server).arrive();
        department =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        department.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        department.createContext("/", this::answer);
        department.start();
        proxy = new FaultProxy(department.getAddress());
    }

    @AfterEach
    void close() {
        proxy.close();
        department.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var question = json.readTree(exchange.getRequestBody().readAllBytes());
        var row = asking.row(question.get("idNumber").asString());
        var body =
                json.writeValueAsString(Map.of("rows", List.of(row)))
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Connection", "close");
        exchange.getResponseHeaders().set("Content-Digest", PersonQuery.digest(body));
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void nothing_is_decided_on_missing_data_and_all_recovers_without_hands() {
        int cells = 0;
        for (var way : Channel.values()) {
            for (var state : Asking.Standing.values()) {
                for (var fault : LineFault.values()) {
                    cells++;
                    try {
                        cell(way, state, fault);
                    } catch (IOException failed) {
                        wrong.add("%s %s %s: %s".formatted(way, state, fault, failed));
                    }
                }
            }
        }

        System.out.printf("fault matrix cells=%d wrong=%d%n", cells, wrong.size());
        assertThat(wrong).isEmpty();
    }

    private void cell(Channel way, Asking.Standing state, LineFault fault) throws IOException {
        var enquiry = transactions.as(SUN, () -> asking.enquiry(way, state));
        var home = Files.createTempDirectory(folder, "way");
        var ways = new Ways(home);
        var before = asking.letters(enquiry);

        proxy.suffer(fault);
        ways.exchange(way, enquiry, fault);
        var during = asking.letters(enquiry);
        if (!asking.isTrueOrUnknown(before, during) || new Kept(server).hasInvented()) {
            wrong.add("%s %s %s: %s became %s".formatted(way, state, fault, before, during));
        }

        proxy.suffer(LineFault.NONE);
        ways.exchange(way, enquiry, LineFault.NONE);
        var after = asking.letters(enquiry);
        if (!after.equals(asking.wanted(state))) {
            wrong.add("%s %s %s: recovered as %s".formatted(way, state, fault, after));
        }
    }

    /** The ways as the server makes them, with a department of their own. */
    private final class Ways {

        private final Path home;
        private final HttpWay http;
        private final FolderWay files;
        private final TableWay table;

        private Ways(Path home) {
            this.home = home;
            var connectors = connectors(home);
            var query = new PersonQuery(new Guards(connectors), json, connectors);
            this.http =
                    new HttpWay(
                            transactions,
                            sending,
                            taking,
                            attempts,
                            query,
                            roster,
                            reveals,
                            connectors,
                            server.clock());
            this.files =
                    new FolderWay(
                            transactions,
                            sending,
                            list,
                            taking,
                            attempts,
                            connectors,
                            settings,
                            server.clock());
            this.table =
                    new TableWay(
                            transactions,
                            sending,
                            taking,
                            attempts,
                            roster,
                            reveals,
                            connectors,
                            settings,
                            server.clock());
        }

        private ConnectorSettings connectors(Path home) {
            return new ConnectorSettings(
                    Map.of(Asking.DEPARTMENT, URI.create("http://127.0.0.1:" + proxy.port())),
                    Map.of(Asking.DEPARTMENT, home),
                    Map.of(Asking.DEPARTMENT, home.resolve("table.csv")),
                    LIMIT,
                    2,
                    Duration.ofMillis(1),
                    1_000,
                    100,
                    LIMIT,
                    10_000,
                    4,
                    500);
        }

        void exchange(Channel way, UUID enquiry, LineFault fault) throws IOException {
            switch (way) {
                case HTTP -> http.send(SUN, enquiry);
                case FILE -> {
                    transactions.as(SUN, () -> sending.send(SUN, enquiry));
                    spoilt(asking.file(), fault).forEach(text -> deliver(enquiry, text));
                }
                case FOLDER -> {
                    files.send(SUN, enquiry);
                    arrive(enquiry, fault);
                    files.collect(SUN);
                }
                case TABLE -> {
                    var table = home.resolve("table.csv");
                    Files.deleteIfExists(table);
                    for (var text : spoilt(asking.file(), fault)) {
                        Files.write(table, text);
                    }
                    this.table.send(SUN, enquiry);
                }
            }
        }

        private void deliver(UUID enquiry, byte[] text) {
            try {
                transactions.as(SUN, () -> taking.take(SUN, enquiry, Channel.FILE, text));
            } catch (Refused | BrokenInput refused) {
                assertThat(refused).hasMessageNotContaining("null");
            }
        }

        private void arrive(UUID enquiry, LineFault fault) throws IOException {
            var in = Files.createDirectories(home.resolve("in"));
            int n = 0;
            for (var text : spoilt(asking.file(), fault)) {
                Files.write(
                        in.resolve("%s-%d.csv".formatted(new Kept(server).number(enquiry), n++)),
                        text);
            }
        }
    }

    /** What a bad line does to a file: it may not come, come twice, or come otherwise. */
    private static List<byte[]> spoilt(byte[] whole, LineFault fault) {
        return switch (fault) {
            case NONE, SLOW_CLOSE -> List.of(whole);
            case LATENCY, NEVER, RESET -> List.of();
            case HALF -> List.of(java.util.Arrays.copyOf(whole, whole.length / 2));
            case FLIP -> {
                var flipped = whole.clone();
                flipped[whole.length / 3] ^= 1;
                yield List.of(flipped);
            }
            case GARBAGE -> List.of(new byte[] {0, 1, 2, '"', 'x', '\n', (byte) 0xff, ','});
            case DUPLICATE -> List.of(whole, whole);
        };
    }
}
