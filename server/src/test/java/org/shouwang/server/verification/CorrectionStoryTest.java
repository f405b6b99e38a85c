package org.shouwang.server.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.TwoCounties.body;
import static org.shouwang.server.TwoCounties.read;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What becomes of a difference when the department was wrong: by its own word, or by ours. */
@ServerTest
class CorrectionStoryTest {

    private static final String CARS = "police_vehicles";

    private final TestServer server;
    private Wangs wangs;
    private UUID request;
    private UUID police;

    CorrectionStoryTest(TestServer server) {
        this.server = server;
        this.wangs = new Wangs(server);
        this.request = new UUID(0, 0);
        this.police = new UUID(0, 0);
    }

    @BeforeEach
    void a_report_names_two_cars_that_nobody_declared() {
        server.begin();
        wangs = new Wangs(server).arrive();
        wangs.authorise(Officer.ZHAO, wangs.person(1));
        request = wangs.commission(Officer.ZHAO);
        police = wangs.prepared(Officer.SUN, request, "police");
        wangs.send(Officer.SUN, police);
        answer(car("有记录", "晋A11111"), car("有记录", "晋A22222"));
        server.asOwner(
                db -> db.sql("update verification.request set due_on = due_on - 11").update());
        assertThat(sealing()).hasStatus(201);
    }

    private void answer(String... rows) {
        server.clock().moveOn(Duration.ofMinutes(1));
        var delivered =
                wangs.deliver(
                        Officer.SUN,
                        police,
                        Wangs.HEADER
                                + "\n"
                                + String.join("", rows)
                                + "# 回执 行数=%d\n".formatted(rows.length));
        assertThat(delivered).as(body(delivered)).hasStatus(201);
        server.clock().moveOn(Duration.ofMinutes(1));
    }

    private static String car(String result, String plate) {
        return "%s,%s,王大山,,,2016-05-01,%s,%s,小型轿车,180000,2015-06-01,非营运\n"
                .formatted(CARS, Wangs.card(Wangs.HEAD), result, plate);
    }

    private MvcTestResult sealing() {
        return server.post(
                Officer.SUN, "/verification/reports", "{\"request\":\"%s\"}".formatted(request));
    }

    /** The states of the findings about cars. */
    private List<String> states() {
        return read(
                server.get(Officer.SUN, "/verification/findings"),
                "$.items[?('%s' in @.datasets)].state".formatted(CARS));
    }

    private String finding() {
        List<String> ids =
                read(
                        server.get(Officer.SUN, "/verification/findings"),
                        "$.items[?('%s' in @.datasets)].id".formatted(CARS));
        return ids.getFirst();
    }

    @Test
    void a_report_of_which_nothing_changed_is_not_sealed_again() {
        server.clock().moveOn(Duration.ofMinutes(1));

        var again = sealing();

        assertThat(again).as(body(again)).hasStatus(409);
        assertThat(body(again)).contains("没有新的答复");
    }

    @Test
    void a_difference_that_a_later_answer_takes_away_lapses_with_an_event_and_may_return() {
        assertThat(states()).isNotEmpty().containsOnly("OPEN");
        var finding = finding();

        answer(car("无记录", ""));
        assertThat(sealing()).hasStatus(201);

        assertThat(states()).containsOnly("LAPSED");
        var file = server.get(Officer.SUN, "/verification/findings/{id}", finding);
        assertThat(Shown.text(file, "$.history[0].kind")).isEqualTo("LAPSED");
        assertThat(Shown.text(file, "$.history[0].text")).contains("不再成立");
        assertThat(
                        server.post(
                                Officer.ZHAO,
                                "/verification/findings/{id}/explanation",
                                "{\"text\":\"没有车\"}",
                                finding))
                .hasStatus(409);
        assertThat(Shown.number(server.get(Officer.SUN, "/verification/lists"), "$.total"))
                .isZero();

        answer(car("有记录", "晋A33333"), car("有记录", "晋A44444"));
        assertThat(sealing()).hasStatus(201);

        assertThat(states()).contains("OPEN");
        var returned = server.get(Officer.SUN, "/verification/findings/{id}", finding);
        assertThat(Shown.text(returned, "$.history[1].kind")).isEqualTo("RETURNED");
    }

    @Test
    void what_was_disproved_goes_with_the_next_list_and_the_department_says_what_it_did() {
        disprove();
        List<String> open = read(corrections(), "$[?(@.toldAt == null)].id");
        assertThat(open).hasSize(2);
        assertThat(stating(open.getFirst())).hasStatus(409);

        request = wangs.commission(Officer.ZHAO);
        wangs.send(Officer.SUN, wangs.prepared(Officer.SUN, request, "police"));

        List<String> told = read(corrections(), "$[?(@.toldAt)].enquiry");
        assertThat(told).hasSize(2).allMatch(number -> number.startsWith("CX"));
        assertThat(body(corrections())).contains("王*山").doesNotContain("王大山");
        assertThat(stating(open.getFirst())).hasStatus(204);
        assertThat(stating(open.getFirst())).hasStatus(409);
        List<String> said = read(corrections(), "$[?(@.outcome=='CORRECTED')].statement");
        assertThat(said).containsExactly("登记已更正:车辆已过户");
    }

    @Test
    void a_statement_of_another_county_is_not_found() {
        disprove();
        List<String> open = read(corrections(), "$[*].id");

        assertThat(
                        server.post(
                                Officer.FENG,
                                "/verification/corrections/{id}/statement",
                                "{\"outcome\":\"UPHELD\",\"statement\":\"无误\"}",
                                open.getFirst()))
                .hasStatus(404);
        assertThat(body(server.get(Officer.FENG, "/verification/corrections"))).isEqualTo("[]");
    }

    private void disprove() {
        var finding = finding();
        server.post(
                Officer.ZHAO,
                "/verification/findings/{id}/explanation",
                "{\"text\":\"车早已过户\"}",
                finding);
        assertThat(
                        server.post(
                                Officer.SUN,
                                "/verification/findings/{id}/settlement",
                                "{\"outcome\":\"DISPROVED\",\"reason\":\"登记簿未更新\"}",
                                finding))
                .hasStatusOk();
    }

    private MvcTestResult corrections() {
        return server.get(Officer.SUN, "/verification/corrections");
    }

    private MvcTestResult stating(String correction) {
        return server.post(
                Officer.SUN,
                "/verification/corrections/{id}/statement",
                "{\"outcome\":\"CORRECTED\",\"statement\":\"登记已更正:车辆已过户\"}",
                correction);
    }
}
