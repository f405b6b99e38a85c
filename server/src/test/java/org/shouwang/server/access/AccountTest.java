package org.shouwang.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nobody is born with an account: a token opens the first, an administrator the others. */
@ServerTest
class AccountTest {

    private static final String PASSWORD = "a quiet village";

    private final TestServer server;

    AccountTest(TestServer server) {
        this.server = server;
    }

    @BeforeEach
    void begin() {
        server.begin();
    }

    @Test
    void an_account_takes_two_people_and_its_owner_sets_the_password() {
        var change = propose("new.officer", "VILLAGE_OFFICER", "140122100001");
        assertThat(change).hasStatus(201);
        assertThat(signIn("new.officer", PASSWORD)).hasStatus(401);

        var confirmed = confirm(Officer.AN, change);
        assertThat(confirmed).hasStatusOk();
        String code = TwoCounties.read(confirmed, "$.code.code");
        assertThat(signIn("new.officer", PASSWORD)).hasStatus(401);

        assertThat(setPassword("new.officer", code, PASSWORD)).hasStatus(204);
        assertThat(signIn("new.officer", PASSWORD)).hasStatusOk();
        assertThat(setPassword("new.officer", code, "another long one")).hasStatus(403);
    }

    @Test
    void neither_the_system_administrator_confirms_nor_does_the_security_administrator_propose() {
        var change = propose("new.officer", "VILLAGE_OFFICER", "140122100001");

        assertThat(confirm(Officer.WU, change)).hasStatus(403);
        assertThat(
                        server.post(
                                Officer.AN,
                                "/accounts",
                                form("other.officer", "VILLAGE_OFFICER", "140122100001")))
                .hasStatus(403);
    }

    @Test
    void the_database_itself_refuses_that_one_person_proposes_and_confirms() {
        propose("new.officer", "VILLAGE_OFFICER", "140122100001");

        assertThatThrownBy(() ->
                        server.owner()
                                .sql(
                                        "update access.account_change set state = 'CONFIRMED',"
                                                + " settled_by = proposed_by, settled_at = now()")
                                .update())
                .rootCause()
                .hasMessageContaining("account_change");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECURITY_ADMINISTRATOR", "AUDIT_ADMINISTRATOR", "COUNTY_OFFICER"})
    void the_database_itself_keeps_the_three_administrators_and_the_office_apart(String role) {
        assertThatThrownBy(() ->
                        server.owner()
                                .sql(
                                        "insert into access.post (account, role, place) values"
                                                + " ('wu.admin', :role, '140122')")
                                .param("role", role)
                                .update())
                .rootCause()
                .hasMessageContaining("foreign key");
    }

    @Test
    void posts_that_exclude_each_other_are_refused_with_a_sentence() {
        var answer =
                server.post(
                        Officer.WU,
                        "/accounts",
                        """
                        {"account": "new.officer", "name": "新", "posts": [
                          {"role": "AUDIT_ADMINISTRATOR", "place": "140122"},
                          {"role": "COUNTY_OFFICER", "place": "140122"}]}
                        """);

        assertThat(answer).hasStatus(400);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].fix").asString().contains("分设");
    }

    @Test
    void a_change_of_scope_waits_for_the_second_person_and_ends_the_sessions() {
        assertThat(server.get(Officer.ZHAO, "/session")).hasStatusOk();
        var change =
                server.put(
                        Officer.WU,
                        "/accounts/zhao.town/posts",
                        """
                        {"name": "赵乡", "posts": [
                          {"role": "TOWNSHIP_OFFICER", "place": "140122100"},
                          {"role": "TOWNSHIP_OFFICER", "place": "140122101"}]}
                        """);
        assertThat(change).hasStatusOk();
        assertThat(server.get(Officer.ZHAO, "/session")).hasStatusOk();

        assertThat(confirm(Officer.AN, change)).hasStatusOk();

        assertThat(server.get(Officer.ZHAO, "/session")).hasStatus(401);
        assertThat(signIn("zhao.town", Officer.PASSWORD)).hasStatusOk();
    }

    @Test
    void somebody_with_two_places_works_in_one_of_them_at_a_time() {
        server.owner()
                .sql(
                        "insert into access.post (account, role, place) values ('zhao.town',"
                                + " 'VILLAGE_OFFICER', '140123100')")
                .update();

        assertThat(server.get(Officer.ZHAO, "/leads?place=140123100")).hasStatus(404);
        assertThat(server.put(Officer.ZHAO, "/session/place", "{\"place\":\"140123100\"}"))
                .hasStatus(204);

        assertThat(server.get(Officer.ZHAO, "/leads?place=140123100")).hasStatusOk();
        assertThat(server.get(Officer.ZHAO, "/leads?place=140122100")).hasStatus(404);
        assertThat(server.get(Officer.ZHAO, "/session"))
                .bodyJson()
                .extractingPath("$.duties")
                .asArray()
                .containsExactly("READ");
        assertThat(server.put(Officer.ZHAO, "/session/place", "{\"place\":\"140122101\"}"))
                .hasStatus(404);
    }

