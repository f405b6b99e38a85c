package org.shouwang.server.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.TwoCounties.body;
import static org.shouwang.server.TwoCounties.read;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.shouwang.server.Officer;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.shouwang.server.TwoCounties.Someone;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The family Wang of Yangqu, whose economic status is verified: a couple and a child of ten. */
final class Wangs {

    static final String HOUSEHOLD = "YQWANG";
    static final String HEAD = "140122197001010016";
    static final String WIFE = "140122197203040029";
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    static final String HEADER = "数据项,证件号码,姓名,出生日期,行政区划代码,数据日期,结果,车牌号,车辆类型,登记价值,初次登记日期,使用性质";

    private final TestServer server;

    Wangs(TestServer server) {
        this.server = server;
    }

    /** They are on file. */
    Wangs arrive() {
        new TwoCounties(server)
                .family(
                        HOUSEHOLD,
                        TwoCounties.YANGQU_VILLAGE,
                        new Someone("王大山", "本人或户主", "男", "1970-01-01", card(HEAD)),
                        new Someone("李小河", "配偶", "女", "1972-03-04", card(WIFE)),
                        new Someone("王小明", "之子", "男", "2016-01-15", ""))
                .arrive();
        return this;
    }

    /** The number with the check character that belongs to it. */
    static String card(String number) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * (number.charAt(i) - '0');
        }
        return number.substring(0, 17) + "10X98765432".charAt(sum % 11);
    }

    UUID household() {
        return id("select id from registry.household where number = '" + HOUSEHOLD + "'");
    }

    /** The first, second or third of them. */
    UUID person(int place) {
        return id(
                "select id from registry.person where number = '%s-%d'"
                        .formatted(HOUSEHOLD, place));
    }

    private UUID id(String question) {
        var found = new UUID[1];
        server.asOwnerThenUndo(db -> found[0] = db.sql(question).query(UUID.class).single());
        return found[0];
    }

    /** An authorisation for dibao from this moment on, for a year. */
    UUID authorise(Officer officer, UUID person) {
        var now = server.clock().instant();
        var answer =
                authorise(
                        officer, person, now.minusSeconds(60), now.plusSeconds(365L * 86_400), "");
        assertThat(answer).as(body(answer)).hasStatus(201);
        return UUID.fromString(read(answer, "$.id"));
    }

    MvcTestResult authorise(
            Officer officer, UUID person, Instant from, Instant to, String guardian) {
        return server.post(
                officer,
                "/verification/authorisations",
                """
                {"household":"%s","person":"%s","purpose":"DIBAO","signedOn":"%s","validFrom":"%s","validTo":"%s",
                 "guardian":"%s","guardianTie":"%s"}
                """
                        .formatted(
                                household(),
                                person,
                                from.atZone(CHINA).toLocalDate(),
                                from.atZone(CHINA).toOffsetDateTime(),
                                to.atZone(CHINA).toOffsetDateTime(),
                                guardian,
                                guardian.isEmpty() ? "" : "父亲"));
    }

    MvcTestResult withdraw(Officer officer, UUID authorisation) {
        return server.post(
                officer,
                "/verification/authorisations/{id}/withdrawal",
                "{\"reason\":\"本人要求撤回\"}",
                authorisation);
    }

    UUID commission(Officer officer) {
        var answer = commissioning(officer);
        assertThat(answer).as(body(answer)).hasStatus(201);
        return UUID.fromString(read(answer, "$.id"));
    }

    MvcTestResult commissioning(Officer officer) {
        return server.post(
                officer,
                "/verification/requests",
                "{\"household\":\"%s\",\"purpose\":\"DIBAO\"}".formatted(household()));
    }

    /** The enquiry of a department among those that were prepared for a request. */
    UUID prepared(Officer officer, UUID request, String department) {
        var answer =
                server.post(
                        officer,
                        "/verification/enquiries",
                        "{\"requests\":[\"%s\"]}".formatted(request));
        assertThat(answer).as(body(answer)).hasStatus(201);
        List<String> ids = read(answer, "$.items[?(@.department=='%s')].id".formatted(department));
        assertThat(ids).as(body(answer)).hasSize(1);
        return UUID.fromString(ids.getFirst());
    }

    MvcTestResult send(Officer officer, UUID enquiry) {
        return server.request(
                        officer, HttpMethod.POST, "/verification/enquiries/{id}/sending", enquiry)
                .exchange();
    }

    MvcTestResult deliver(Officer officer, UUID enquiry, String text) {
        return server.request(
                        officer,
                        HttpMethod.POST,
                        "/verification/enquiries/{id}/deliveries",
                        enquiry)
                .multipart()
                .file(
                        new MockMultipartFile(
                                "file",
                                "answer.csv",
                                "text/csv",
                                text.getBytes(StandardCharsets.UTF_8)))
                .exchange();
    }

    /** The letter of a person's answer on a dataset, as the request shows it. */
    String answer(Officer officer, UUID request, UUID person, String dataset) {
        var shown = server.get(officer, "/verification/requests/{id}", request);
        assertThat(shown).as(body(shown)).hasStatusOk();
        List<String> states =
                read(
                        shown,
                        "$.persons[?(@.id=='%s')].answers[?(@.dataset=='%s')].state"
                                .formatted(person, dataset));
        return states.isEmpty() ? "NOT_ASKED" : states.getFirst();
    }
}
