package org.shouwang.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who leaves is locked out at once, and closed with a reason. */
@ServerTest
class ClosedAccountTest {

    private final TestServer server;

    ClosedAccountTest(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void begin() {
        server.begin();
    }

    @Test
    void an_account_of_another_county_cannot_be_closed_and_does_not_seem_to_exist() {
        assertThat(server.request(Officer.WU, HttpMethod.DELETE, "/accounts/feng.county"))
                .hasStatus(404);

        assertThat(signIn("feng.county")).hasStatusOk();
    }

    @ParameterizedTest
    @EnumSource(names = {"WU", "AN"})
    void an_account_is_closed_by_either_administrator_who_says_why(Officer administrator) {
        assertThat(
                        server.request(
                                administrator, HttpMethod.DELETE, "/accounts/zhao.town?reason=走了"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].pointer")
                .isEqualTo("/reason");
        assertThat(signIn("zhao.town")).hasStatusOk();

        assertThat(
                        server.request(
                                administrator,
                                HttpMethod.DELETE,
                                "/accounts/zhao.town?reason=已调离本县"))
                .hasStatus(204);

        assertThat(signIn("zhao.town")).hasStatus(401);
        server.asOwnerThenUndo(db ->
                assertThat(
                                db.sql(
                                                "select details ->> 'reason' from access.audit"
                                                        + " where action = 'account.closed'")
                                        .query(String.class)
                                        .single())
                        .isEqualTo("已调离本县"));
    }

    @Test
    void a_lock_ends_the_sessions_at_once_and_an_unlock_forgets_the_failures() {
        assertThat(server.get(Officer.ZHAO, "/session")).hasStatusOk();
        assertThat(server.put(Officer.AN, "/accounts/zhao.town/lock", "{\"locked\":true}"))
                .hasStatus(204);
        assertThat(server.get(Officer.ZHAO, "/session")).hasStatus(401);
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(signIn("zhao.town")).hasStatus(401);
        }

        assertThat(server.put(Officer.AN, "/accounts/zhao.town/lock", "{\"locked\":false}"))
                .hasStatus(204);

        assertThat(signIn("zhao.town")).hasStatusOk();
    }

    private MvcTestResult signIn(String account) {
        return server.anonymous(HttpMethod.POST, "/session")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        "{\"account\":\"%s\",\"password\":\"%s\"}"
                                .formatted(account, Officer.PASSWORD))
                .exchange();
    }
}
