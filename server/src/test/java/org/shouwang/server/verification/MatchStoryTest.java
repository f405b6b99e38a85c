package org.shouwang.server.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.TwoCounties.body;
import static org.shouwang.server.TwoCounties.read;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A car under the right number and another name, judged by a person (疑似本人). */
@ServerTest
class MatchStoryTest {

    private static final String CARS = "police_vehicles";

    private final TestServer server;
    private Wangs wangs;
    private UUID request;
    private UUID police;

    MatchStoryTest(TestServer server) {
        this.server = server;
        this.wangs = new Wangs(server);
        this.request = new UUID(0, 0);
        this.police = new UUID(0, 0);
    }

    @BeforeEach
    void a_car_came_under_another_name() {
        server.begin();
        wangs = new Wangs(server).arrive();
        wangs.authorise(Officer.ZHAO, wangs.person(1));
        request = wangs.commission(Officer.ZHAO);
        police = wangs.prepared(Officer.SUN, request, "police");
        wangs.send(Officer.SUN, police);
        wangs.deliver(
                Officer.SUN,
                police,
                Wangs.HEADER
                        + "\n%s,%s,王大川,1970-01-02,140122,2016-05-01,有记录,晋A1,小型轿车,1,2015-06-01,非营运\n"
                                .formatted(CARS, Wangs.card(Wangs.HEAD))
                        + "# 回执 行数=1\n");
    }

    @Test
    void what_the_department_wrote_stands_beside_what_the_register_holds_both_masked() {
        var shown = server.get(Officer.SUN, "/verification/match-questions");

        assertThat(shown).as(body(shown)).hasStatusOk();
        assertThat(Shown.text(shown, "$.items[0].writtenName")).isEqualTo("王*川");
        assertThat(Shown.text(shown, "$.items[0].registered.name")).isEqualTo("王*山");
        assertThat(Shown.text(shown, "$.items[0].writtenBirth")).isEqualTo("1970-01-02");
        assertThat(Shown.text(shown, "$.items[0].registered.birth")).isEqualTo("1970-01-01");
        assertThat(Shown.text(shown, "$.items[0].writtenPlace")).isEqualTo("140122");
        assertThat(Shown.text(shown, "$.items[0].registered.place")).startsWith("140122");
        assertThat(Shown.text(shown, "$.items[0].writtenNumber"))
                .isEqualTo(Shown.text(shown, "$.items[0].registered.document"))
                .contains("*");
        assertThat(body(shown)).doesNotContain("王大川", "王大山", Wangs.card(Wangs.HEAD));
    }

    @Test
    void once_it_is_the_same_person_the_last_open_letter_is_answered_and_so_is_the_list() {
        List<String> datasets = read(enquiry(), "$.enquiry.datasets[?(@ != '%s')]".formatted(CARS));
        var rows =
                datasets.stream()
                        .map(name ->
                                "%s,%s,王大山,,,2016-05-01,无记录,,,,,\n"
                                        .formatted(name, Wangs.card(Wangs.HEAD)))
                        .collect(Collectors.joining());
        wangs.deliver(
                Officer.SUN,
                police,
                Wangs.HEADER + "\n" + rows + "# 回执 行数=" + datasets.size() + "\n");
        assertThat(Shown.text(enquiry(), "$.enquiry.state")).isEqualTo("PARTLY");
        var questions = server.get(Officer.SUN, "/verification/match-questions");

        var settled =
                server.post(
                        Officer.JIANG,
                        "/verification/match-questions/{id}/settlement",
                        "{\"same\":true,\"reason\":\"曾用名王大川\"}",
                        Shown.text(questions, "$.items[0].id"));

        assertThat(settled).as(body(settled)).hasStatus(204);
        assertThat(wangs.answer(Officer.SUN, request, wangs.person(1), CARS)).isEqualTo("FOUND");
        assertThat(Shown.text(enquiry(), "$.enquiry.state")).isEqualTo("ANSWERED");
        assertThat(Shown.number(enquiry(), "$.lines.answered")).isEqualTo(1);
    }

    private MvcTestResult enquiry() {
        return server.get(Officer.SUN, "/verification/enquiries/{id}", police);
    }
}
