package org.shouwang.server.casework;

import static org.shouwang.server.Officer.LI;
import static org.shouwang.server.Officer.ZHAO;
import static org.shouwang.server.TwoCounties.YANGQU_VILLAGE;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.Officer;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * A couple with 300 yuan a month where 640 is the line, screened, and what officers do about it.
 */
final class FamilyBelowTheLine {

    private final TestServer server;
    private final String number;
    private final String household;
    private final String lead;

    /** A new family with a number of its own. */
    FamilyBelowTheLine(TestServer server) {
        this.server = server;
        this.number = "story-" + UUID.randomUUID().toString().substring(0, 8);
        new TwoCounties(server).couple(number, YANGQU_VILLAGE, "300").arrive().screen(LI, "140122");
        var list = server.get(ZHAO, "/leads?state=open&q={number}", number);
        this.lead = TwoCounties.read(list, "$.items[0].id");
        this.household = TwoCounties.read(list, "$.items[0].household.id");
    }

    String number() {
        return number;
    }

    String household() {
        return household;
    }

    String lead() {
        return lead;
    }

    MvcTestResult triage(Officer officer, int version, String verdict) {
        return server.request(officer, HttpMethod.PUT, "/leads/{id}/triage", lead)
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"verdict\":\"%s\",\"note\":\"已入户\"}".formatted(verdict))
                .exchange();
    }

    MvcTestResult propose(Officer officer, UUID key) {
        return propose(officer, key, lead);
    }

    MvcTestResult propose(Officer officer, UUID key, @Nullable String because) {
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

    MvcTestResult decide(Officer officer, String proposal, String outcome) {
        return server.post(
                officer,
                "/proposals/{id}/decision",
                "{\"outcome\":\"%s\",\"reason\":\"情况属实\"}".formatted(outcome),
                proposal);
    }
}
