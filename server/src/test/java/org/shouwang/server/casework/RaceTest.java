package org.shouwang.server.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.Officer.LI;
import static org.shouwang.server.Officer.SUN;
import static org.shouwang.server.Officer.ZHAO;
import static org.shouwang.server.TwoCounties.YANGQU_VILLAGE;
import static org.shouwang.server.TwoCounties.body;
import static org.shouwang.server.TwoCounties.read;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two officers at the same moment: one wins, and the other is told who. */
@ServerTest
class RaceTest {

    @Autowired private TestServer server;

    @RepeatedTest(5)
    void two_officers_triage_one_lead_and_one_of_them_is_told_who_was_faster() throws Exception {
        var lead = lead("race-" + UUID.randomUUID().toString().substring(0, 8));

        var answers =
                together(() -> triage(ZHAO, lead, "NO_RISK"), () -> triage(SUN, lead, "HELPED"));

        assertOneWon(answers, "already-triaged");
    }

    @RepeatedTest(5)
    void two_officers_decide_one_proposal_and_one_of_them_is_told_who_was_faster()
            throws Exception {
        var number = "race-" + UUID.randomUUID().toString().substring(0, 8);
        lead(number);
        var household =
                TwoCounties.<String>read(
                        server.get(ZHAO, "/leads?q={number}", number), "$.items[0].household.id");
        var proposal =
                TwoCounties.<String>read(
                        server.post(
                                ZHAO,
                                "/proposals",
                                "{\"household\":\"%s\",\"kind\":\"MONITOR\",\"content\":\"纳入监测\"}"
                                        .formatted(household)),
                        "$.id");
        addCountyPost(Officer.QIAN);
        try {
            var answers =
                    together(
                            () -> decide(SUN, proposal, "AGREED"),
                            () -> decide(Officer.QIAN, proposal, "REFUSED"));

            assertOneWon(answers, "already-decided");
        } finally {
            removeCountyPost(Officer.QIAN);
        }
    }

    @RepeatedTest(3)
    void two_screenings_raise_one_lead() throws Exception {
        var number = "race-" + UUID.randomUUID().toString().substring(0, 8);
        var counties = new TwoCounties(server).couple(number, YANGQU_VILLAGE, "0").arrive();

        var jobs =
                together(
                        () -> server.post(LI, "/screenings", "{\"day\":\"2016-06-01\"}"),
                        () -> server.post(SUN, "/screenings", "{\"day\":\"2016-06-01\"}"));
        counties.await(LI, jobs.get(0));
        counties.await(SUN, jobs.get(1));

        assertThat(
                        TwoCounties.<Integer>read(
                                server.get(ZHAO, "/leads?q={number}", number), "$.total"))
                .isEqualTo(1);
    }

    private String lead(String number) {
        new TwoCounties(server).couple(number, YANGQU_VILLAGE, "0").arrive().screen(LI, "140122");
        return read(server.get(ZHAO, "/leads?q={number}", number), "$.items[0].id");
    }

    private void assertOneWon(List<MvcTestResult> answers, String code) {
        var statuses = answers.stream().map(answer -> answer.getResponse().getStatus()).toList();
        assertThat(statuses).containsExactlyInAnyOrder(200, 409);
        var loser = answers.get(statuses.indexOf(409));
        assertThat(TwoCounties.<String>read(loser, "$.code")).isEqualTo(code);
        assertThat(body(loser)).contains("已由").containsAnyOf("赵乡", "孙县", "钱乡");
    }

    private MvcTestResult triage(Officer officer, String lead, String verdict) {
        return server.request(officer, HttpMethod.PUT, "/leads/{id}/triage", lead)
                .header("If-Match", "\"1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"verdict\":\"%s\",\"note\":\"\"}".formatted(verdict))
                .exchange();
    }

    private MvcTestResult decide(Officer officer, String proposal, String outcome) {
        return server.post(
                officer,
                "/proposals/{id}/decision",
                "{\"outcome\":\"%s\",\"reason\":\"情况属实\"}".formatted(outcome),
                proposal);
    }

    /** Both start at the same moment. */
    private static List<MvcTestResult> together(
            Callable<MvcTestResult> one, Callable<MvcTestResult> other)
            throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first =
                    threads.submit(() -> {
                        start.await();
                        return one.call();
                    });
            var second =
                    threads.submit(() -> {
                        start.await();
                        return other.call();
                    });
            return List.of(first.get(), second.get());
        }
    }

    private void addCountyPost(Officer officer) {
        server.owner()
                .sql(
                        "insert into access.post (account, role, place) select account,"
                                + " 'COUNTY_OFFICER', place from access.account where account ="
                                + " :account")
                .param("account", officer.account())
                .update();
        server.owner()
                .sql("update access.post set place = '140122' where account = :account")
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
        server.owner()
                .sql("update access.post set place = :place where account = :account")
                .param("place", officer.place())
                .param("account", officer.account())
                .update();
    }
}
