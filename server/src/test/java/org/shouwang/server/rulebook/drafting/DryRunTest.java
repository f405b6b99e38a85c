package org.shouwang.server.rulebook.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.Officer.HE;
import static org.shouwang.server.Officer.LIN;
import static org.shouwang.server.Officer.XU;
import static org.shouwang.server.TwoCounties.LOUFAN_VILLAGE;
import static org.shouwang.server.TwoCounties.YANGQU_VILLAGE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.whatif.Amendment;
import org.shouwang.policy.whatif.Effect;
import org.shouwang.policy.whatif.Impact;
import org.shouwang.policy.whatif.Simulation;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.LocatedSituation;
import org.shouwang.server.registry.Situations;
import org.shouwang.server.rulebook.InstalledPacks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A dry run tells who fares otherwise, in numbers that the library comes to as well, with the list
 * behind each.
 */
@ServerTest
class DryRunTest {

    @Autowired private TestServer server;

    @Autowired private Situations situations;

    @Autowired private InstalledPacks packs;

    @Autowired private Transactions transactions;

    private Desk desk;

    @BeforeEach
    void given_families_on_both_sides_of_both_lines() {
        server.begin();
        desk = new Desk(server);
        new TwoCounties(server)
                .couple("below", YANGQU_VILLAGE, "300")
                .couple("between", YANGQU_VILLAGE, "650")
                .couple("between-too", "140122100002", "699.99")
                .couple("above", YANGQU_VILLAGE, "700")
                .couple("unknown", YANGQU_VILLAGE, "未反馈")
                .couple("elsewhere", LOUFAN_VILLAGE, "650")
                .arrive();
    }

    @Test
    void it_counts_who_enters_and_who_gains_and_what_it_costs() {
        var draft = tried();

        assertThat(effect(draft, "ENTERS")).containsExactly(2);
        assertThat(effect(draft, "GAINS")).containsExactly(1);
        assertThat(TwoCounties.<List<String>>read(draft, topUp("cost.known")))
                .containsExactly("110.01");
        assertThat(TwoCounties.<Integer>read(draft, "$.dryRun.summary.households")).isEqualTo(5);
    }

    @Test
    void its_numbers_are_those_of_the_library() {
        var pack = packs.find("taiyuan-2016").orElseThrow();
        var amendment = Amendment.parse("dibao_standard=350@2017-04-01@140122", pack);
        var simulation = new Simulation(pack, List.of(amendment), LocalDate.parse("2017-04-01"));
        var impact = new Impact(simulation);
        transactions.as(
                HE.actor(),
                () ->
                        simulation.<LocatedSituation>run(
                                feed ->
                                        situations.each(
                                                new RegionCode("140122"),
                                                LocalDate.parse("2017-04-01"),
                                                each ->
                                                        feed.add(
                                                                each,
                                                                each.region().value(),
                                                                each.situation())),
                                impact::add));

        var draft = tried();

        for (var rule : impact.total()) {
            for (var effect : Effect.values()) {
                var path =
                        "$.dryRun.summary.rules[?(@.rule == '%s')].effects.%s.subjects"
                                .formatted(rule.rule().id(), effect);
                var said = TwoCounties.<List<Integer>>read(draft, path);
                assertThat(said.isEmpty() ? 0 : said.getFirst())
                        .as(path)
                        .isEqualTo((int) rule.heads(effect).subjects());
            }
        }
    }

    @Test
    void behind_each_number_is_a_list_as_long_as_the_number() {
        var draft = TwoCounties.<String>read(tried(), "$.id");

        var first =
                server.get(
                        HE, "/drafts/{id}/affected?rule=dibao_top_up&kind=ENTERS&limit=1", draft);
        assertThat(TwoCounties.<Integer>read(first, "$.total")).isEqualTo(2);
        assertThat(TwoCounties.<String>read(first, "$.items[0].number")).isEqualTo("between");
        assertThat(TwoCounties.<String>read(first, "$.items[0].after")).isEqualTo("50.00");
        assertThat(TwoCounties.<String>read(first, "$.items[0].head")).isEqualTo("王*山");

        var next = TwoCounties.<String>read(first, "$.next");
        var second =
                server.get(
                        LIN,
                        "/drafts/{id}/affected?rule=dibao_top_up&kind=ENTERS&limit=1&after={next}",
                        draft,
                        next);
        assertThat(TwoCounties.<String>read(second, "$.items[0].number")).isEqualTo("between-too");
        assertThat(TwoCounties.<Object>read(second, "$.next")).isNull();
    }

    @Test
    void a_city_sees_its_counties_apart_and_a_county_only_itself() {
        var made = desk.draft(XU, "1401", "2017-04-01", "350");
        var id = TwoCounties.<String>read(made, "$.id");
        desk.dryRun(XU, id);
        var city = server.get(XU, "/drafts/{id}", id);

        assertThat(TwoCounties.<List<String>>read(city, "$.dryRun.summary.places[*].code"))
                .containsExactly("140122", "140123");
        assertThat(effect(city, "ENTERS")).containsExactly(3);
        assertThat(TwoCounties.<List<String>>read(tried(), "$.dryRun.summary.places[*].code"))
                .allMatch(code -> code.startsWith("140122"));
    }

    private MvcTestResult tried() {
        var draft = desk.drafted(HE, "2017-04-01", "350");
        desk.dryRun(HE, draft);
        return server.get(HE, "/drafts/{id}", draft);
    }

    private static List<Integer> effect(MvcTestResult draft, String effect) {
        return TwoCounties.read(draft, topUp("effects." + effect + ".subjects"));
    }

    private static String topUp(String field) {
        return "$.dryRun.summary.rules[?(@.rule == 'dibao_top_up')]." + field;
    }
}
