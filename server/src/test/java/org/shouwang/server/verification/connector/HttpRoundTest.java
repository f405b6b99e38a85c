package org.shouwang.server.verification.connector;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Reveals;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.registry.Roster;
import org.shouwang.server.verification.Asking;
import org.shouwang.server.verification.Channel;
import org.shouwang.server.verification.ConnectorSettings;
import org.shouwang.server.verification.enquiry.SendEnquiry;
import org.shouwang.server.verification.enquiry.TakeDelivery;
import tools.jackson.databind.json.JsonMapper;

/** A long list is asked about in rounds, so that the officer who sends it need not wait for all. */
@ServerTest
class HttpRoundTest {

    private static final Actor SUN = Officer.SUN.actor();

    private final TestServer server;
    private final Transactions transactions;
    private final SendEnquiry sending;
    private final TakeDelivery taking;
    private final Attempts attempts;
    private final Roster roster;
    private final Reveals reveals;
    private final JsonMapper json;
    private final AtomicInteger questions = new AtomicInteger();
    private HttpServer department;
    private Asking asking;

    HttpRoundTest(
            TestServer server,
            Transactions transactions,
            SendEnquiry sending,
            TakeDelivery taking,
            Attempts attempts,
            Roster roster,
            Reveals reveals,
            JsonMapper json)
            throws IOException {
        this.server = server;
        this.transactions = transactions;
        this.sending = sending;
        this.taking = taking;
        this.attempts = attempts;
        this.roster = roster;
        this.reveals = reveals;
        this.json = json;
        this.department = HttpServer.create();
        this.asking = new Asking(server);
    }

    @BeforeEach
    void a_department_that_answers() throws IOException {
        asking = new Asking(server).arrive();
        questions.set(0);
        department =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        department.createContext("/", this::answer);
        department.start();
    }

    @AfterEach
    void close() {
        department.stop(0);
    }

    @Test
    void who_is_beyond_the_limit_of_a_round_is_asked_about_in_the_next_one() {
        var enquiry = enquiry();

        var first = way(1).send(SUN, enquiry);

        assertThat(first.sent()).isEqualTo(1);
        assertThat(questions).hasValue(1);
        assertThat(due()).contains(enquiry);

        way(1).send(SUN, enquiry);

        assertThat(questions).hasValue(2);
        assertThat(due()).doesNotContain(enquiry);
        assertThat(asking.letters(enquiry)).isEqualTo(asking.wanted(Asking.Standing.PREPARED));
    }

    @Test
    void a_list_of_exactly_a_round_is_done_in_one() {
        var enquiry = enquiry();

        var sent = way(2).send(SUN, enquiry);

        assertThat(sent.sent()).isEqualTo(2);
        assertThat(questions).hasValue(2);
        assertThat(due()).doesNotContain(enquiry);
    }

    private UUID enquiry() {
        return transactions.as(SUN, () -> asking.enquiry(Channel.HTTP, Asking.Standing.PREPARED));
    }

    /** Those that the next round of the clock would go on with. */
    private List<UUID> due() {
        return transactions.as(SUN, attempts::due).stream().map(Attempts.Outgoing::id).toList();
    }

    private HttpWay way(int roundMax) {
        var settings =
                new ConnectorSettings(
                        Map.of(
                                Asking.DEPARTMENT,
                                URI.create(
                                        "http://127.0.0.1:" + department.getAddress().getPort())),
                        Map.of(),
                        Map.of(),
                        Duration.ofSeconds(10),
                        1,
                        Duration.ofMillis(1),
                        100,
                        100,
                        Duration.ofSeconds(1),
                        1_000,
                        1,
                        roundMax);
        return new HttpWay(
                transactions,
                sending,
                taking,
                attempts,
                new PersonQuery(new Guards(settings), json, settings),
                roster,
                reveals,
                settings,
                server.clock());
    }

    private void answer(HttpExchange exchange) throws IOException {
        questions.incrementAndGet();
        var question = json.readTree(exchange.getRequestBody().readAllBytes());
        var row = asking.row(question.get("idNumber").asString());
        var body =
                json.writeValueAsString(Map.of("rows", List.of(row)))
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Digest", PersonQuery.digest(body));
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
