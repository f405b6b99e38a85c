package org.shouwang.server.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.Officer.HE;
import static org.shouwang.server.Officer.SUN;
import static org.shouwang.server.Officer.WANG;
import static org.shouwang.server.Officer.ZHAO;
import static org.shouwang.server.TwoCounties.YANGQU_VILLAGE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * What a family is granted as one of its members earns more, and who of a place stands at a cliff.
 */
@ServerTest
class CliffTest {

    @Autowired private TestServer server;

    @Test
    void the_support_of_a_family_is_told_at_every_step_up_to_what_was_asked() {
        var line = line(ZHAO, household("cliff-line"), 100, 1000);

        assertThat(line).hasStatusOk();
        assertThat(TwoCounties.<List<String>>read(line, "$.points[*].earned"))
                .hasSize(11)
                .startsWith("0.00", "100.00")
                .endsWith("1000.00");
        assertThat(TwoCounties.<String>read(line, "$.now")).isEqualTo("300.00");
        assertThat(TwoCounties.<String>read(line, "$.step")).isEqualTo("100.00");
        assertThat(support(line, "0.00") - support(line, "100.00")).isEqualTo(100);
        assertThat(support(line, "700.00")).isZero();
    }

    private static double support(MvcTestResult line, String earned) {
        var points =
                TwoCounties.<List<Map<String, String>>>read(
                        line, "$.points[?(@.earned == '%s')]".formatted(earned));
        return Double.parseDouble(String.valueOf(points.getFirst().get("low")));
    }

    @Test
    void a_step_that_leads_nowhere_and_too_many_points_are_refused() {
        var household = household("cliff-step");

        assertThat(line(ZHAO, household, 0, 1000)).hasStatus(400);
        assertThat(line(ZHAO, household, 1, 1000)).hasStatus(400);
        assertThat(line(ZHAO, household, 1, 999)).hasStatusOk();
    }

    @Test
    void a_household_of_another_county_has_no_line() {
        assertThat(line(WANG, household("cliff-other"), 100, 1000)).hasStatus(404);
    }

    @Test
    void the_list_of_a_place_states_its_step_and_counts_both_directions() {
        household("cliff-list");
        var accepted =
                server.post(
                        HE,
                        "/packs/taiyuan-2016/cliff-lists",
                        "{\"day\":\"2016-06-01\",\"step\":100}");

        var job = new TwoCounties(server).await(HE, accepted);

        assertThat(job).contains("\"step\":\"100.00\"", "\"MORE\"", "\"LESS\"");
        assertThat(server.post(SUN, "/packs/taiyuan-2016/cliff-lists", "{\"step\":100}"))
                .hasStatus(403);
    }

    private MvcTestResult line(Officer officer, String household, int step, int upTo) {
        return server.post(
                officer,
                "/packs/taiyuan-2016/cliffs",
                """
                {"family":{"household":"%s","day":"2016-06-01"},"person":0,"step":%d,"upTo":%d}
                """
                        .formatted(household, step, upTo));
    }

    private String household(String number) {
        new TwoCounties(server).couple(number, YANGQU_VILLAGE, "300").arrive();
        return TwoCounties.read(
                server.get(ZHAO, "/households?q={number}", number), "$.items[0].id");
    }
}
