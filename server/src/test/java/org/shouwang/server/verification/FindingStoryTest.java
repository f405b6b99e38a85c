package org.shouwang.server.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.TwoCounties.body;
import static org.shouwang.server.TwoCounties.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From two cars that nobody declared to what two officers make of them, and what they never do. */
@ServerTest
class FindingStoryTest {

    private static final String CARS = "police_vehicles";
    private static final String SAID = "{\"text\":\"借给亲戚登记,车早已卖掉\",\"evidence\":\"买卖合同\"}";
    private static final String CONFIRMED = "{\"outcome\":\"CONFIRMED\",\"reason\":\"看了行驶证,车在家中\"}";
    private static final String DISPROVED =
            "{\"outcome\":\"DISPROVED\",\"reason\":\"登记簿未更新,车已过户\"}";

    private final TestServer server;
    private Wangs wangs;
    private UUID request;

    FindingStoryTest(TestServer server) {
        this.server = server;
        this.wangs = new Wangs(server);
        this.request = new UUID(0, 0);
    }

    @BeforeEach
    void two_cars_were_found() {
        server.begin();
        wangs = new Wangs(server).arrive();
        wangs.authorise(Officer.ZHAO, wangs.person(1));
        wangs.authorise(Officer.ZHAO, wangs.person(2));
        request = wangs.commission(Officer.ZHAO);
        var police = wangs.prepared(Officer.SUN, request, "police");
        wangs.send(Officer.SUN, police);
        wangs.deliver(
                Officer.SUN,
                police,
                Wangs.HEADER
                        + "\n"
                        + car("晋A11111")
                        + car("晋A22222")
                        + ",%s,李小河,,,2016-05-01,无记录,,,,,\n".formatted(Wangs.card(Wangs.WIFE))
                        + "# 回执 行数=3\n");
    }

    private static String car(String plate) {
        return "%s,%s,王大山,,,2016-05-01,有记录,%s,小型轿车,180000,2015-06-01,非营运\n"
                .formatted(CARS, Wangs.card(Wangs.HEAD), plate);
    }

    private MvcTestResult sealing() {
        return server.post(
                Officer.SUN, "/verification/reports", "{\"request\":\"%s\"}".formatted(request));
    }

    private void overdue() {
        server.asOwner(
                db -> db.sql("update verification.request set due_on = due_on - 11").update());
    }

    private String sealed() {
        overdue();
        var answer = sealing();
        assertThat(answer).as(body(answer)).hasStatus(201);
        return Shown.text(answer, "$.id");
    }

    /** The first finding about cars. */
    private String finding() {
        var list = server.get(Officer.SUN, "/verification/findings");
        assertThat(list).as(body(list)).hasStatusOk();
        List<String> ids = read(list, "$.items[?('%s' in @.datasets)].id".formatted(CARS));
        assertThat(ids).as(body(list)).isNotEmpty();
        return ids.getFirst();
    }

    private MvcTestResult act(Officer officer, String finding, String what, String json) {
        return server.post(officer, "/verification/findings/{id}/" + what, json, finding);
    }

    private String state(String finding) {
        return Shown.text(
                server.get(Officer.SUN, "/verification/findings/{id}", finding), "$.finding.state");
    }

    @Test
    void while_departments_may_still_answer_there_is_no_report() {
        assertThat(sealing()).hasStatus(409);
        overdue();

        var report = sealing();

        assertThat(report).as(body(report)).hasStatus(201);
        assertThat((Boolean) read(report, "$.partial")).isTrue();
        assertThat(Shown.text(report, "$.number")).matches("HB140122-\\d{4}-000001");
    }

    @Test
    void the_hash_of_a_report_is_that_of_its_bytes_and_it_holds_no_whole_name() throws Exception {
        var id = sealed();

        var data = server.get(Officer.SUN, "/verification/reports/{id}", id);

        var bytes = data.getResponse().getContentAsByteArray();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                .isEqualTo(data.getResponse().getHeader("Report-Hash"));
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .contains("王*山", "查无记录不等于没有", "\"NO_ANSWER\"")
                .doesNotContain("王大山", "晋A11111");
    }

    @Test
    void anybody_with_the_code_can_check_a_report_and_learns_nothing_about_the_family() {
        var id = sealed();
        var list = server.get(Officer.SUN, "/verification/reports");
        List<String> codes = read(list, "$.items[?(@.id=='%s')].code".formatted(id));

        var checked =
                server.anonymous(
                                HttpMethod.GET,
                                "/verification/reports/check/{code}",
                                codes.getFirst())
                        .exchange();

        assertThat(checked).as(body(checked)).hasStatusOk();
        assertThat((Boolean) read(checked, "$.valid")).isTrue();
        assertThat(body(checked)).doesNotContain("140122100", "王", Wangs.HOUSEHOLD);
        assertThat(
                        server.anonymous(HttpMethod.GET, "/verification/reports/check/NOSUCHCODE")
                                .exchange())
                .hasStatus(404);
    }

