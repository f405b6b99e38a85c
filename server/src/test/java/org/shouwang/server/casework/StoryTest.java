package org.shouwang.server.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.Officer.CHU;
import static org.shouwang.server.Officer.FENG;
import static org.shouwang.server.Officer.SUN;
import static org.shouwang.server.Officer.WANG;
import static org.shouwang.server.Officer.ZHAO;
import static org.shouwang.server.Officer.ZHENG;
import static org.shouwang.server.Officer.ZHOU;
import static org.shouwang.server.TwoCounties.body;
import static org.shouwang.server.TwoCounties.read;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The way of a household from a warning to a decision: one officer proposes, another decides, the
 * file shows it.
 */
@ServerTest
class StoryTest {

    @Autowired private TestServer server;

    private FamilyBelowTheLine family;
    private String number;
    private String household;
    private String lead;

    @BeforeEach
    void given_a_family_below_the_line_that_was_screened() {
        family = new FamilyBelowTheLine(server);
        number = family.number();
        household = family.household();
        lead = family.lead();
    }

    @Test
    void the_township_officer_proposes_and_the_county_officer_decides() {
        assertThat(family.triage(ZHAO, 1, "TO_PROPOSAL")).hasStatusOk();
        assertThat(read(server.get(ZHAO, "/work"), "$.items[*].id").toString()).contains(lead);

        var proposed = family.propose(ZHAO, UUID.randomUUID());
        assertThat(proposed).hasStatus(201);
        var proposal = TwoCounties.<String>read(proposed, "$.id");
        assertThat(TwoCounties.<List<String>>read(proposed, "$.findings[*].rule"))
                .contains("missed_by_dibao");
        assertThat(TwoCounties.<List<String>>read(proposed, "$.packs[*].id"))
                .contains("taiyuan-2016");
        assertThat(read(server.get(SUN, "/work"), "$.items[*].id").toString()).contains(proposal);

        var decided = family.decide(SUN, proposal, "AGREED");
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
        var proposal =
                TwoCounties.<String>read(family.propose(ZHAO, UUID.randomUUID(), null), "$.id");
        assertThat(family.decide(ZHAO, proposal, "AGREED")).hasStatus(403);

        addCountyPost(ZHAO);
        try {
            assertThat(family.decide(ZHAO, proposal, "AGREED"))
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
    void another_county_sees_none_of_it() {
        family.triage(ZHAO, 1, "TO_PROPOSAL");
        var proposal = TwoCounties.<String>read(family.propose(ZHAO, UUID.randomUUID()), "$.id");

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
        assertThat(family.decide(FENG, proposal, "AGREED")).hasStatus(404);
        assertThat(family.triage(WANG, 1, "NO_RISK")).hasStatus(404);
        assertThat(family.propose(WANG, UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void a_village_officer_reads_the_leads_of_the_village_and_settles_none() {
        assertThat(server.get(ZHENG, "/leads/{id}", lead)).hasStatusOk();
        assertThat(family.triage(ZHENG, 1, "NO_RISK")).hasStatus(403);
        assertThat(family.propose(ZHENG, UUID.randomUUID(), null)).hasStatus(403);
    }

    @Test
    void a_proposal_sent_twice_is_made_once() {
        family.triage(ZHAO, 1, "TO_PROPOSAL");
        var key = UUID.randomUUID();

        var first = TwoCounties.<String>read(family.propose(ZHAO, key), "$.id");
        var second = TwoCounties.<String>read(family.propose(ZHAO, key), "$.id");

        assertThat(second).isEqualTo(first);
        assertThat(family.propose(ZHAO, UUID.randomUUID()))
                .hasStatus(409)
                .bodyText()
                .contains("赵乡");
    }

    @Test
    void a_proposal_does_not_rest_on_a_lead_that_nobody_has_looked_into() {
        assertThat(family.propose(ZHAO, UUID.randomUUID()))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/lead");
    }

    @Test
    void a_proposal_that_is_sent_back_leaves_its_lead_waiting_again() {
        family.triage(ZHAO, 1, "TO_PROPOSAL");
        var proposal = TwoCounties.<String>read(family.propose(ZHAO, UUID.randomUUID()), "$.id");
        assertThat(body(server.get(ZHAO, "/work"))).doesNotContain(lead);

        family.decide(SUN, proposal, "RETURNED");

        assertThat(body(server.get(ZHAO, "/work"))).contains(lead);
        assertThat(family.propose(ZHAO, UUID.randomUUID())).hasStatus(201);
    }

    @Test
    void a_decision_without_a_reason_is_not_accepted_and_everything_missing_is_said_at_once() {
        var proposal =
                TwoCounties.<String>read(family.propose(ZHAO, UUID.randomUUID(), null), "$.id");

        assertThat(server.post(SUN, "/proposals/{id}/decision", "{\"reason\":\" \"}", proposal))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/outcome", "/reason");
    }

    private void addCountyPost(Officer officer) {
        server.owner()
                .sql(
                        "insert into access.post (account, role, place) select account,"
                                + " 'COUNTY_OFFICER', place from access.account where account ="
                                + " :account")
                .param("account", officer.account())
                .update();
    }

    private void removeCountyPost(Officer officer) {
        server.owner()
                .sql(
                        "delete from access.post where account = :account and role ="
                                + " 'COUNTY_OFFICER'")
                .param("account", officer.account())
                .update();
    }
}
