package org.shouwang.server.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who gets in, for how long, and what is written down about it. */
@ServerTest
class SessionTest {

    private final TestServer server;

    SessionTest(TestServer server) {
        this.server = server;
    }

    @Test
    void an_officer_signs_in_and_learns_who_where_and_with_which_duties_they_are() {
        var answer = signIn("zhao.town", Officer.PASSWORD);

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.name").isEqualTo("赵乡");
        assertThat(answer).bodyJson().extractingPath("$.place.code").isEqualTo("140122100");
        assertThat(answer).bodyJson().extractingPath("$.place.path[0].name").isEqualTo("山西省");
        assertThat(answer).bodyJson().extractingPath("$.duties").asArray().containsExactly("READ", "TRIAGE", "PROPOSE", "REVEAL");
    }

    private MvcTestResult signIn(String account, String password) {
        return server.anonymous(HttpMethod.POST, "/session")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"account\":\"%s\",\"password\":\"%s\"}".formatted(account, password))
                .exchange();
    }
}
