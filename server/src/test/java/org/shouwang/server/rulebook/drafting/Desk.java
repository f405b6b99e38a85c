package org.shouwang.server.rulebook.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.shouwang.server.Officer;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What policy officers do about the dibao standard of Yangqu. */
final class Desk {

    static final String YANGQU = "140122";

    private final TestServer server;

    Desk(TestServer server) {
        this.server = server;
    }

    MvcTestResult draft(Officer officer, String place, String from, String value) {
        return server.post(officer, "/drafts", request(place, from, value));
    }

    static String request(String place, String from, String value) {
        return """
        {"pack":"taiyuan-2016","place":"%1$s","reason":"提高标准",
         "document":{"title":"关于提高农村低保标准的通知","number":"并民发〔2017〕12号","issuer":"太原市民政局","date":"2017-03-15"},
         "numbers":[{"parameter":"dibao_standard","place":"%1$s","from":"%2$s","value":"%3$s","article":"一"}]}
        """
                .formatted(place, from, value);
    }

    String drafted(Officer officer, String from, String value) {
        var made = draft(officer, YANGQU, from, value);
        assertThat(made).hasStatus(201);
        return TwoCounties.read(made, "$.id");
    }

    /** Drafted, tried and submitted by one officer. */
    String submitted(Officer officer, String from, String value) {
        var draft = drafted(officer, from, value);
        dryRun(officer, draft);
        assertThat(submit(officer, draft)).hasStatusOk();
        return draft;
    }

    String published(Officer author, Officer other, String from, String value) {
        var draft = submitted(author, from, value);
        assertThat(publish(other, draft)).hasStatusOk();
        return draft;
    }

    void dryRun(Officer officer, String draft) {
        new TwoCounties(server)
                .await(officer, server.post(officer, "/drafts/{id}/dry-runs", "", draft));
    }

    MvcTestResult submit(Officer officer, String draft) {
        return server.post(officer, "/drafts/{id}/submission", "", draft);
    }

    MvcTestResult sendBack(Officer officer, String draft) {
        return server.post(officer, "/drafts/{id}/return", "{\"reason\":\"请附文件\"}", draft);
    }

    MvcTestResult publish(Officer officer, String draft) {
        return server.post(officer, "/drafts/{id}/publication", "", draft);
    }

    MvcTestResult publish(Officer officer, String draft, UUID key) {
        return server.request(officer, HttpMethod.POST, "/drafts/{id}/publication", draft)
                .header("Idempotency-Key", key)
                .exchange();
    }

    MvcTestResult revise(Officer officer, String draft, int revision, String value) {
        return server.request(officer, HttpMethod.PUT, "/drafts/{id}", draft)
                .header("If-Match", "\"" + revision + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(request(YANGQU, "2017-04-01", value))
                .exchange();
    }

    /** What the household with this number gets as a top-up on a day. */
    String topUp(String number, String day) {
        var household =
                TwoCounties.<String>read(
                        server.get(Officer.ZHAO, "/households?q={number}", number),
                        "$.items[0].id");
        return TwoCounties.<List<String>>read(
                        server.get(
                                Officer.ZHAO, "/households/{id}/results?day={day}", household, day),
                        "$.findings[?(@.rule == 'dibao_top_up')].subjects[0].amount")
                .getFirst();
    }
}
