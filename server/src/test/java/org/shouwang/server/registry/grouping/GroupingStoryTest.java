package org.shouwang.server.registry.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.registry.intake.Desk;
import org.springframework.context.annotation.Import;

/** What happens to the Wang family of Yangqu, recorded by the officer of their township. */
@ServerTest
@Import(Desk.class)
class GroupingStoryTest {

    private final TestServer server;
    private final TwoFamilies families;

    GroupingStoryTest(Desk desk, TestServer server) {
        this.server = server;
        this.families = new TwoFamilies(server, desk);
    }

    @Test
    void the_son_splits_off_with_a_new_file_and_both_files_tell_where_the_other_is() {
        var recorded =
                families.record(
                        families.wangs(),
                        """
                        {"kind":"SPLIT","happenedOn":"%s","reason":"成家分户","document":"分户申请2026-17",
                         "persons":[{"person":"%s","relation":"head"}],"groupings":["HOUSEHOLD","HUKOU","UNIT"]}
                        """
                                .formatted(TwoFamilies.DAY, families.person("P4")));

        assertThat(recorded).hasStatus(201);
        var apart = families.household("H1-2");
        assertThat(families.people(families.wangs())).containsExactly("P1", "P2", "P3");
        assertThat(families.people(apart)).containsExactly("P4");
        assertThat(families.history(families.wangs()))
                .bodyJson()
                .extractingPath("$.after[0].number")
                .isEqualTo("H1-2");
        assertThat(families.history(apart))
                .bodyJson()
                .extractingPath("$.before[0].number")
                .isEqualTo("H1");
        assertThat(families.history(apart))
                .bodyJson()
                .extractingPath("$.events[0].reason")
                .isEqualTo("成家分户");
        assertThat(TwoFamilies.text(server.get(Officer.ZHOU, "/audit?place=140122&limit=200")))
                .contains("grouping.split", "zhao.town");
    }

    @Test
    void the_daughter_marries_into_the_other_family_and_a_child_is_born_there() {
        assertThat(
                        families.record(
                                families.wangs(),
                                """
                                {"kind":"MARRY_IN","happenedOn":"2026-10-10","reason":"结婚登记",
                                 "spouse":"%s","groupings":[],
                                 "persons":[{"person":"%s","relation":"daughter_in_law"}]}
                                """
                                        .formatted(families.person("P4"), families.person("Q2"))))
                .hasStatus(201);
        assertThat(
                        families.record(
                                families.wangs(),
                                """
                                {"kind":"BIRTH","happenedOn":"%s","reason":"出生医学证明","parents":["%s","%s"],
                                 "newcomer":{"name":"王新月","sex":"female","relation":"granddaughter"}}
                                """
                                        .formatted(
                                                TwoFamilies.DAY,
                                                families.person("Q2"),
                                                families.person("P4"))))
                .hasStatus(201);

        assertThat(families.people(families.wangs()))
                .containsExactly("P1", "H1-1", "P2", "P3", "P4", "Q2");
        assertThat(families.people(families.zhangs())).containsExactly("Q1");
        assertThat(TwoFamilies.text(families.history(families.wangs())))
                .contains("王*月")
                .doesNotContain("王新月");
        var child = "$.periods[?(@.kind == 'HUKOU' && @.number == 'K2')].from";
        assertThat(families.history(families.wangs()))
                .bodyJson()
                .extractingPath(child)
                .asArray()
                .contains(TwoFamilies.DAY);
    }

    @Test
    void a_late_death_ends_everything_the_day_after_and_cannot_happen_twice() {
        var death =
                """
                {"kind":"DEATH","happenedOn":"2026-10-05","knownSince":"2026-11-01","reason":"殡葬登记反馈",
                 "persons":[{"person":"%s"}]}
                """
                        .formatted(families.person("P3"));

        assertThat(families.record(families.wangs(), death)).hasStatus(201);

        assertThat(families.people(families.wangs())).doesNotContain("P3");
        assertThat(families.history(families.wangs()))
                .bodyJson()
                .extractingPath("$.periods[?(@.to != null)].to")
                .asArray()
                .hasSize(3)
                .containsOnly("2026-10-06");
        var again = families.record(families.wangs(), death);
        assertThat(again).hasStatus(400);
        assertThat(TwoFamilies.text(again)).contains("已于2026-10-05登记死亡");
    }

