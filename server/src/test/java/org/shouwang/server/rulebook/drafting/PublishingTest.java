package org.shouwang.server.rulebook.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shouwang.server.Officer.GUO;
import static org.shouwang.server.Officer.HE;
import static org.shouwang.server.Officer.LIN;
import static org.shouwang.server.Officer.SHI;
import static org.shouwang.server.Officer.SUN;
import static org.shouwang.server.Officer.TANG;
import static org.shouwang.server.Officer.XU;
import static org.shouwang.server.Officer.ZHAO;
import static org.shouwang.server.Officer.ZHOU;
import static org.shouwang.server.TwoCounties.YANGQU_VILLAGE;
import static org.shouwang.server.TwoCounties.body;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.shouwang.server.access.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A number of the law is changed by two officers, after both have seen what it does. */
@ServerTest
class PublishingTest {

    @Autowired private TestServer server;

    @Autowired private Transactions transactions;

    @Autowired private JdbcClient db;

    private Desk desk;

    @BeforeEach
    void given_nothing_published() {
        server.begin();
        desk = new Desk(server);
    }

    @Test
    void a_published_number_moves_a_result_from_its_day_on_and_not_a_day_earlier() {
        new TwoCounties(server).couple("border", YANGQU_VILLAGE, "300").arrive();
        assertThat(topUp("2017-04-01")).isEqualTo("340.00");

        var draft = desk.published(HE, LIN, "2017-04-01", "350");

        assertThat(topUp("2017-03-31")).isEqualTo("340.00");
        assertThat(topUp("2017-04-01")).isEqualTo("400.00");
        assertThat(server.get(HE, "/drafts/{id}", draft))
                .bodyJson()
                .extractingPath("$.publication.recordedBy")
                .isEqualTo("林策");
        assertThat(body(server.get(ZHOU, "/audit")))
                .contains("draft.made", "draft.tried", "draft.submitted", "draft.published");
    }

    @Test
    void a_publication_is_a_new_version_of_the_pack_and_the_old_one_stays_on_record() {
        var before = TwoCounties.<String>read(server.get(HE, "/packs/taiyuan-2016"), "$.hash");

        var draft = desk.published(HE, LIN, "2017-04-01", "350");

        assertThat(body(server.get(HE, "/drafts/" + draft))).contains("\"before\":\"320.00\"");
        var pack = server.get(ZHAO, "/packs/taiyuan-2016");
        var after = TwoCounties.<String>read(pack, "$.hash");
        assertThat(after).hasSize(64).isNotEqualTo(before);
        assertThat(TwoCounties.<List<String>>read(pack, "$.versions[*].hash"))
                .contains(before, after);
        assertThat(TwoCounties.<List<String>>read(pack, standard("published.recordedBy")))
                .contains("林策");
        assertThat(TwoCounties.<List<Object>>read(pack, "$.parameters[*].values[*].document"))
                .doesNotContainNull();
    }

    @Test
    void the_village_sees_the_number_with_its_document_and_when_it_will_begin() {
        desk.published(HE, LIN, "2017-04-01", "350");

        var before = law("2017-03-31");
        var after = law("2017-04-01");

        assertThat(before).contains("\"value\":\"320.00\"", "\"from\":\"2017-04-01\"");
        assertThat(after).contains("350.00", "关于提高农村低保标准的通知", "阳曲县");
    }

    private String law(String day) {
        return TwoCounties.<List<Object>>read(
                        server.get(
                                ZHAO,
                                "/packs/taiyuan-2016/law?place={place}&day={day}",
                                YANGQU_VILLAGE,
                                day),
                        "$.numbers[?(@.name == 'dibao_standard')]")
                .toString()
                .replace("=", ":");
    }

    @Test
    void nobody_publishes_what_they_drafted_themselves() {
        var draft = desk.submitted(HE, "2017-04-01", "350");

        assertThat(desk.publish(HE, draft))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("own-draft");
        assertThat(server.get(HE, "/drafts/{id}", draft))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("SUBMITTED");
    }

    @Test
    void the_database_too_refuses_a_publication_by_the_author_or_of_what_was_not_submitted() {
        var draft = desk.submitted(HE, "2017-04-01", "350");
        var unsubmitted = desk.drafted(HE, "2017-04-01", "360");

        assertThatThrownBy(() -> insert(draft, "he.policy", "he.policy"))
                .hasStackTraceContaining("publication_by_somebody_else");
        assertThatThrownBy(() -> insert(draft, "shi.policy", "he.policy"))
                .hasStackTraceContaining("foreign key");
        assertThatThrownBy(() -> insert(unsubmitted, "he.policy", "lin.policy"))
                .hasStackTraceContaining("has not been submitted");
    }

