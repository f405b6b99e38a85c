package org.shouwang.server.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.TwoCounties.body;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;

/** A car under the right number and another name, judged by a person (疑似本人). */
@ServerTest
class MatchStoryTest {

    private static final String CARS = "police_vehicles";

    private final TestServer server;
    private Wangs wangs;
    private UUID request;

    MatchStoryTest(TestServer server) {
        this.server = server;
        this.wangs = new Wangs(server);
        this.request = new UUID(0, 0);
    }

    @BeforeEach
    void a_car_came_under_another_name() {
        server.begin();
        wangs = new Wangs(server).arrive();
        wangs.authorise(Officer.ZHAO, wangs.person(1));
        request = wangs.commission(Officer.ZHAO);
        var police = wangs.prepared(Officer.SUN, request, "police");
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
}
