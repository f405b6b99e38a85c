package org.shouwang.server.rulebook.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.Officer.HE;
import static org.shouwang.server.Officer.LIN;
import static org.shouwang.server.Officer.SHI;
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
import org.springframework.beans.factory.annotation.Autowired;

/** A number of the law is changed by two officers, after both have seen what it does. */
@ServerTest
class PublishingTest {

    @Autowired private TestServer server;

    private Desk desk;

    @BeforeEach
    void given_nothing_published() {
        server.begin();
        desk = new Desk(server);
    }

    @Test
    void a_published_number_moves_a_result_from_its_day_on_and_not_a_day_earlier() {
        new TwoCounties(server).couple("border", YANGQU_VILLAGE, "300").arrive();
        assertThat(desk.topUp("border", "2017-04-01")).isEqualTo("340.00");

        var draft = desk.published(HE, LIN, "2017-04-01", "350");

        assertThat(desk.topUp("border", "2017-03-31")).isEqualTo("340.00");
        assertThat(desk.topUp("border", "2017-04-01")).isEqualTo("400.00");
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

    private static String standard(String field) {
        return "$.parameters[?(@.name == 'dibao_standard')].values[*]." + field;
    }
}