    @Test
    void the_paper_is_a_pdf_with_a_code_and_whole_names_take_a_reason_that_is_on_record() {
        var id = sealed();

        var masked = server.get(Officer.SUN, "/verification/reports/{id}/file", id);
        var refused =
                server.post(
                        Officer.SUN, "/verification/reports/{id}/reveals", "{\"reason\":\"\"}", id);
        var plain =
                server.post(
                        Officer.SUN,
                        "/verification/reports/{id}/reveals",
                        "{\"reason\":\"送达家庭本人\"}",
                        id);

        assertThat(masked).hasStatusOk();
        assertThat(new String(pdf(masked), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(refused).hasStatus(400);
        assertThat(plain).hasStatusOk();
        assertThat(actions()).contains("report.sealed", "report.printed", "report.reveal");
    }

    private static byte[] pdf(MvcTestResult answer) {
        return answer.getResponse().getContentAsByteArray();
    }

    private List<String> actions() {
        var actions = new ArrayList<String>();
        server.asOwnerThenUndo(db ->
                actions.addAll(
                        db.sql("select distinct action from access.audit")
                                .query(String.class)
                                .list()));
        return actions;
    }

    @Test
    void nobody_confirms_alone_or_before_the_household_was_heard() {
        sealed();
        var finding = finding();

        assertThat(act(Officer.SUN, finding, "settlement", CONFIRMED)).hasStatus(409);
        assertThat(act(Officer.ZHAO, finding, "question", "{\"text\":\"入户询问\"}")).hasStatusOk();
        assertThat(act(Officer.SUN, finding, "settlement", CONFIRMED)).hasStatus(409);
        assertThat(act(Officer.ZHAO, finding, "explanation", SAID)).hasStatusOk();
        assertThat(act(Officer.SUN, finding, "settlement", CONFIRMED)).hasStatusOk();
        assertThat(state(finding)).isEqualTo("EXPLAINED");
        assertThat(act(Officer.SUN, finding, "settlement", CONFIRMED)).hasStatus(409);

        assertThat(act(Officer.JIANG, finding, "settlement", CONFIRMED)).hasStatusOk();

        assertThat(state(finding)).isEqualTo("CONFIRMED");
        assertThat(everythingBeyondVerification()).isZero();
    }

    @Test
    void an_objection_opens_what_was_settled_and_takes_two_officers_again() {
        sealed();
        var finding = finding();
        act(Officer.ZHAO, finding, "explanation", SAID);
        act(Officer.SUN, finding, "settlement", CONFIRMED);
        act(Officer.JIANG, finding, "settlement", CONFIRMED);

        assertThat(act(Officer.ZHAO, finding, "objection", SAID)).hasStatusOk();

        assertThat(state(finding)).isEqualTo("EXPLAINED");
        assertThat(act(Officer.JIANG, finding, "settlement", CONFIRMED)).hasStatusOk();
        assertThat(state(finding)).isEqualTo("EXPLAINED");
    }

    @Test
    void what_was_not_so_goes_back_to_its_department_and_off_the_list() {
        sealed();
        var finding = finding();
        act(Officer.ZHAO, finding, "explanation", SAID);

        var settled = act(Officer.SUN, finding, "settlement", DISPROVED);

        assertThat(settled).as(body(settled)).hasStatusOk();
        assertThat(state(finding)).isEqualTo("DISPROVED");
        assertThat(count("select count(*) from verification.correction where told_at is null"))
                .isEqualTo(2);
        assertThat(count("select count(*) from verification.record where disproved_at is null"))
                .isZero();
        assertThat(act(Officer.ZHAO, finding, "objection", SAID)).hasStatus(409);
    }

    @Test
    void looking_again_asks_anew_and_its_report_names_the_old_one() {
        sealed();
        var finding = finding();
        act(Officer.ZHAO, finding, "explanation", SAID);

        var again = act(Officer.SUN, finding, "recheck", "{\"text\":\"家庭称车已卖\"}");

        assertThat(again).as(body(again)).hasStatusOk();
        request = UUID.fromString(Shown.text(again, "$.finding.recheck"));
        var police = wangs.prepared(Officer.SUN, request, "police");
        wangs.send(Officer.SUN, police);
        overdue();
        var second = sealing();
        assertThat(second).as(body(second)).hasStatus(201);
        assertThat(Shown.text(second, "$.replaces")).matches("HB140122-\\d{4}-000001");
        assertThat(Shown.text(second, "$.number")).matches("HB140122-\\d{4}-000002");
    }

    /** Cases, decisions, leads: whatever becomes of a finding, none of them moves. */
    private long everythingBeyondVerification() {
        return count(
                "select (select count(*) from casework.proposal) + (select count(*) from"
                        + " monitoring.lead)");
    }

    private long count(String sql) {
        var count = new long[1];
        server.asOwnerThenUndo(db -> count[0] = db.sql(sql).query(Long.class).single());
        return count[0];
    }
}
