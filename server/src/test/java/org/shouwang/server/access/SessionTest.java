package org.shouwang.server.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who gets in, for how long, and what is written down about it. */
@ServerTest
class SessionTest {

    private final TestServer server;

    SessionTest(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void begin() {
        server.begin();
    }

    @Test
    void an_officer_signs_in_and_learns_who_where_and_with_which_duties_they_are() {
        var answer = signIn("zhao.town", Officer.PASSWORD);

        assertThat(answer).hasStatusOk();
        var body = assertThat(answer).bodyJson();
        body.extractingPath("$.name").isEqualTo("赵乡");
        body.extractingPath("$.place.code").isEqualTo("140122100");
        body.extractingPath("$.place.path[0].name").isEqualTo("山西省");
        body.extractingPath("$.duties")
                .asArray()
                .containsExactly("READ", "REGISTER", "TRIAGE", "PROPOSE", "REVEAL", "COMMISSION");
    }

    @Test
    void the_name_of_an_account_is_read_without_regard_to_case_and_spaces() {
        assertThat(signIn(" Zhao.Town ", Officer.PASSWORD)).hasStatusOk();
    }

    @Test
    void a_wrong_password_and_an_unknown_account_get_the_same_answer() {
        var wrong = signIn("zhao.town", "wrong horse");
        var unknown = signIn("nobody.here", "wrong horse");

        assertThat(wrong).hasStatus(401);
        assertThat(unknown).hasStatus(401);
        assertThat(withoutTrace(unknown)).isEqualTo(withoutTrace(wrong));
    }

    @Test
    void everything_missing_is_said_at_once() {
        var answer =
                server.anonymous(HttpMethod.POST, "/session")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .exchange();

        assertThat(answer).hasStatus(400);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/account", "/password");
    }

    @Test
    void the_fifth_attempt_may_still_succeed() {
        fail("zhao.town", 4);

        assertThat(signIn("zhao.town", Officer.PASSWORD)).hasStatusOk();
    }

    @Test
    void after_five_failures_even_the_right_password_is_refused() {
        fail("zhao.town", 5);

        assertThat(signIn("zhao.town", Officer.PASSWORD)).hasStatus(429);
        assertThat(signIn("sun.county", Officer.PASSWORD)).hasStatusOk();
    }

    @Test
    void an_account_that_does_not_exist_locks_like_one_that_does() {
        fail("nobody.here", 5);

        assertThat(signIn("nobody.here", "anything")).hasStatus(429);
    }

    @Test
    void the_lock_ends_after_fifteen_minutes_and_attempts_in_between_do_not_prolong_it() {
        fail("zhao.town", 5);
        server.clock().moveOn(Duration.ofMinutes(14));
        assertThat(signIn("zhao.town", Officer.PASSWORD)).hasStatus(429);

        server.clock().moveOn(Duration.ofMinutes(1));

        assertThat(signIn("zhao.town", Officer.PASSWORD)).hasStatusOk();
    }

    @Test
    void a_success_forgets_the_failures_before_it() {
        fail("zhao.town", 4);
        signIn("zhao.town", Officer.PASSWORD);
        fail("zhao.town", 4);

        assertThat(signIn("zhao.town", Officer.PASSWORD)).hasStatusOk();
    }

    @Test
    void a_session_that_somebody_planted_before_is_worth_nothing() {
        var planted = new MockHttpSession();
        var answer =
                server.anonymous(HttpMethod.POST, "/session")
                        .session(planted)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(credentials("zhao.town", Officer.PASSWORD))
                        .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(planted.isInvalid()).isTrue();
        assertThat(answer.getRequest().getSession(false)).isNotNull().isNotSameAs(planted);
    }

    @Test
    void a_session_ends_after_twelve_hours_however_busy_it_is() {
        assertThat(server.get(Officer.ZHAO, "/session")).hasStatusOk();
        server.clock().moveOn(Duration.ofHours(12).minusMinutes(1));
        assertThat(server.get(Officer.ZHAO, "/session")).hasStatusOk();

        server.clock().moveOn(Duration.ofMinutes(1));

        assertThat(server.get(Officer.ZHAO, "/session")).hasStatus(401);
    }

    @Test
    void signing_out_ends_the_session() {
        assertThat(server.request(Officer.ZHAO, HttpMethod.DELETE, "/session")).hasStatus(204);

        assertThat(server.session(Officer.ZHAO).isInvalid()).isTrue();
    }

    @Test
    void a_post_that_is_taken_away_during_a_session_is_gone_with_the_next_request() {
        assertThat(server.get(Officer.ZHOU, "/audit")).hasStatusOk();

        server.owner()
                .sql(
                        "update access.post set role = 'VILLAGE_OFFICER' where account ="
                                + " 'zhou.audit'")
                .update();

        assertThat(server.get(Officer.ZHOU, "/audit")).hasStatus(403);
    }

    @Test
    void a_place_that_is_changed_during_a_session_is_changed_with_the_next_request() {
        server.get(Officer.ZHAO, "/session");

        server.owner()
                .sql("update access.post set place = '140122101' where account = 'zhao.town'")
                .update();

        assertThat(server.get(Officer.ZHAO, "/session"))
                .bodyJson()
                .extractingPath("$.place.code")
                .isEqualTo("140122101");
    }

    @Test
    void an_account_that_is_closed_during_a_session_is_out_with_the_next_request() {
        assertThat(server.get(Officer.ZHAO, "/session")).hasStatusOk();

        assertThat(
                        server.request(
                                Officer.WU, HttpMethod.DELETE, "/accounts/zhao.town?reason=已调离本县"))
                .hasStatus(204);

        assertThat(server.get(Officer.ZHAO, "/session")).hasStatus(401);
        assertThat(signIn("zhao.town", Officer.PASSWORD)).hasStatus(401);
    }

    @Test
    void a_request_without_the_token_against_forgery_changes_nothing() {
        var answer =
                server.http()
                        .post()
                        .uri("/api/v1/session")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(credentials("zhao.town", Officer.PASSWORD))
                        .exchange();

        assertThat(answer).hasStatus(403);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("X-XSRF-TOKEN");
    }

    @Test
    void signing_in_failing_being_locked_out_and_signing_out_are_recorded() {
        fail("zhao.town", 5);
        signIn("zhao.town", Officer.PASSWORD);
        server.get(Officer.SUN, "/session");
        server.request(Officer.SUN, HttpMethod.DELETE, "/session").exchange();

        assertThat(actions())
                .containsExactly(
                        "session.failed",
                        "session.failed",
                        "session.failed",
                        "session.failed",
                        "session.failed",
                        "session.locked-out",
                        "session.opened",
                        "session.closed");
    }

    @Test
    void
            what_was_typed_as_the_name_of_an_unknown_account_is_not_recorded_for_it_may_be_a_password() {
        signIn("my-secret-password", "x");

        server.asOwnerThenUndo(db ->
                assertThat(db.sql("select a::text from access.audit a").query(String.class).list())
                        .hasSize(1)
                        .noneMatch(row -> row.contains("my-secret")));
    }

    private List<String> actions() {
        var actions = new ArrayList<String>();
        server.asOwnerThenUndo(db ->
                actions.addAll(
                        db.sql("select action from access.audit order by seq")
                                .query(String.class)
                                .list()));
        return actions;
    }

    private void fail(String account, int times) {
        for (int time = 0; time < times; time++) {
            assertThat(signIn(account, "wrong horse")).hasStatus(401);
        }
    }

    private MvcTestResult signIn(String account, String password) {
        return server.anonymous(HttpMethod.POST, "/session")
                .contentType(MediaType.APPLICATION_JSON)
                .content(credentials(account, password))
                .exchange();
    }

    private static String credentials(String account, String password) {
        return "{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, password);
    }

    private static String withoutTrace(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8)
                .replaceFirst("\"traceId\":\"[^\"]*\"", "");
    }
}
