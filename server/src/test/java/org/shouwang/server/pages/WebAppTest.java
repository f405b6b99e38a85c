package org.shouwang.server.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;

/** The web app opens at each of its addresses; nothing but its folder is handed out. */
@ServerTest
class WebAppTest {

    private final TestServer server;

    WebAppTest(TestServer server) {
        this.server = server;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/leads", "/households/018f", "/index.html"})
    void each_address_of_the_app_opens_its_first_page_which_is_asked_for_anew(String address) {
        var answer = server.http().get().uri(address).exchange();

        assertThat(answer).hasStatusOk();
        assertThat(new String(answer.getResponse().getContentAsByteArray(), UTF_8))
                .contains("<title>守望</title>");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-cache");
    }

    @Test
    void the_bare_address_opens_the_first_page() {
        assertThat(server.http().get().uri("/")).hasStatusOk().hasForwardedUrl("/index.html");
    }

    @Test
    void a_file_with_a_hash_in_its_name_is_kept_for_ever() {
        var answer = server.http().get().uri("/assets/app-1a2b.js").exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/app-gone.js",
                "/logo.png",
                "/../application.yaml",
                "/..%2f..%2fpom.xml",
                "/assets/../../application.yaml",
                "/api/nothing"
            })
    void what_is_not_in_the_folder_is_not_handed_out(String address) {
        var answer = server.http().get().uri(URI.create(address)).exchange();

        assertThat(answer.getResponse().getStatus()).isBetween(400, 404);
    }
}
