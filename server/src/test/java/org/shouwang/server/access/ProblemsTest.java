package org.shouwang.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.MissingRequestHeaderException;

/**
 * Whatever goes wrong is said in one form, in the caller's language, with what to do, and with
 * nothing internal.
 */
@ServerTest
class ProblemsTest {

    private final TestServer server;

    ProblemsTest(TestServer server) {
        this.server = server;
    }

    @Test
    void an_address_that_does_not_exist_is_said_not_to_exist() {
        var answer = server.get(Officer.ZHAO, "/nothing/here");

        assertThat(answer).hasStatus(404).hasContentType("application/problem+json");
        assertThat(answer).bodyJson().extractingPath("$.code").isEqualTo("not-found");
    }

    @Test
    void a_method_that_an_address_does_not_have_is_refused() {
        assertThat(server.request(Officer.ZHAO, HttpMethod.PUT, "/regions")).hasStatus(405);
    }

    @Test
    void a_body_that_is_no_json_is_refused_with_its_place_and_without_its_content() {
        var answer = send("{\"account\": \"secret-value\" oops");

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyText().doesNotContain("secret-value");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[0].fix")
                .asString()
                .contains("第 1 行");
    }

    @Test
    void a_body_that_is_missing_is_asked_for() {
        assertThat(send("")).bodyJson().extractingPath("$.errors[0].fix").isEqualTo("请发送 JSON 内容。");
    }

    @Test
    void a_field_that_does_not_exist_is_named_together_with_those_that_do() {
        var answer = send("{\"acount\": \"x\"}");

        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/acount");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[0].fix")
                .asString()
                .contains("account, name, posts");
    }

    @Test
    void a_parameter_that_is_no_region_code_is_named_with_the_form_that_is_right() {
        var answer = server.get(Officer.ZHAO, "/regions/12345");

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("code");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[0].fix")
                .asString()
                .contains("2、4、6、9 或 12 位");
    }

    @Test
    void every_answer_forbids_foreign_scripts_frames_and_caches() {
        var answer = server.get(Officer.ZHAO, "/session");

        assertThat(answer)
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasValue("X-Frame-Options", "DENY");
        assertThat(answer).headers().hasValue("Referrer-Policy", "no-referrer");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval", "script-src 'self' 'unsafe-inline'");
    }

    @Test
    void our_fault_shows_a_number_to_quote_and_nothing_internal() {
        var answer =
                new Problems()
                        .other(
                                new IllegalStateException("the password of the database"),
                                Locale.ENGLISH,
                                new MockHttpServletRequest());

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        var problem = Objects.requireNonNull(answer.getBody());
        assertThat(problem.toString()).doesNotContain("password", "IllegalState");
        assertThat(problem.traceId()).isNotBlank();
    }

    @Test
    void a_missing_idempotency_key_is_its_own_refusal() throws Exception {
        var parameter = new MethodParameter(String.class.getMethod("concat", String.class), 0);

        var answer =
                new Problems()
                        .missing(
                                new MissingRequestHeaderException("idempotency-key", parameter),
                                Locale.CHINESE);

        assertThat(Objects.requireNonNull(answer.getBody()).code()).isEqualTo("key-missing");
    }

    @ParameterizedTest
    @EnumSource
    void every_refusal_has_a_status_of_its_kind_and_a_heading_in_both_languages(RefusalCode code) {
        assertThat(code.status()).isBetween(400, 500);
        assertThat(code.title().zh()).isNotBlank().containsPattern("\\p{IsHan}");
        assertThat(code.title().en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        assertThat(code.code()).matches("[a-z-]+");
    }

    private MvcTestResult send(String body) {
        return server.request(Officer.WU, HttpMethod.POST, "/accounts")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
