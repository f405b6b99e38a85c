package org.shouwang.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A look beyond the own area: possible, short, told to the owner, and on record. */
@ServerTest
class BreakGlassTest {

    private final TestServer server;

    BreakGlassTest(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void given_a_family_in_each_county() {
        server.begin();
        new TwoCounties(server)
                .couple("YQ1", TwoCounties.YANGQU_VILLAGE, "0")
                .couple("LF1", TwoCounties.LOUFAN_VILLAGE, "0")
                .arrive();
    }

    @Test
    void with_a_reason_somebody_sees_another_place_and_not_their_own_meanwhile() {
        assertThat(numbers()).isEqualTo("[\"YQ1\"]");

        assertThat(look("140123", "该户迁入我县,核对原低保情况")).hasStatus(201);

        assertThat(numbers()).isEqualTo("[\"LF1\"]");
        assertThat(server.get(Officer.SUN, "/session"))
                .bodyJson()
                .extractingPath("$.glass.place.code")
                .isEqualTo("140123");
    }

    @Test
    void a_guest_reads_and_does_nothing_else() {
        look("140123", "该户迁入我县");

        assertThat(server.get(Officer.SUN, "/session"))
                .bodyJson()
                .extractingPath("$.duties")
                .asArray()
                .containsExactly("READ");
        assertThat(
                        server.post(
                                Officer.SUN,
                                "/screenings",
                                "{\"place\":\"140123\",\"day\":\"2016-06-01\"}"))
                .hasStatus(403);
    }

    @Test
    void it_ends_by_itself_after_three_hours() {
        look("140123", "该户迁入我县");
        server.clock().moveOn(Duration.ofHours(3).minusSeconds(1));
        assertThat(numbers()).isEqualTo("[\"LF1\"]");

        server.clock().moveOn(Duration.ofSeconds(1));

        assertThat(numbers()).isEqualTo("[\"YQ1\"]");
    }

    @Test
    void it_can_be_ended_before() {
        look("140123", "该户迁入我县");

        assertThat(server.request(Officer.SUN, HttpMethod.DELETE, "/session/glass")).hasStatus(204);

        assertThat(numbers()).isEqualTo("[\"YQ1\"]");
    }

    @Test
    void the_officers_of_that_place_are_told_who_and_why_and_nobody_else_is() {
        look("140123", "该户迁入我县");

        var notices = server.get(Officer.FENG, "/notices");
        assertThat(notices)
                .bodyJson()
                .extractingPath("$.items[0].text.zh")
                .asString()
                .contains("孙县", "阳曲县", "该户迁入我县");
        assertThat(server.get(Officer.QIAN, "/notices"))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();

        assertThat(
                        server.put(
                                Officer.FENG,
                                "/notices/{id}/seen",
                                "{}",
                                TwoCounties.<String>read(notices, "$.items[0].id")))
                .hasStatus(204);
        assertThat(server.get(Officer.FENG, "/notices"))
                .bodyJson()
                .extractingPath("$.items[0].seenBy")
                .isEqualTo("feng.county");
    }

    @Test
    void every_look_is_in_the_chain_of_that_place_with_the_break_glass_it_came_through() {
        look("140123", "该户迁入我县");
        numbers();

        var records = server.get(Officer.CHU, "/audit?limit=10");
        assertThat(records)
                .bodyJson()
                .extractingPath("$.items[*].action")
                .asArray()
                .contains("glass.opened", "glass.look");
        assertThat(records)
                .bodyJson()
                .extractingPath("$.items[?(@.action=='glass.look')].details.asked")
                .asArray()
                .containsExactly("GET /api/v1/households");
    }

    @ParameterizedTest(name = "{0} because {1}: {2}")
    @CsvSource({
        "140123, 该户迁, 400",
        "140123, 该户迁入, 201",
        "140122100, 该户迁入我县, 400",
        "1401, 该户迁入我县, 400",
        "'', 该户迁入我县, 400",
        "999999, 该户迁入我县, 400"
    })
    void it_needs_a_reason_and_reaches_one_county_beyond_the_own(
            String place, String reason, int status) {
        assertThat(look(place, reason)).hasStatus(status);
    }

    @Test
    void whoever_may_not_read_at_home_may_not_look_elsewhere() {
        assertThat(
                        server.post(
                                Officer.WU,
                                "/session/glass",
                                "{\"place\":\"140123\",\"reason\":\"该户迁入我县\"}"))
                .hasStatus(403);
    }

    private MvcTestResult look(String place, String reason) {
        return server.post(
                Officer.SUN,
                "/session/glass",
                "{\"place\":\"%s\",\"reason\":\"%s\"}".formatted(place, reason));
    }

    private String numbers() {
        return TwoCounties.read(server.get(Officer.SUN, "/households"), "$.items[*].number")
                .toString();
    }
}