    @Test
    void a_head_who_dies_needs_a_successor() {
        var head = families.person("P1");
        var death =
                """
                {"kind":"DEATH","happenedOn":"2026-10-05","reason":"死亡证明","persons":[{"person":"%s"}],
                 "remaining":[%s]}
                """;

        var refused = families.record(families.wangs(), death.formatted(head, ""));
        assertThat(refused).hasStatus(400);
        assertThat(TwoFamilies.text(refused)).contains("将没有户主", "/remaining");

        var named = "{\"person\":\"%s\",\"relation\":\"head\"}".formatted(families.person("P2"));
        assertThat(families.record(families.wangs(), death.formatted(head, named))).hasStatus(201);
        assertThat(server.get(Officer.ZHAO, "/households/{id}", families.wangs()))
                .bodyJson()
                .extractingPath("$.head")
                .isEqualTo("李*红");
    }

    @Test
    void the_whole_family_moves_and_takes_its_facts_along() {
        assertThat(
                        families.record(
                                Officer.SUN,
                                families.wangs(),
                                """
                                {"kind":"MOVE","happenedOn":"%s","reason":"易地搬迁","place":"140122101200","groupings":[]}
                                """
                                        .formatted(TwoFamilies.DAY)))
                .hasStatus(201);

        var there = families.household(Officer.QIAN, "H1-2");
        var file = server.get(Officer.QIAN, "/households/{id}", there);
        assertThat(file).bodyJson().extractingPath("$.registered").isEqualTo(true);
        assertThat(file)
                .bodyJson()
                .extractingPath("$.members[0].facts[?(@.fact == 'monthly_wage')].value")
                .isEqualTo(List.of("1200.50"));
        assertThat(families.history(Officer.QIAN, there))
                .bodyJson()
                .extractingPath("$.before[0].visible")
                .isEqualTo(false);
        assertThat(families.history(Officer.ZHAO, families.wangs()))
                .bodyJson()
                .extractingPath("$.people.length()")
                .isEqualTo(4);
        assertThat(families.history(Officer.ZHAO, families.wangs()))
                .bodyJson()
                .extractingPath("$.people[0].label")
                .isEqualTo("王*明");
        assertThat(server.get(Officer.ZHAO, "/households/{id}", there)).hasStatus(404);
        assertThat(server.get(Officer.QIAN, "/households/{id}", families.wangs())).hasStatus(404);
    }

    @Test
    void a_wrong_event_is_undone_by_a_correction_and_both_stay_on_record() {
        families.record(
                families.wangs(),
                """
                {"kind":"SPLIT","happenedOn":"%s","reason":"误登","persons":[{"person":"%s","relation":"head"}],
                 "groupings":["HOUSEHOLD","HUKOU","UNIT"]}
                """
                        .formatted(TwoFamilies.DAY, families.person("P4")));
        String event =
                JsonPath.read(
                        TwoFamilies.text(families.history(families.wangs())), "$.events[0].event");
        var correction =
                "{\"kind\":\"CORRECTION\",\"reason\":\"登记错人\",\"corrects\":\"%s\"}"
                        .formatted(event);

        assertThat(families.record(families.wangs(), correction)).hasStatus(201);

        assertThat(families.people(families.wangs())).containsExactly("P1", "P2", "P3", "P4");
        assertThat(families.history(families.wangs()))
                .bodyJson()
                .extractingPath("$.events.length()")
                .isEqualTo(2);
        assertThat(families.history(families.wangs()))
                .bodyJson()
                .extractingPath("$.after.length()")
                .isEqualTo(0);
        assertThat(families.record(families.wangs(), correction)).hasStatus(409);
    }

    @Test
    void two_families_become_one_and_the_empty_file_leads_to_the_other() {
        assertThat(
                        families.record(
                                families.wangs(),
                                """
                                {"kind":"MERGE","happenedOn":"%s","reason":"并户","other":"%s",
                                 "groupings":["HUKOU","UNIT"],
                                 "persons":[{"person":"%s","relation":"other"},{"person":"%s","relation":"other"}]}
                                """
                                        .formatted(
                                                TwoFamilies.DAY,
                                                families.zhangs(),
                                                families.person("Q1"),
                                                families.person("Q2"))))
                .hasStatus(201);

        assertThat(families.people(families.wangs())).hasSize(6);
        assertThat(families.history(families.zhangs()))
                .bodyJson()
                .extractingPath("$.after[0].number")
                .isEqualTo("H1");
        assertThat(server.get(Officer.SUN, "/households?place=140122"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
    }
}
