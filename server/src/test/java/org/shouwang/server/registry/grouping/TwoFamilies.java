package org.shouwang.server.registry.grouping;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.shouwang.server.Officer;
import org.shouwang.server.TestServer;
import org.shouwang.server.registry.Yangqu;
import org.shouwang.server.registry.intake.Desk;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two families of one village of Yangqu, and the ways in which their events are recorded. */
final class TwoFamilies {

    static final String DAY = "2026-10-20";

    private final TestServer server;
    private final String wangs;
    private final String zhangs;

    /** The Wangs, P1 to P4, in H1; the Zhangs, Q1 and his daughter Q2, in H2. */
    TwoFamilies(TestServer server, Desk desk) {
        this.server = server;
        server.begin();
        desk.take(
                Officer.LI,
                Yangqu.sound()
                        .person("H1,P4,王小刚,无,,之子,男,1996-02-03,汉族,K1,U1,2026-10-01,入户走访,0,否")
                        .household("H2,140122100001,2026-10-01,入户走访,否")
                        .person("H2,Q1,张建国,无,,本人或户主,男,1968-01-01,汉族,K2,U3,2026-10-01,入户走访,0,否")
                        .person("H2,Q2,张小梅,无,,之女,女,1998-06-07,汉族,K2,U3,2026-10-01,入户走访,0,否"));
        wangs = household("H1");
        zhangs = household("H2");
    }

    String wangs() {
        return wangs;
    }

    String zhangs() {
        return zhangs;
    }

    MvcTestResult record(String household, String json) {
        return record(Officer.ZHAO, household, json);
    }

    MvcTestResult record(Officer officer, String household, String json) {
        return record(officer, household, version(officer, household), UUID.randomUUID(), json);
    }

    MvcTestResult record(Officer officer, String household, String version, UUID key, String json) {
        return server.request(officer, HttpMethod.POST, "/households/{id}/events", household)
                .header("Idempotency-Key", key)
                .header("If-Match", "\"" + version + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    String version(Officer officer, String household) {
        return JsonPath.read(text(history(officer, household)), "$.version");
    }

    MvcTestResult history(String household) {
        return history(Officer.ZHAO, household);
    }

    MvcTestResult history(Officer officer, String household) {
        return server.get(officer, "/households/{id}/groupings", household);
    }

    List<String> people(String household) {
        return JsonPath.read(text(history(household)), "$.people[?(@.here == true)].number");
    }

    String person(String number) {
        for (var household : List.of(wangs, zhangs)) {
            List<String> found =
                    JsonPath.read(
                            text(history(household)),
                            "$.people[?(@.number == '%s')].person".formatted(number));
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        throw new AssertionError("nobody is " + number);
    }

    String household(String number) {
        return household(Officer.ZHAO, number);
    }

    String household(Officer officer, String number) {
        List<String> found =
                JsonPath.read(
                        text(server.get(officer, "/households?q={q}", number)),
                        "$.items[?(@.number == '%s')].id".formatted(number));
        return found.getFirst();
    }

    static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
