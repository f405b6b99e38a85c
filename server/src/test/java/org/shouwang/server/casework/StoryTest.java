package org.shouwang.server.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shouwang.server.Officer.CHU;
import static org.shouwang.server.Officer.FENG;
import static org.shouwang.server.Officer.LI;
import static org.shouwang.server.Officer.SUN;
import static org.shouwang.server.Officer.WANG;
import static org.shouwang.server.Officer.ZHAO;
import static org.shouwang.server.Officer.ZHENG;
import static org.shouwang.server.Officer.ZHOU;
import static org.shouwang.server.TwoCounties.YANGQU_VILLAGE;
import static org.shouwang.server.TwoCounties.body;
import static org.shouwang.server.TwoCounties.read;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.monitoring.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * The way of a household from a warning to a decision: one officer proposes, another decides, the
 * file shows it.
 */
@ServerTest
class StoryTest {

    @Autowired private TestServer server;

    @Autowired private Transactions transactions;

    @Autowired private JdbcClient db;

    private String number = "";
    private String household = "";
    private String lead = "";

    @BeforeEach
    void given_a_family_below_the_line_that_was_screened() {
        number = "story-" + UUID.randomUUID().toString().substring(0, 8);
        new TwoCounties(server).couple(number, YANGQU_VILLAGE, "300").arrive().screen(LI, "140122");
        var list = server.get(ZHAO, "/leads?state=open&q={number}", number);
        lead = read(list, "$.items[0].id");
        household = read(list, "$.items[0].household.id");
    }

    @Test
    void the_township_officer_proposes_and_the_county_officer_decides() {
        assertThat(triage(ZHAO, 1, "TO_PROPOSAL")).hasStatusOk();
        assertThat(read(server.get(ZHAO, "/work"), "$.items[*].id").toString()).contains(lead);

        var proposed = propose(ZHAO, UUID.randomUUID());
        assertThat(proposed).hasStatus(201);
        var proposal = TwoCounties.<String>read(proposed, "$.id");
        assertThat(TwoCounties.<List<String>>read(proposed, "$.findings[*].rule"))
                .contains("missed_by_dibao");
        assertThat(TwoCounties.<List<String>>read(proposed, "$.packs[*].id"))
                .contains("taiyuan-2016");
        assertThat(read(server.get(SUN, "/work"), "$.items[*].id").toString()).contains(proposal);

        var decided = decide(SUN, proposal, "AGREED");
        assertThat(decided).hasStatusOk();
        assertThat(decided).bodyJson().extractingPath("$.decision.decidedBy.name").isEqualTo("孙县");

        var file = server.get(ZHAO, "/proposals?household={id}", household);
        assertThat(file)
                .bodyJson()
                .extractingPath("$.items[0].decision.outcome")
                .isEqualTo("AGREED");
        assertThat(body(server.get(ZHAO, "/proposals/{id}", proposal))).contains("太原", "一(三)");
        assertThat(body(server.get(ZHOU, "/audit")))
                .contains("lead.raised", "lead.triaged", "proposal.made", "proposal.decided");
    }

    @Test
    void nobody_decides_on_their_own_proposal_even_with_the_duty_to_decide() {
        var proposal = TwoCounties.<String>read(propose(ZHAO, UUID.randomUUID(), null), "$.id");
        assertThat(decide(ZHAO, proposal, "AGREED")).hasStatus(403);

        addCountyPost(ZHAO);
        try {
            assertThat(decide(ZHAO, proposal, "AGREED"))
                    .hasStatus(409)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("own-proposal");
        } finally {
            removeCountyPost(ZHAO);
        }
        assertThat(server.get(ZHAO, "/proposals/{id}", proposal))
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("OPEN");
    }

    @Test
    void the_database_too_refuses_a_decision_by_the_proposer() {
        var proposal = TwoCounties.<String>read(propose(ZHAO, UUID.randomUUID(), null), "$.id");

        assertThatThrownBy(() ->
                        transactions.as(
                                SUN.actor(),
                                () ->
                                        db.sql(
                                                        """
                                                        update casework.proposal
                                                           set state = 'DECIDED', outcome = 'AGREED', reason = 'x', decided_by = proposed_by,
                                                               decided_by_name = 'x', decided_at = now()
                                                         where id = :id
                                                        """)
                                                .param("id", UUID.fromString(proposal))
                                                .update()))
                .hasStackTraceContaining("proposal_decided_by_somebody_else");
    }

