package org.shouwang.server.rulebook.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shouwang.server.Officer.GUO;
import static org.shouwang.server.Officer.HE;
import static org.shouwang.server.Officer.LIN;
import static org.shouwang.server.Officer.SUN;
import static org.shouwang.server.Officer.TANG;
import static org.shouwang.server.Officer.XU;
import static org.shouwang.server.Officer.ZHAO;
import static org.shouwang.server.Officer.ZHOU;
import static org.shouwang.server.TwoCounties.YANGQU_VILLAGE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.shouwang.server.access.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may draft, see, settle and publish a number of the law, and for which place. */
@ServerTest
class DraftRightsTest {

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
        assertThat(desk.topUp("city", "2017-04-01")).isEqualTo("390.00");
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
}
