package org.shouwang.server.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;

/** Looked at first, chosen then; what was wrong comes back as the file it came in. */
@ServerTest
@Import(Desk.class)
class PreviewTest {

    private static final String GOOD = "2026-10-01,140122100001,H1,P1,王大明,,户主,健康";
    private static final String BAD = "2026-10-01,140122100001,H1,P2,李小红,,配偶,\"不好,说不清\"";

    private final Desk desk;
    private final TestServer server;

    PreviewTest(Desk desk, TestServer server) {
        this.desk = desk;
        this.server = server;
    }

    @BeforeEach
    void nobodyIsThere() {
        desk.clear(server.owner());
    }

    private String previewed(byte[] file) throws Exception {
        var sent =
                server.request(Officer.LI, HttpMethod.POST, "/imports")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .multipart()
                        .file("members", file)
                        .param("mode", "preview")
                        .exchange();
        assertThat(sent).hasStatus(202);
        String id = JsonPath.read(sent.getResponse().getContentAsString(), "$.importId");
        awaitState(id, "CHECKED");
        return id;
    }

    private void awaitState(String id, String wanted) throws Exception {
        var state = "";
        while (!state.equals(wanted)) {
            Thread.onSpinWait();
            state =
                    JsonPath.read(
                            server.get(Officer.LI, "/imports/{id}", id)
                                    .getResponse()
                                    .getContentAsString(),
                            "$.state");
        }
    }

    private byte[] returned(String id) {
        var answer = server.get(Officer.LI, "/imports/{id}/returned/members", id);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    @Test
    void a_preview_stores_nothing_and_the_choice_stores_what_is_right() throws Exception {
        var id = previewed(NastyFiles.csv(GOOD, BAD).getBytes(StandardCharsets.UTF_8));
        assertThat(desk.count(Officer.LI, "person")).isZero();

        assertThat(server.post(Officer.LI, "/imports/" + id + "/choice", "{\"mode\":\"all\"}"))
                .hasStatus(412);
        assertThat(server.post(Officer.LI, "/imports/" + id + "/choice", "{\"mode\":\"valid\"}"))
                .hasStatus(202);
        awaitState(id, "DONE");

        assertThat(desk.count(Officer.LI, "person")).isEqualTo(1);
        assertThat(server.post(Officer.LI, "/imports/" + id + "/choice", "{\"mode\":\"valid\"}"))
                .hasStatus(412);
    }

    @Test
    void a_text_comes_back_in_its_encoding_with_the_bad_rows_only_and_can_be_sent_again()
            throws Exception {
        var encoding = Charset.forName("GB18030");

        var text =
                new String(
                        returned(previewed(NastyFiles.csv(GOOD, BAD).getBytes(encoding))),
                        encoding);

        assertThat(text.lines()).hasSize(2);
        assertThat(text)
                .contains("健康状况,退回原因,处理办法", "P2", "\"不好,说不清\"", "健康状况:")
                .doesNotContain("P1");
        var corrected = text.replace("\"不好,说不清\"", "残疾").replace("配偶", "户主");
        var again = previewed(corrected.getBytes(encoding));
        assertThat(server.get(Officer.LI, "/imports/{id}", again))
                .bodyJson()
                .extractingPath("$.refused")
                .isEqualTo(0);
    }

    @Test
    void a_workbook_comes_back_as_a_workbook_with_comments_on_the_cells() throws Exception {
        var file = returned(previewed(NastyFiles.workbook(sheet -> sheet.value(1, 7, "不好"))));

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst().getCellText(8)).isEqualTo("退回原因");
            assertThat(rows.get(1).getCellText(8)).startsWith("健康状况:");
        }
        assertThat(names(file)).anyMatch(name -> name.contains("comments"));
    }

    @Test
    void when_the_register_changes_before_the_choice_the_new_list_waits_and_nothing_is_stored()
            throws Exception {
        var other = GOOD.replace("H1,P1", "H2,P1");
        var id = previewed(NastyFiles.csv(GOOD, BAD).getBytes(StandardCharsets.UTF_8));
        desk.run(
                Officer.LI,
                Map.of(
                        FileKind.MEMBERS,
                        NastyFiles.csv(other.replace("140122100001", "140122100002"))
                                .getBytes(StandardCharsets.UTF_8)),
                ImportMode.VALID);

        assertThat(server.post(Officer.LI, "/imports/" + id + "/choice", "{\"mode\":\"valid\"}"))
                .hasStatus(202);
        awaitState(id, "CHECKED");

        assertThat(desk.count(Officer.LI, "household where number = 'H1'")).isZero();
    }

    @Test
    void what_was_given_up_is_gone_and_a_colleague_cannot_choose() throws Exception {
        var id = previewed(NastyFiles.csv(GOOD).getBytes(StandardCharsets.UTF_8));

        assertThat(server.post(Officer.CHEN, "/imports/" + id + "/choice", "{\"mode\":\"all\"}"))
                .hasStatus(404);
        assertThat(server.request(Officer.LI, HttpMethod.DELETE, "/imports/" + id).exchange())
                .hasStatus(204);
        assertThat(server.get(Officer.LI, "/imports/{id}/returned/members", id)).hasStatus(404);
        assertThat(desk.count(Officer.LI, "person")).isZero();
    }

    @Test
    void every_table_has_a_template() {
        for (var kind : FileKind.values()) {
            assertThat(server.get(Officer.LI, "/imports/templates/{table}", kind.key()))
                    .hasStatusOk();
        }
    }

    private static List<String> names(byte[] file) throws Exception {
        var place = Files.write(Files.createTempFile("back", ".xlsx"), file);
        try (var zip = new ZipFile(place.toFile())) {
            return Collections.list(zip.entries()).stream().map(entry -> entry.getName()).toList();
        }
    }
}