    private void insert(String draft, String draftedBy, String recordedBy) {
        transactions.as(
                LIN.actor(),
                () ->
                        db.sql(
                                        """
                                        insert into rulebook.publication
                                        values ('taiyuan-2016', 1, '140122', :draft, 'a', 'b', '', 't', '', '', '',
                                                :drafted, 'x', :recorded, 'y', now())
                                        """)
                                .param("draft", UUID.fromString(draft))
                                .param("drafted", draftedBy)
                                .param("recorded", recordedBy)
                                .update());
    }

    @Test
    void the_database_lets_nobody_rewrite_what_was_submitted_or_published() {
        var draft = desk.submitted(HE, "2017-04-01", "350");
        assertThatThrownBy(() ->
                        change("delete from rulebook.draft_change where draft_id = :id", draft))
                .hasStackTraceContaining("has been submitted");
        desk.publish(LIN, draft);

        assertThatThrownBy(() ->
                        change("update rulebook.draft set state = 'DRAFT' where id = :id", draft))
                .hasStackTraceContaining("has been published");
        for (var table : List.of("publication", "published_value", "pack", "pack_text")) {
            assertThatThrownBy(() ->
                            change("delete from rulebook." + table + " where :id is null", draft))
                    .hasStackTraceContaining("permission denied");
        }
    }

    private void change(String sql, String draft) {
        transactions.as(
                LIN.actor(), () -> db.sql(sql).param("id", UUID.fromString(draft)).update());
    }

    @Test
    void nothing_is_submitted_before_it_was_tried_on_the_population() {
        var draft = desk.drafted(HE, "2017-04-01", "350");

        assertThat(desk.submit(HE, draft))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("dry-run-needed");

        desk.dryRun(HE, draft);
        assertThat(desk.revise(HE, draft, 1, "351")).hasStatusOk();
        assertThat(desk.submit(HE, draft)).hasStatus(409);
    }

    @Test
    void a_draft_that_was_tried_on_another_version_is_tried_again_before_it_is_published() {
        var first = desk.submitted(HE, "2017-04-01", "350");
        var second = desk.submitted(SHI, "2018-04-01", "360");
        assertThat(desk.publish(LIN, first)).hasStatusOk();

        assertThat(desk.publish(LIN, second)).hasStatus(409).bodyText().contains("试算");

        desk.dryRun(LIN, second);
        assertThat(desk.publish(LIN, second)).hasStatusOk();
    }

