package org.shouwang.server.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shouwang.server.Officer.HE;
import static org.shouwang.server.Officer.LIN;
import static org.shouwang.server.Officer.SUN;
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
import org.shouwang.server.monitoring.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a decision rests on is kept as it was, and comes to the same when it is run again. */
@ServerTest
class DossierTest {

    @Autowired private TestServer server;

    @Autowired private Transactions transactions;

    @Autowired private JdbcClient db;

    private FamilyBelowTheLine family;

    @BeforeEach
    void given_a_family_below_the_line_that_was_screened() {
        family = new FamilyBelowTheLine(server);
    }

    @Test
    void a_stored_decision_run_again_comes_to_the_same_word_for_word() {
        var proposal =
                TwoCounties.<String>read(family.propose(ZHAO, UUID.randomUUID(), null), "$.id");
        family.decide(SUN, proposal, "REFUSED");
        new TwoCounties(server).couple(family.number(), YANGQU_VILLAGE, "9000").arrive();

        var replay = server.get(ZHOU, "/proposals/{id}/replay", proposal);

        assertThat(replay).bodyJson().extractingPath("$.same").isEqualTo(true);
        assertThat(replay).bodyJson().extractingPath("$.unaltered").isEqualTo(true);
        assertThat(replay).bodyJson().extractingPath("$.changedPacks").asArray().isEmpty();
    }

    @Test
    void after_a_number_was_published_a_decision_still_comes_to_the_same_under_the_old_one() {
        var proposal =
                TwoCounties.<String>read(family.propose(ZHAO, UUID.randomUUID(), null), "$.id");
        publish("2016-01-01", "340");

        var replay = server.get(ZHOU, "/proposals/{id}/replay", proposal);

        assertThat(replay).bodyJson().extractingPath("$.same").isEqualTo(true);
        assertThat(replay).bodyJson().extractingPath("$.differences").asArray().isEmpty();
        assertThat(TwoCounties.<List<String>>read(replay, "$.changedPacks"))
                .containsExactly("taiyuan-2016");
        assertThat(TwoCounties.<List<Boolean>>read(replay, "$.packs[*].found"))
                .doesNotContain(false);

        family.decide(SUN, proposal, "REFUSED");
        var after = TwoCounties.<String>read(family.propose(ZHAO, UUID.randomUUID(), null), "$.id");
        assertThat(server.get(ZHAO, "/proposals/{id}", after)).bodyText().contains("340.00");
        assertThat(server.get(ZHAO, "/proposals/{id}", proposal)).bodyText().contains("320.00");
        assertThat(server.get(ZHOU, "/proposals/{id}/replay", after))
                .bodyJson()
                .extractingPath("$.same")
                .isEqualTo(true);
    }

    private void publish(String from, String value) {
        var draft =
                TwoCounties.<String>read(
                        server.post(
                                HE,
                                "/drafts",
                                """
                                {"pack":"taiyuan-2016","reason":"提高标准","document":{"title":"通知"},
                                 "numbers":[{"parameter":"dibao_standard","from":"%s","value":"%s","article":"一"}]}
                                """
                                        .formatted(from, value)),
                        "$.id");
        new TwoCounties(server).await(HE, server.post(HE, "/drafts/{id}/dry-runs", "", draft));
        assertThat(server.post(HE, "/drafts/{id}/submission", "", draft)).hasStatusOk();
        assertThat(server.post(LIN, "/drafts/{id}/publication", "", draft)).hasStatusOk();
    }

    @Test
    void the_database_too_refuses_a_decision_by_the_proposer() {
        var proposal =
                TwoCounties.<String>read(family.propose(ZHAO, UUID.randomUUID(), null), "$.id");

        assertThatThrownBy(() ->
                        transactions.as(
                                SUN.actor(),
                                () ->
                                        db.sql(
                                                        """
                                                        update casework.proposal
                                                           set state = 'DECIDED', outcome = 'AGREED', reason = 'x',
                                                               decided_by = proposed_by,
                                                               decided_by_name = 'x', decided_at = now()
                                                         where id = :id
                                                        """)
                                                .param("id", UUID.fromString(proposal))
                                                .update()))
                .hasStackTraceContaining("proposal_decided_by_somebody_else");
    }

    @Test
    void the_database_lets_nobody_rewrite_what_was_proposed_or_decided() {
        var proposal =
                TwoCounties.<String>read(family.propose(ZHAO, UUID.randomUUID(), null), "$.id");
        assertThat(family.decide(SUN, proposal, "REFUSED")).hasStatusOk();

        for (var change :
                List.of("content = 'x'", "findings = '[]'", "facts = '{}'", "proposed_by = 'x'")) {
            assertThatThrownBy(() -> change(proposal, change))
                    .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> change(proposal, "outcome = 'AGREED'"))
                .hasStackTraceContaining("has been decided");
    }

    private void change(String proposal, String change) {
        transactions.as(
                SUN.actor(),
                () ->
                        db.sql("update casework.proposal set " + change + " where id = :id")
                                .param("id", UUID.fromString(proposal))
                                .update());
    }

    @Test
    void no_verdict_and_no_proposal_is_a_word_for_ending_a_benefit() {
        assertThat(Verdict.values())
                .extracting(Verdict::name)
                .containsExactly("NO_RISK", "EXPLAINED", "DUPLICATE", "HELPED", "TO_PROPOSAL");
        assertThat(ProposalKind.values())
                .extracting(ProposalKind::name)
                .containsExactly(
                        "MONITOR",
                        "DIBAO_RECOGNITION",
                        "TEMPORARY_ASSISTANCE",
                        "REVIEW_ENTITLEMENT");
    }
}