    @Test
    void nobody_settles_a_change_of_their_own_account() {
        server.owner()
                .sql(
                        "insert into access.account_change (id, account, name, posts, opens, state,"
                                + " proposed_by, proposed_at) values"
                                + " ('01900000-0000-7000-8000-000000000001', 'an.secure', '安全',"
                                + " '[{\"role\":\"SECURITY_ADMINISTRATOR\",\"place\":\"140122\","
                                + "\"departments\":[\"*\"]}]',"
                                + " false, 'PROPOSED', 'wu.admin', now())")
                .update();

        assertThat(
                        server.post(
                                Officer.AN,
                                "/account-changes/01900000-0000-7000-8000-000000000001/confirmation",
                                "{}"))
                .hasStatus(409);
    }

    @Test
    void a_change_is_settled_once() {
        var change = propose("new.officer", "VILLAGE_OFFICER", "140122100001");
        assertThat(confirm(Officer.AN, change)).hasStatusOk();

        assertThat(confirm(Officer.AN, change)).hasStatus(409);
    }

    @Test
    void a_taken_name_is_refused_and_keeps_its_password() {
        assertThat(propose("zhao.town", "VILLAGE_OFFICER", "140122100001")).hasStatus(409);

        assertThat(signIn("zhao.town", Officer.PASSWORD)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"140123100", "140123", "1401", "14"})
    void an_administrator_opens_accounts_in_their_own_place_only(String elsewhere) {
        assertThat(propose("new.officer", "VILLAGE_OFFICER", elsewhere)).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SERVICE", "GUEST", "KING"})
    void nobody_can_be_the_platform_itself_or_a_guest(String role) {
        assertThat(propose("new.officer", role, "140122")).hasStatus(400);
    }

    @Test
    void everything_wrong_with_an_account_is_said_at_once_in_the_callers_language() {
        var answer =
                server.request(Officer.WU, HttpMethod.POST, "/accounts")
                        .header("Accept-Language", "en-GB,zh;q=0.5")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                "{\"account\":\"A B\",\"posts\":[{\"role\":\"KING\","
                                        + "\"place\":\"999999\",\"departments\":[\"police\"]}]}")
                        .exchange();

        assertThat(answer).hasStatus(400);
        var body = assertThat(answer).bodyJson();
        body.extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly(
                        "/account",
                        "/name",
                        "/posts/0/role",
                        "/posts/0/place",
                        "/posts/0/departments");
        body.extractingPath("$.errors[2].fix")
                .asString()
                .startsWith("Choose one of: VILLAGE_OFFICER");
    }

    @ParameterizedTest
    @EnumSource(names = {"WU", "AN", "LU"})
    void an_administrator_sees_no_household(Officer administrator) {
        assertThat(server.get(administrator, "/households")).hasStatus(403);
    }

    @Test
    void a_password_is_never_printed() {
        assertThat(new PasswordRules("my password", List.of()).toString())
                .doesNotContain("my password");
        assertThat(new SessionController.Credentials("a", "my password", "123456").toString())
                .doesNotContain("my password")
                .doesNotContain("123456");
    }

    private MvcTestResult propose(String account, String role, String place) {
        return server.post(Officer.WU, "/accounts", form(account, role, place));
    }

    private static String form(String account, String role, String place) {
        return """
        {"account": "%s", "name": "新", "posts": [{"role": "%s", "place": "%s"}]}
        """
                .formatted(account, role, place);
    }

    private MvcTestResult confirm(Officer officer, MvcTestResult change) {
        return server.post(
                officer,
                "/account-changes/{id}/confirmation",
                "{}",
                TwoCounties.<String>read(change, "$.id"));
    }

    private MvcTestResult setPassword(String account, String code, String password) {
        return server.anonymous(HttpMethod.POST, "/password")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        "{\"account\":\"%s\",\"code\":\"%s\",\"password\":\"%s\"}"
                                .formatted(account, code, password))
                .exchange();
    }

    private MvcTestResult signIn(String account, String password) {
        return server.anonymous(HttpMethod.POST, "/session")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, password))
                .exchange();
    }
}
