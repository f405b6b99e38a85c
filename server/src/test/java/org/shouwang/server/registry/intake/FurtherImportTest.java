package org.shouwang.server.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.registry.Yangqu;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever is on file already is recognised; what is said again follows what was said before. */
@ServerTest
@Import(Desk.class)
class FurtherImportTest {

    private final Desk desk;
    private final TestServer server;

    FurtherImportTest(Desk desk, TestServer server) {
        this.desk = desk;
        this.server = server;
    }

    @BeforeEach
    void oneImport() {
        desk.clear(server.owner());
        desk.take(Officer.LI, Yangqu.sound());
    }

    @Test
    void the_same_people_are_not_there_twice_and_new_data_follow_the_old() {
        long facts = desk.count(Officer.LI, "fact");

        var result =
                desk.run(
                        Officer.LI,
                        Yangqu.sound().with("2026-10-01", "2026-11-01").with("1200.50", "1300"),
                        ImportMode.ALL);

        assertThat(result.imported()).isEqualTo(4);
        assertThat(desk.count(Officer.LI, "person")).isEqualTo(3);
        assertThat(desk.count(Officer.LI, "household")).isEqualTo(1);
        assertThat(desk.count(Officer.LI, "fact")).isEqualTo(2 * facts);
        assertThat(
                        desk.count(
                                Officer.LI,
                                "fact f where exists (select from registry.fact before where"
                                        + " before.subject_id = f.subject_id and before.fact ="
                                        + " f.fact and before.source = f.source and before.id <"
                                        + " f.id)"))
                .isEqualTo(facts);
    }

    @Test
    void what_is_said_again_word_for_word_adds_nothing() {
        long facts = desk.count(Officer.LI, "fact");

        desk.run(Officer.LI, Yangqu.sound(), ImportMode.ALL);

        assertThat(desk.count(Officer.LI, "fact")).isEqualTo(facts);
    }

    @Test
    void a_member_who_was_refused_can_follow_alone() {
        var result =
                desk.run(
                        Officer.LI,
                        Yangqu.empty()
                                .person("H1,P4,周一,无,,之子,男,1990-01-01,,K1,U1,2026-10-01,入户走访,,"),
                        ImportMode.ALL);

        assertThat(result.imported()).isEqualTo(1);
        assertThat(desk.count(Officer.LI, "household where members = 4")).isEqualTo(1);
    }

    @Test
    void a_second_head_and_a_document_of_somebody_else_are_refused() {
        var result =
                desk.run(
                        Officer.LI,
                        Yangqu.empty()
                                .person(
                                        "H1,P4,周一,居民身份证,"
                                                + Yangqu.DOCUMENT
                                                + ",之子,男,1970-01-01,,K1,U1,2026-10-01,入户走访,,")
                                .person("H1,P5,周二,无,,本人或户主,男,1990-01-01,,K1,U1,2026-10-01,入户走访,,"),
                        ImportMode.VALID);

        assertThat(desk.refusals(Officer.LI, result))
                .extracting(refusal -> refusal.reason().zh())
                .containsExactly("此证件号码已登记在人编号 P1 名下", "此户有 2 个户主");
        assertThat(desk.count(Officer.LI, "person")).isEqualTo(3);
    }

    @Test
    void who_changes_unit_belongs_to_both_one_after_the_other() {
        desk.run(
                Officer.LI,
                Yangqu.sound().with("2026-10-01", "2026-11-01").with("K1,U2", "K1,U1"),
                ImportMode.ALL);

        assertThat(
                        desk.count(
                                Officer.LI,
                                "membership where kind = 'UNIT' and valid_to = '2026-11-01'"))
                .isEqualTo(1);
        assertThat(
                        desk.count(
                                Officer.LI,
                                "membership where kind = 'UNIT' and valid_from = '2026-11-01'"))
                .isEqualTo(1);
    }

    @Test
    void files_are_sent_once_and_the_job_tells_what_came_of_them() throws Exception {
        var key = UUID.randomUUID();

        var first = send(key);
        var second = send(key);

        assertThat(first).hasStatus(202);
        assertThat(second.getResponse().getContentAsString())
                .isEqualTo(first.getResponse().getContentAsString());
        var job =
                finished(
                        com.jayway.jsonpath.JsonPath.read(
                                first.getResponse().getContentAsString(), "$.job"));
        assertThat(job).bodyJson().extractingPath("$.state").isEqualTo("DONE");
        assertThat(job).bodyJson().extractingPath("$.result.imported").isEqualTo(4);
        assertThat(job).bodyJson().extractingPath("$.result.byTable.persons.imported").isEqualTo(3);
        assertThat(desk.count(Officer.LI, "import")).isEqualTo(2);
    }

    @Test
    void who_may_not_import_is_told_so() {
        assertThat(server.post(Officer.ZHAO, "/imports", "{}")).hasStatus(403);
    }

    private MvcTestResult send(UUID key) {
        var files = Yangqu.sound();
        return server.request(Officer.LI, HttpMethod.POST, "/imports")
                .header("Idempotency-Key", key)
                .multipart()
                .file("households", files.households())
                .file("persons", files.persons())
                .param("mode", "valid")
                .exchange();
    }

    private MvcTestResult finished(String job) throws Exception {
        var answer = server.get(Officer.LI, "/jobs/{id}", job);
        while (!answer.getResponse()
                .getContentAsString()
                .matches("(?s).*\"state\":\"(DONE|FAILED)\".*")) {
            Thread.onSpinWait();
            answer = server.get(Officer.LI, "/jobs/{id}", job);
        }
        return answer;
    }
}
