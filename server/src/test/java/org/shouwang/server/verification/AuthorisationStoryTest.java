package org.shouwang.server.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shouwang.server.TwoCounties.body;
import static org.shouwang.server.TwoCounties.read;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A form is signed, recorded, printed and taken back. */
@ServerTest
class AuthorisationStoryTest {

    private static final long DAY = 86_400;

    private final TestServer server;
    private Wangs wangs;

    AuthorisationStoryTest(TestServer server) {
        this.server = server;
        this.wangs = new Wangs(server);
    }

    @BeforeEach
    void the_family_is_on_file() {
        server.begin();
        wangs = new Wangs(server).arrive();
    }

    private Instant now() {
        return server.clock().instant();
    }

    @Test
    void a_child_cannot_authorise_alone_and_the_refusal_says_what_to_do() {
        var child = wangs.person(3);
        var from = Instant.parse("2016-06-01T00:00:00Z");
        var to = Instant.parse("2016-07-01T00:00:00Z");

        var alone = wangs.authorise(Officer.ZHAO, child, from, to, "");
        var withFather = wangs.authorise(Officer.ZHAO, child, from, to, "王大山");

        assertThat(alone).hasStatus(400);
        assertThat(body(alone)).contains("未满 18 周岁", "请由监护人签字");
        assertThat(withFather).as(body(withFather)).hasStatus(201);
        assertThat(Shown.text(withFather, "$.capacity")).isEqualTo("MINOR");
    }

    @Test
    void the_form_has_the_five_clauses_and_a_masked_name_unless_a_reason_is_given()
            throws IOException {
        var id = wangs.authorise(Officer.ZHAO, wangs.person(1));

        var address = "/verification/authorisations/{id}/form";
        var masked = text(server.get(Officer.ZHAO, address, id));
        var plain = text(server.get(Officer.ZHAO, address + "?reason=打印授权书签字", id));

        assertThat(masked).contains("家庭经济状况核对授权书", "王*山").doesNotContain("王大山");
        assertThat(masked).contains("一、", "二、", "三、", "四、", "五、", "一式三份");
        assertThat(plain).contains("王大山", Wangs.card(Wangs.HEAD));
    }

    private static String text(MvcTestResult pdf) throws IOException {
        try (var reader = new PdfReader(pdf.getResponse().getContentAsByteArray())) {
            return new PdfTextExtractor(reader).getTextFromPage(1);
        }
    }

    @Test
    void the_officer_sees_which_run_out_soon_and_which_have() {
        var from = now().minusSeconds(60);
        var soon =
                wangs.authorise(
                        Officer.ZHAO, wangs.person(1), from, now().plusSeconds(29 * DAY), "");
        var later =
                wangs.authorise(
                        Officer.ZHAO, wangs.person(2), from, now().plusSeconds(31 * DAY), "");

        assertThat(listed("SOON")).containsExactly(Shown.text(soon, "$.id"));
        assertThat(listed("LIVE"))
                .containsExactly(Shown.text(soon, "$.id"), Shown.text(later, "$.id"));
        assertThat(listed("EXPIRED")).isEmpty();
    }

    private List<String> listed(String standing) {
        return read(
                server.get(Officer.ZHAO, "/verification/authorisations?standing=" + standing),
                "$.items[*].id");
    }

    @Test
    void another_township_neither_sees_nor_withdraws_it() {
        var id = wangs.authorise(Officer.ZHAO, wangs.person(1));

        assertThat(server.get(Officer.QIAN, "/verification/authorisations/{id}", id))
                .hasStatus(404);
        assertThat(wangs.withdraw(Officer.QIAN, id)).hasStatus(404);
        assertThat(server.get(Officer.SUN, "/verification/authorisations/{id}", id)).hasStatusOk();
    }
}
