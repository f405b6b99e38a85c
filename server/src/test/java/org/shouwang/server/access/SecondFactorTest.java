package org.shouwang.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Something known and something held: a password alone is not enough for those who decide. */
@ServerTest
class SecondFactorTest {

    private final TestServer server;

    SecondFactorTest(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void begin() {
        server.begin();
    }

    @ParameterizedTest(name = "at second {0} the code is {1}")
    @CsvSource({
        "59,          94287082",
        "1111111109,  07081804",
        "1111111111,  14050471",
        "1234567890,  89005924",
        "2000000000,  69279037",
        "20000000000, 65353130"
    })
    void codes_are_those_of_rfc_6238(long second, String code) {
        var secret = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

        assertThat(Totp.code(secret, Totp.step(Instant.ofEpochSecond(second)), 8)).isEqualTo(code);
    }

    @Test
    void once_it_is_on_the_password_alone_lets_nobody_in() {
        var secret = enrol();
        server.clock().moveOn(Duration.ofSeconds(90));

        assertThat(signIn("")).hasStatus(401);
        assertThat(signIn(""))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("second-factor-needed");
        assertThat(signIn("000000")).hasStatus(401);
        assertThat(signIn(code(secret, 0))).hasStatusOk();
    }

    @Test
    void a_code_works_once() {
        var secret = enrol();
        server.clock().moveOn(Duration.ofSeconds(90));
        var code = code(secret, 0);

        assertThat(signIn(code)).hasStatusOk();
        assertThat(signIn(code)).hasStatus(401);
    }

    @ParameterizedTest(name = "a telephone {0} steps off: {1}")
    @CsvSource({"-2, 401", "-1, 200", "0, 200", "1, 200", "2, 401"})
    void a_telephone_may_be_one_step_ahead_or_behind(int steps, int status) {
        var secret = enrol();
        server.clock().moveOn(Duration.ofMinutes(5));

        assertThat(signIn(code(secret, steps))).hasStatus(status);
    }

    @Test
    void a_recovery_code_stands_in_for_a_lost_telephone_and_works_once() {
        enrol();
        var recovery = recoveryCodes.getFirst();

        assertThat(recoveryCodes).hasSize(10).doesNotHaveDuplicates();
        assertThat(signIn(recovery)).hasStatusOk();
        assertThat(signIn(recovery)).hasStatus(401);
    }

    @Test
    void guessing_codes_locks_the_account_even_with_the_right_password() {
        enrol();
        for (int guess = 0; guess < 5; guess++) {
            signIn(guess % 2 == 0 ? "" : "00000" + guess);
        }

        assertThat(signIn(recoveryCodes.getFirst())).hasStatus(429);
    }

    @Test
    void the_security_administrator_removes_a_lost_one_and_the_sessions_with_it() {
        enrol();
        assertThat(
                        server.request(
                                Officer.AN,
                                HttpMethod.DELETE,
                                "/accounts/sun.county/second-factor"))
                .hasStatus(204);

        assertThat(server.get(Officer.SUN, "/session")).hasStatus(401);
        assertThat(signIn("")).hasStatusOk();
    }

    @Test
    void the_secret_is_sealed_in_the_database_and_the_codes_are_hashed() {
        var secret = enrol();

        assertThat(
                        server.owner()
                                .sql("select f::text from access.second_factor f")
                                .query(String.class)
                                .single())
                .doesNotContain(secret);
        assertThat(
                        server.owner()
                                .sql("select string_agg(r::text, '') from access.recovery_code r")
                                .query(String.class)
                                .single())
                .doesNotContain(recoveryCodes.getFirst());
    }

    @Test
    void a_sensitive_step_needs_a_password_that_is_not_old() {
        server.session(Officer.SUN);
        server.clock().moveOn(Duration.ofMinutes(10));
        var late = server.post(Officer.SUN, "/account/second-factor", "{}");
        assertThat(late).hasStatus(403);
        assertThat(late).bodyJson().extractingPath("$.code").isEqualTo("confirm-first");

        assertThat(
                        server.post(
                                Officer.SUN,
                                "/session/confirmation",
                                "{\"password\":\"wrong horse\"}"))
                .hasStatus(401);
        assertThat(
                        server.post(
                                Officer.SUN,
                                "/session/confirmation",
                                "{\"password\":\"%s\"}".formatted(Officer.PASSWORD)))
                .hasStatus(204);

        assertThat(server.post(Officer.SUN, "/account/second-factor", "{}")).hasStatus(201);
    }

    private List<String> recoveryCodes = List.of();

    private String enrol() {
        String secret =
                TwoCounties.read(
                        server.post(Officer.SUN, "/account/second-factor", "{}"), "$.secret");
        assertThat(server.put(Officer.SUN, "/account/second-factor", "{\"code\":\"000000\"}"))
                .hasStatus(400);
        var on =
                server.put(
                        Officer.SUN,
                        "/account/second-factor",
                        "{\"code\":\"%s\"}".formatted(code(secret, 0)));
        assertThat(on).hasStatusOk();
        recoveryCodes = TwoCounties.read(on, "$.recoveryCodes");
        return secret;
    }

    private String code(String secret, int steps) {
        return Totp.code(
                Base32.decode(secret), Totp.step(server.clock().instant()) + steps, Totp.DIGITS);
    }

    private MvcTestResult signIn(String code) {
        return server.anonymous(HttpMethod.POST, "/session")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        "{\"account\":\"sun.county\",\"password\":\"%s\",\"code\":\"%s\"}"
                                .formatted(Officer.PASSWORD, code))
                .exchange();
    }
}
