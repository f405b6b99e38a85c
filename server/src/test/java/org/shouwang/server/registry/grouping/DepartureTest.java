package org.shouwang.server.registry.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.shouwang.server.registry.intake.Desk;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever moves to another county is announced there. */
@ServerTest
@Import(Desk.class)
class DepartureTest {

    private final TestServer server;
    private final TwoFamilies families;

    DepartureTest(Desk desk, TestServer server) {
        this.server = server;
        this.families = new TwoFamilies(server, desk);
    }

    @Test
    void the_other_county_hears_who_comes_and_what_to_do_next() {
        assertThat(moveOut(TwoCounties.LOUFAN_VILLAGE)).hasStatus(201);

        assertThat(arrivals(Officer.FENG))
                .singleElement()
                .asString()
                .contains("张*")
                .contains("H2")
                .contains("下一步")
                .doesNotContain("张小梅");
        assertThat(arrivals(Officer.WANG)).hasSize(1);
    }

    @Test
    void nobody_else_hears_of_it() {
        assertThat(moveOut(TwoCounties.LOUFAN_VILLAGE)).hasStatus(201);

        for (var stranger : List.of(Officer.ZHAO, Officer.QIAN, Officer.SUN)) {
            assertThat(arrivals(stranger)).isEmpty();
        }
    }

    @Test
    void a_place_that_is_not_known_hears_nothing_and_the_event_is_recorded() {
        assertThat(moveOut("650102")).hasStatus(201);

        assertThat(arrivals(Officer.FENG)).isEmpty();
    }

    private MvcTestResult moveOut(String place) {
        return families.record(
                families.zhangs(),
                """
                {"kind":"MOVE_OUT","happenedOn":"2026-10-20","reason":"随女婿迁往外县","place":"%s",
                 "groupings":["HUKOU"],"persons":[{"person":"%s"}]}
                """
                        .formatted(place, families.person("Q2")));
    }

    private List<String> arrivals(Officer officer) {
        return JsonPath.read(
                TwoFamilies.text(server.get(officer, "/notices")),
                "$..[?(@.kind == 'family.arrives')].text.zh");
    }
}
