package org.shouwang.server.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.Officer.LI;
import static org.shouwang.server.Officer.SUN;
import static org.shouwang.server.Officer.ZHAO;
import static org.shouwang.server.Officer.ZHENG;
import static org.shouwang.server.TwoCounties.YANGQU_VILLAGE;
import static org.shouwang.server.TwoCounties.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.springframework.beans.factory.annotation.Autowired;

/** A figure always equals the list behind it. */
@ServerTest
class FiguresTest {

    @Autowired private TestServer server;

    private static boolean arrived;

    @BeforeEach
    void given_two_villages_some_leads_and_a_proposal() {
        if (arrived) {
            return;
        }

        new TwoCounties(server)
                .couple("fig-1", YANGQU_VILLAGE, "0")
                .couple("fig-2", YANGQU_VILLAGE, "未反馈")
                .coupleOnDibao("fig-3", "140122100002", "900")
                .couple("fig-4", "140122100002", "9000")
                .couple("fig-5", TwoCounties.LOUFAN_VILLAGE, "0")
                .arrive()
                .screen(LI, "140122");
        var household =
                TwoCounties.<String>read(
                        server.get(ZHAO, "/leads?q=fig-1"), "$.items[0].household.id");
        server.post(
                ZHAO,
                "/proposals",
                "{\"household\":\"%s\",\"kind\":\"MONITOR\",\"content\":\"纳入监测\"}"
                        .formatted(household));
        arrived = true;
    }

    @Test
    void the_figures_of_each_place_equal_the_lists_of_that_place() {
        for (var place : List.of("140122", "140122100", YANGQU_VILLAGE)) {
            var figures = server.get(SUN, "/figures?place={place}", place);
            assertThat(figures).hasStatusOk();
            assertEqualsLists(place, read(figures, "$.total"));
            for (var row : TwoCounties.<List<Map<String, Object>>>read(figures, "$.rows")) {
                var below = code(row);
                if (Set.of("140122100", YANGQU_VILLAGE, "140122100002").contains(below)) {
                    assertEqualsLists(below, row);
                }
            }
        }
    }

    @Test
    void the_figures_are_those_that_the_story_makes() {
        var total = TwoCounties.<Map<String, Object>>read(server.get(SUN, "/figures"), "$.total");

        assertThat(total)
                .containsEntry("households", 4)
                .containsEntry("persons", 8)
                .containsEntry("dibaoPersons", 2)
                .containsEntry("openLeads", 3)
                .containsEntry("toDecide", 1);
    }

    @Test
    void every_tile_of_the_first_screen_opens_a_list_of_that_length() {
        for (var officer : List.of(SUN, ZHAO)) {
            var tiles =
                    TwoCounties.<List<Map<String, Object>>>read(
                            server.get(officer, "/work"), "$.tiles");
            assertThat(tiles).hasSizeGreaterThan(3);
            for (var tile : tiles) {
                assertThat(total(officer, String.valueOf(tile.get("link"))))
                        .as(tile.toString())
                        .isEqualTo(tile.get("count"));
            }
        }
    }

    @Test
    void the_counts_of_leads_equal_their_lists() {
        var counts = server.get(SUN, "/leads/counts");

        assertThat(TwoCounties.<Integer>read(counts, "$.open"))
                .isEqualTo(total(SUN, "/leads?state=open"));
        assertThat(TwoCounties.<Integer>read(counts, "$.overdue"))
                .isEqualTo(total(SUN, "/leads?state=open&due=overdue"));
        for (var concern : List.of("RISK", "OMISSION", "EXCESS")) {
            assertThat(TwoCounties.<Integer>read(counts, "$.byConcern." + concern))
                    .isEqualTo(
                            total(
                                    SUN,
                                    "/leads?state=open&concern="
                                            + concern.toLowerCase(java.util.Locale.ROOT)));
        }
    }

    @Test
    void a_village_officer_sees_the_figures_of_the_village() {
        var total = TwoCounties.<Map<String, Object>>read(server.get(ZHENG, "/figures"), "$.total");

        assertThat(total).containsEntry("households", 2).containsEntry("openLeads", 2);
    }

    @Test
    void pages_of_leads_follow_each_other_without_a_gap_or_a_repetition() {
        var all = TwoCounties.<List<String>>read(server.get(SUN, "/leads"), "$.items[*].id");
        var first = server.get(SUN, "/leads?limit=2");
        var second = server.get(SUN, "/leads?limit=2&after={next}", (String) read(first, "$.next"));

        assertThat(TwoCounties.<List<String>>read(first, "$.items[*].id"))
                .isEqualTo(all.subList(0, 2));
        assertThat(TwoCounties.<List<String>>read(second, "$.items[*].id"))
                .isEqualTo(all.subList(2, all.size()));
        assertThat(TwoCounties.<Object>read(second, "$.next")).isNull();
        assertThat(server.get(SUN, "/leads?after=nonsense")).hasStatus(400);
    }

    private void assertEqualsLists(String place, Map<String, Object> figures) {
        assertThat(figures)
                .as(place)
                .containsEntry("households", total(SUN, "/households?place=" + place))
                .containsEntry(
                        "registeredHouseholds",
                        total(SUN, "/households?registered=yes&place=" + place))
                .containsEntry("openLeads", total(SUN, "/leads?state=open&place=" + place))
                .containsEntry("toDecide", total(SUN, "/proposals?state=open&place=" + place));
    }

    private int total(Officer officer, String list) {
        return read(server.get(officer, list), "$.total");
    }

    private static String code(Map<String, Object> row) {
        return row.get("place") instanceof Map<?, ?> place ? String.valueOf(place.get("code")) : "";
    }
}