    @Test
    void of_two_publishers_one_wins_and_the_other_is_told() throws Exception {
        var draft = desk.submitted(HE, "2017-04-01", "350");
        var start = new CyclicBarrier(2);
        List<Integer> statuses;
        server.session(LIN);
        server.session(SHI);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers =
                    List.of(LIN, SHI).stream()
                            .map(officer ->
                                    threads.submit(() -> {
                                        start.await();
                                        return desk.publish(officer, draft)
                                                .getResponse()
                                                .getStatus();
                                    }))
                            .toList();
            statuses = List.of(answers.get(0).get(), answers.get(1).get());
        }

        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        assertThat(versions()).isEqualTo(1);
    }

    private int versions() {
        return TwoCounties.<List<Object>>read(
                        server.get(HE, "/packs/taiyuan-2016"), standard("published.seq"))
                .size();
    }

    @Test
    void a_publication_sent_twice_is_made_once() {
        var draft = desk.submitted(HE, "2017-04-01", "350");
        var key = UUID.randomUUID();

        assertThat(desk.publish(LIN, draft, key)).hasStatusOk();
        assertThat(desk.publish(LIN, draft, key)).hasStatusOk();
        assertThat(desk.publish(SHI, draft)).hasStatus(409);
        assertThat(versions()).isEqualTo(1);
    }

    @Test
    void an_officer_of_another_county_neither_sees_nor_settles_a_draft() {
        var draft = desk.submitted(HE, "2017-04-01", "350");

        assertThat(server.get(GUO, "/drafts/{id}", draft)).hasStatus(404);
        assertThat(TwoCounties.<List<Object>>read(server.get(GUO, "/drafts"), "$")).isEmpty();
        assertThat(desk.publish(GUO, draft)).hasStatus(404);
        assertThat(desk.sendBack(GUO, draft)).hasStatus(404);
        assertThat(server.get(GUO, "/drafts/{id}/affected?rule=dibao_top_up&kind=GAINS", draft))
                .hasStatus(404);
    }

    @Test
    void a_number_is_set_inside_the_place_of_whoever_sets_it() {
        assertThat(desk.draft(GUO, "140122", "2017-04-01", "350"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/place");
        assertThat(desk.draft(HE, "1401", "2017-04-01", "350")).hasStatus(400);
        assertThat(desk.draft(XU, "1401", "2017-04-01", "350")).hasStatus(201);
    }

    @Test
    void the_city_publishes_for_its_counties_and_a_county_not_for_the_city() {
        new TwoCounties(server).couple("city", YANGQU_VILLAGE, "300").arrive();
        var draft = TwoCounties.<String>read(desk.draft(XU, "1401", "2017-04-01", "345"), "$.id");
        desk.dryRun(XU, draft);
        desk.submit(XU, draft);

        assertThat(desk.publish(LIN, draft)).hasStatus(404);
        assertThat(desk.publish(TANG, draft)).hasStatusOk();
        assertThat(topUp("city", "2017-04-01")).isEqualTo("390.00");
    }

    @Test
    void whoever_lacks_the_duty_neither_drafts_nor_publishes() {
        assertThat(desk.draft(SUN, "140122", "2017-04-01", "350")).hasStatus(403);
        var draft = desk.submitted(HE, "2017-04-01", "350");
        for (var officer : List.of(SUN, ZHAO, ZHOU)) {
            assertThat(desk.publish(officer, draft)).hasStatus(403);
        }
        assertThat(server.get(ZHOU, "/drafts/{id}", draft)).hasStatusOk();
        assertThat(desk.revise(LIN, draft, 1, "999")).hasStatus(403);
    }

    @Test
    void a_draft_that_was_sent_back_is_revised_and_comes_again() {
        var draft = desk.submitted(HE, "2017-04-01", "350");

        assertThat(desk.sendBack(LIN, draft))
                .bodyJson()
                .extractingPath("$.returned.reason")
                .isEqualTo("请附文件");
        assertThat(desk.publish(LIN, draft)).hasStatus(412);

        assertThat(desk.revise(HE, draft, 1, "355")).hasStatusOk();
        desk.dryRun(HE, draft);
        desk.submit(HE, draft);
        assertThat(desk.publish(LIN, draft)).hasStatusOk();
    }

    @Test
    void a_number_whose_day_is_past_is_marked_as_a_correction() {
        desk.published(HE, LIN, "2016-01-01", "330");

        var pack = server.get(HE, "/packs/taiyuan-2016");
        assertThat(TwoCounties.<List<Boolean>>read(pack, standard("published.correction")))
                .containsExactly(true);
    }

    @Test
    void everything_that_is_wrong_with_a_draft_is_said_at_once() {
        var answer =
                server.post(
                        HE,
                        "/drafts",
                        """
                        {"pack":"taiyuan-2016","document":{},"reason":" ",
                         "numbers":[{"parameter":"dibao_standard","from":"2017-04-01","value":"很多","article":""},
                                    {"parameter":"nothing","from":null,"value":"1","article":"一"}]}
                        """);

        assertThat(answer).hasStatus(400);
        assertThat(TwoCounties.<List<String>>read(answer, "$.errors[*].pointer"))
                .contains(
                        "/reason",
                        "/document/title",
                        "/numbers/0/article",
                        "/numbers/0/value",
                        "/numbers/1/from",
                        "/numbers/1/parameter");
    }

    private String topUp(String day) {
        return topUp("border", day);
    }

    private String topUp(String number, String day) {
        var household =
                TwoCounties.<String>read(
                        server.get(ZHAO, "/households?q={number}", number), "$.items[0].id");
        return TwoCounties.<List<String>>read(
                        server.get(ZHAO, "/households/{id}/results?day={day}", household, day),
                        "$.findings[?(@.rule == 'dibao_top_up')].subjects[0].amount")
                .getFirst();
    }

    private static String standard(String field) {
        return "$.parameters[?(@.name == 'dibao_standard')].values[*]." + field;
    }
}
