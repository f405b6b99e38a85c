package org.shouwang.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.server.Folders;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Nobody is born with an account: the first comes from a token, the others from an administrator.
 */
@ServerTest
class AccountTest {

    private final TestServer server;
    private final FirstRun firstRun;
    private final Folders folders;

    AccountTest(TestServer server, FirstRun firstRun, Folders folders) {
        this.server = server;
        this.firstRun = firstRun;
        this.folders = folders;
    }

    @BeforeEach
    void begin() {
        server.begin();
    }

    @Test
    void the_token_of_the_first_run_makes_the_first_administrator_once() throws IOException {
        givenNoAccount();
        var token = token();

        assertThat(setup(token)).hasStatus(201);
        assertThat(setup(token)).hasStatus(403);
        assertThat(folders.data().resolve("first-run-token")).doesNotExist();
    }

    @Test
    void only_the_owner_of_the_server_can_read_the_token() throws IOException {
        givenNoAccount();

        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(
                                        folders.data().resolve("first-run-token"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_guessed_token_makes_nobody_an_administrator() throws IOException {
        givenNoAccount();

        assertThat(setup("guessed")).hasStatus(403);
        assertThat(setup("")).hasStatus(403);
    }

    @Test
    void where_there_is_an_account_there_is_no_token() throws IOException {
        firstRun.forgetToken();

        firstRun.writeToken();

        assertThat(folders.data().resolve("first-run-token")).doesNotExist();
        assertThat(setup("")).hasStatus(403);
    }

    @Test
    void an_administrator_opens_an_account_and_its_owner_signs_in() {
        var answer = open("new.officer", "correct horse", "VILLAGE_OFFICER", "140122100001");

        assertThat(answer).hasStatus(201);
        assertThat(answer).bodyJson().extractingPath("$.place.level").isEqualTo("VILLAGE");
        assertThat(signIn("new.officer", "correct horse")).hasStatusOk();
    }

    @Test
    void the_password_is_in_no_answer_and_in_the_database_only_as_a_hash() {
        var answer = open("new.officer", "correct horse", "VILLAGE_OFFICER", "140122100001");

        assertThat(answer).bodyText().doesNotContain("correct horse").doesNotContain("$2");
        assertThat(
                        server.owner()
                                .sql(
                                        "select password from access.account where account ="
                                                + " 'new.officer'")
                                .query(String.class)
                                .single())
                .startsWith("$2");
    }

    @Test
    void a_taken_name_is_refused_and_keeps_its_password() {
        assertThat(open("zhao.town", "another horse", "VILLAGE_OFFICER", "140122100001"))
                .hasStatus(409);

        assertThat(signIn("zhao.town", Officer.PASSWORD)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"140123100", "140123", "1401", "14"})
    void an_administrator_opens_accounts_in_their_own_place_only(String elsewhere) {
        assertThat(open("new.officer", "correct horse", "VILLAGE_OFFICER", elsewhere))
                .hasStatus(403);
    }

    @Test
    void nobody_can_be_the_platform_itself() {
        assertThat(open("new.officer", "correct horse", "SERVICE", "140122")).hasStatus(400);
    }

    @Test
    void everything_wrong_with_an_account_is_said_at_once_in_the_callers_language() {
        var answer =
                server.request(Officer.WU, HttpMethod.POST, "/accounts")
                        .header("Accept-Language", "en-GB,zh;q=0.5")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                "{\"account\":\"A"
                                    + " B\",\"password\":\"short\",\"role\":\"KING\",\"place\":\"999999\"}")
                        .exchange();

        assertThat(answer).hasStatus(400);
        var body = assertThat(answer).bodyJson();
        body.extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactly("/account", "/password", "/name", "/role", "/place");
        body.extractingPath("$.errors[3].fix")
                .asString()
                .startsWith("Choose one of: VILLAGE_OFFICER");
    }

    @Test
    void a_password_of_seven_characters_is_too_short_and_one_of_eight_is_not() {
        assertThat(open("new.one", "1234567", "VILLAGE_OFFICER", "140122100001")).hasStatus(400);
        assertThat(open("new.two", "12345678", "VILLAGE_OFFICER", "140122100001")).hasStatus(201);
    }

    @Test
    void a_password_of_72_bytes_is_read_whole_and_a_longer_one_is_refused() {
        assertThat(open("new.one", "守".repeat(24), "VILLAGE_OFFICER", "140122100001"))
                .hasStatus(201);
        assertThat(open("new.two", "守".repeat(24) + "a", "VILLAGE_OFFICER", "140122100001"))
                .hasStatus(400);
    }

    @Test
    void an_account_of_another_county_cannot_be_closed_and_does_not_seem_to_exist() {
        assertThat(server.request(Officer.WU, HttpMethod.DELETE, "/accounts/feng.county"))
                .hasStatus(404);

        assertThat(signIn("feng.county", Officer.PASSWORD)).hasStatusOk();
    }

    @Test
    void an_administrator_sees_no_household() {
        assertThat(server.get(Officer.WU, "/households")).hasStatus(403);
    }

    @Test
    void a_password_is_never_printed() {
        assertThatThrownBy(() -> new NewAccountCheck("a", "my password", "n").check().orThrow())
                .hasMessageNotContaining("my password");
        assertThat(new SessionController.Credentials("a", "my password").toString())
                .doesNotContain("my password");
        assertThat(
                        new AccountController.AccountRequest("a", "my password", "n", "r", "p")
                                .toString())
                .doesNotContain("my password");
    }

    private void givenNoAccount() throws IOException {
        server.owner().sql("truncate access.account, access.account_role").update();
        firstRun.writeToken();
    }

    private String token() throws IOException {
        return Files.readString(folders.data().resolve("first-run-token"));
    }

    private MvcTestResult setup(String token) {
        return server.anonymous(HttpMethod.POST, "/setup")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        """
                        {"token": "%s", "account": "first.admin", "password": "correct horse", "name": "管理员"}
                        """
                                .formatted(token))
                .exchange();
    }

    private MvcTestResult open(String account, String password, String role, String place) {
        return server.post(
                Officer.WU,
                "/accounts",
                """
                {"account": "%s", "password": "%s", "name": "新", "role": "%s", "place": "%s"}
                """
                        .formatted(account, password, role, place));
    }

    private MvcTestResult signIn(String account, String password) {
        return server.anonymous(HttpMethod.POST, "/session")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, password))
                .exchange();
    }
}