    @Test
    void the_database_lets_nobody_rewrite_what_was_proposed_or_decided() {
        var proposal = TwoCounties.<String>read(propose(ZHAO, UUID.randomUUID(), null), "$.id");
        assertThat(decide(SUN, proposal, "REFUSED")).hasStatusOk();

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
    void another_county_sees_none_of_it() {
        triage(ZHAO, 1, "TO_PROPOSAL");
        var proposal = TwoCounties.<String>read(propose(ZHAO, UUID.randomUUID()), "$.id");

        for (var stranger : List.of(FENG, WANG, CHU)) {
            assertThat(server.get(stranger, "/leads/{id}", lead)).hasStatus(404);
            assertThat(server.get(stranger, "/proposals/{id}", proposal)).hasStatus(404);
            assertThat(server.get(stranger, "/proposals/{id}/replay", proposal)).hasStatus(404);
            assertThat(server.get(stranger, "/households/{id}/results", household)).hasStatus(404);
            assertThat(server.get(stranger, "/leads?place=140122")).hasStatus(404);
            assertThat(server.get(stranger, "/proposals?place=140122")).hasStatus(404);
            assertThat(server.get(stranger, "/results?place=140122")).hasStatus(404);
            assertThat(server.get(stranger, "/figures?place=140122")).hasStatus(404);
            assertThat(server.get(stranger, "/leads?place=1401"))
                    .bodyJson()
                    .extractingPath("$.total")
                    .isEqualTo(0);
            assertThat(server.get(stranger, "/leads?household={id}", household))
                    .bodyJson()
                    .extractingPath("$.total")
                    .isEqualTo(0);
            assertThat(server.get(stranger, "/leads?q={number}", number))
                    .bodyJson()
                    .extractingPath("$.total")
                    .isEqualTo(0);
            assertThat(server.get(stranger, "/proposals"))
                    .bodyJson()
                    .extractingPath("$.total")
                    .isEqualTo(0);
            assertThat(server.get(stranger, "/leads/counts"))
                    .bodyJson()
                    .extractingPath("$.open")
                    .isEqualTo(0);
            assertThat(body(server.get(stranger, "/work"))).doesNotContain(lead, proposal, number);
        }
        assertThat(decide(FENG, proposal, "AGREED")).hasStatus(404);
        assertThat(triage(WANG, 1, "NO_RISK")).hasStatus(404);
        assertThat(propose(WANG, UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void a_village_officer_reads_the_leads_of_the_village_and_settles_none() {
        assertThat(server.get(ZHENG, "/leads/{id}", lead)).hasStatusOk();
        assertThat(triage(ZHENG, 1, "NO_RISK")).hasStatus(403);
        assertThat(propose(ZHENG, UUID.randomUUID(), null)).hasStatus(403);
    }

    @Test
    void a_proposal_sent_twice_is_made_once() {
        triage(ZHAO, 1, "TO_PROPOSAL");
        var key = UUID.randomUUID();

        var first = TwoCounties.<String>read(propose(ZHAO, key), "$.id");
        var second = TwoCounties.<String>read(propose(ZHAO, key), "$.id");

        assertThat(second).isEqualTo(first);
        assertThat(propose(ZHAO, UUID.randomUUID())).hasStatus(409).bodyText().contains("赵乡");
    }

    @Test
    void a_proposal_does_not_rest_on_a_lead_that_nobody_has_looked_into() {
        assertThat(propose(ZHAO, UUID.randomUUID()))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/lead");
    }

    @Test
    void a_proposal_that_is_sent_back_leaves_its_lead_waiting_again() {
        triage(ZHAO, 1, "TO_PROPOSAL");
        var proposal = TwoCounties.<String>read(propose(ZHAO, UUID.randomUUID()), "$.id");
        assertThat(body(server.get(ZHAO, "/work"))).doesNotContain(lead);

        decide(SUN, proposal, "RETURNED");

        assertThat(body(server.get(ZHAO, "/work"))).contains(lead);
        assertThat(propose(ZHAO, UUID.randomUUID())).hasStatus(201);
    }

    @Test
    void a_stored_decision_run_again_comes_to_the_same_word_for_word() {
        var proposal = TwoCounties.<String>read(propose(ZHAO, UUID.randomUUID(), null), "$.id");
        decide(SUN, proposal, "REFUSED");
        new TwoCounties(server).couple(number, YANGQU_VILLAGE, "9000").arrive();

        var replay = server.get(ZHOU, "/proposals/{id}/replay", proposal);

        assertThat(replay).bodyJson().extractingPath("$.same").isEqualTo(true);
        assertThat(replay).bodyJson().extractingPath("$.unaltered").isEqualTo(true);
        assertThat(replay).bodyJson().extractingPath("$.changedPacks").asArray().isEmpty();
    }

    @Test
    void a_decision_without_a_reason_is_not_accepted_and_everything_missing_is_said_at_once() {
        var proposal = TwoCounties.<String>read(propose(ZHAO, UUID.randomUUID(), null), "$.id");

        assertThat(server.post(SUN, "/proposals/{id}/decision", "{\"reason\":\" \"}", proposal))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/outcome", "/reason");
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

    private MvcTestResult triage(Officer officer, int version, String verdict) {
        return server.request(officer, HttpMethod.PUT, "/leads/{id}/triage", lead)
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"verdict\":\"%s\",\"note\":\"已入户\"}".formatted(verdict))
                .exchange();
    }

    private MvcTestResult propose(Officer officer, UUID key) {
        return propose(officer, key, lead);
    }

    private MvcTestResult propose(Officer officer, UUID key, @Nullable String because) {
        var from = because == null ? "null" : "\"" + because + "\"";
        return server.request(officer, HttpMethod.POST, "/proposals")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        """
                        {"household":"%s","lead":%s,"kind":"DIBAO_RECOGNITION","content":"人均收入低于标准,建议办理低保",
                         "rule":"missed_by_dibao"}
                        """
                                .formatted(household, from))
                .exchange();
    }

    private MvcTestResult decide(Officer officer, String proposal, String outcome) {
        return server.post(
                officer,
                "/proposals/{id}/decision",
                "{\"outcome\":\"%s\",\"reason\":\"情况属实\"}".formatted(outcome),
                proposal);
    }

    private void addCountyPost(Officer officer) {
        server.owner()
                .sql(
                        "insert into access.account_role (account, role) values (:account,"
                                + " 'COUNTY_OFFICER')")
                .param("account", officer.account())
                .update();
    }

    private void removeCountyPost(Officer officer) {
        server.owner()
                .sql(
                        "delete from access.account_role where account = :account and role ="
                                + " 'COUNTY_OFFICER'")
                .param("account", officer.account())
                .update();
    }
}
