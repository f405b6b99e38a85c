package org.shouwang.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Passwords are their owner's alone, and sessions too. */
@ServerTest
class PasswordTest {

    private static final String NEW = "a quiet village";

    private final TestServer server;

    PasswordTest(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void begin() {
        server.begin();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ab3-567",
                "abcd5678",
                "password-Long-1",
                "zhao.town-2026A",
                "aaaaaaaaaaaaaaaa",
                "Abab-Abab1234512345",
                "赵乡同志您好您好您好您好"
            })
    void what_is_short_plain_or_easy_to_guess_is_refused(String password) {
        assertThatThrownBy(() -> Passwords.check("zhao.town", "赵乡同志", password))
                .isInstanceOf(BrokenInput.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ab3-5678", "a quiet village", "守望相助邻里之间同心同德好"})
    void what_is_mixed_or_long_is_accepted(String password) {
        Passwords.check("zhao.town", "赵乡同志", password);

        assertThat(password).isNotEmpty();
    }

    @Test
    void a_password_of_72_bytes_is_read_whole_and_a_longer_one_is_refused() {
        var all = "守望相助邻里之间同心同德好山好水好人家家户户平安";
        assertThat(all).hasSize(24);
        Passwords.check("zhao.town", "x", all);

        assertThatThrownBy(() -> Passwords.check("zhao.town", "x", all + "a"))
                .isInstanceOf(BrokenInput.class);
    }

    @Test
    void whoever_changes_their_password_stays_and_all_their_other_sessions_end() {
        var elsewhere = signIn(Officer.PASSWORD);
        assertThat(server.get(Officer.ZHAO, "/session")).hasStatusOk();

        assertThat(change("wrong horse", NEW)).hasStatus(400);
        assertThat(change(Officer.PASSWORD, NEW)).hasStatus(204);

        assertThat(server.get(Officer.ZHAO, "/session")).hasStatusOk();
        assertThat(as(elsewhere, "/session")).hasStatus(401);
        assertThat(signIn(Officer.PASSWORD)).hasStatus(401);
        assertThat(signIn(NEW)).hasStatusOk();
    }

    @Test
    void a_code_of_the_security_administrator_sets_it_once_and_within_a_day() {
        String code =
                TwoCounties.read(
                        server.post(Officer.AN, "/accounts/zhao.town/code", "{}"), "$.code");
        assertThat(signIn(Officer.PASSWORD)).hasStatusOk();
        server.clock().moveOn(Duration.ofHours(24).minusSeconds(1));

        assertThat(set("AAAA-BBBB-CCCC-DDDD", NEW)).hasStatus(403);
        assertThat(set(code, NEW)).hasStatus(204);

        assertThat(set(code, NEW)).hasStatus(403);
        assertThat(signIn(NEW)).hasStatusOk();
    }

    @Test
    void a_day_later_the_code_is_worth_nothing() {
        String code =
                TwoCounties.read(
                        server.post(Officer.AN, "/accounts/zhao.town/code", "{}"), "$.code");
        server.clock().moveOn(Duration.ofHours(24));

        assertThat(set(code, NEW)).hasStatus(403);
    }

    @Test
    void nobody_resets_an_account_of_another_county() {
        assertThat(server.post(Officer.AN, "/accounts/feng.county/code", "{}")).hasStatus(404);
    }

    @Test
    void one_sees_and_ends_ones_own_sessions_and_nobody_elses() {
        var elsewhere = signIn(Officer.PASSWORD);
        var own = server.get(Officer.ZHAO, "/account");
        assertThat(own).bodyJson().extractingPath("$.sessions").asArray().hasSize(2);
        String other =
                TwoCounties.<List<String>>read(own, "$.sessions[?(@.own==false)].id").getFirst();

        assertThat(server.request(Officer.QIAN, HttpMethod.DELETE, "/account/sessions/{id}", other))
                .hasStatus(404);
        assertThat(server.request(Officer.ZHAO, HttpMethod.DELETE, "/account/sessions/{id}", other))
                .hasStatus(204);

        assertThat(as(elsewhere, "/session")).hasStatus(401);
    }

    @Test
    void the_security_administrator_ends_the_sessions_of_an_account() {
        assertThat(server.get(Officer.ZHAO, "/session")).hasStatusOk();

        assertThat(server.request(Officer.AN, HttpMethod.DELETE, "/accounts/zhao.town/sessions"))
                .hasStatus(204);

        assertThat(server.get(Officer.ZHAO, "/session")).hasStatus(401);
    }

    private MvcTestResult change(String current, String password) {
        return server.post(
                Officer.ZHAO,
                "/account/password",
                "{\"current\":\"%s\",\"password\":\"%s\"}".formatted(current, password));
    }

    private MvcTestResult set(String code, String password) {
        return server.anonymous(HttpMethod.POST, "/password")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        "{\"account\":\"zhao.town\",\"code\":\"%s\",\"password\":\"%s\"}"
                                .formatted(code, password))
                .exchange();
    }

    private MvcTestResult signIn(String password) {
        return server.anonymous(HttpMethod.POST, "/session")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"account\":\"zhao.town\",\"password\":\"%s\"}".formatted(password))
                .exchange();
    }

    private MvcTestResult as(MvcTestResult signedIn, String path) {
        return server.anonymous(HttpMethod.GET, path)
                .session(
                        (MockHttpSession)
                                Objects.requireNonNull(signedIn.getRequest().getSession(false)))
                .exchange();
    }
}
