package org.shouwang.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Folders;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nobody is born with an account: whoever can read the data folder makes the first three. */
@ServerTest
class FirstRunTest {

    private final TestServer server;
    private final FirstRun firstRun;
    private final Folders folders;

    FirstRunTest(TestServer server, FirstRun firstRun, Folders folders) {
        this.server = server;
        this.firstRun = firstRun;
        this.folders = folders;
    }

    @BeforeEach
    void begin() {
        server.begin();
    }

    @Test
    void the_token_of_the_first_run_makes_each_of_the_three_administrators_once()
            throws IOException {
        givenNoAccount();
        var token = token();

        assertThat(setup(token, "SYSTEM_ADMINISTRATOR")).hasStatus(201);
        assertThat(setup(token, "SYSTEM_ADMINISTRATOR")).hasStatus(403);
        assertThat(setup(token, "SECURITY_ADMINISTRATOR")).hasStatus(201);
        assertThat(folders.data().resolve("first-run-token")).exists();
        assertThat(setup(token, "AUDIT_ADMINISTRATOR")).hasStatus(201);
        assertThat(folders.data().resolve("first-run-token")).doesNotExist();
    }

    @Test
    void the_token_makes_nobody_but_an_administrator() throws IOException {
        givenNoAccount();

        assertThat(setup(token(), "COUNTY_OFFICER")).hasStatus(400);
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

        assertThat(setup("guessed", "SYSTEM_ADMINISTRATOR")).hasStatus(403);
        assertThat(setup("", "SYSTEM_ADMINISTRATOR")).hasStatus(403);
    }

    private void givenNoAccount() throws IOException {
        server.owner().sql("truncate access.account cascade").update();
        firstRun.writeToken();
    }

    private String token() throws IOException {
        return Files.readString(folders.data().resolve("first-run-token"));
    }

    private MvcTestResult setup(String token, String role) {
        return server.anonymous(HttpMethod.POST, "/setup")
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        """
                        {"token": "%s", "role": "%s", "account": "%s", "password": "correct horse", "name": "管理员"}
                        """
                                .formatted(
                                        token,
                                        role,
                                        role.toLowerCase(Locale.ROOT).replace('_', '.')))
                .exchange();
    }
}
