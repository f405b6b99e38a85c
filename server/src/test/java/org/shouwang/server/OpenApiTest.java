package org.shouwang.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The committed description of the API is that of the code: the web app's types are made from it.
 */
@ServerTest
class OpenApiTest {

    private final TestServer server;

    OpenApiTest(TestServer server) {
        this.server = server;
    }

    /** Run with -Dopenapi.write=true to bring the file up to date, and look at the difference. */
    @Test
    void docs_openapi_json_describes_the_api_as_it_is() throws IOException {
        var answer = server.http().get().uri("/v3/api-docs").exchange();
        assertThat(answer).hasStatusOk();
        var described = pretty(answer.getResponse().getContentAsByteArray());

        Path file = TestSettings.home().resolve("docs/openapi.json");
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(file, described);
        }

        assertThat(file)
                .as("run this test with -Dopenapi.write=true and commit docs/openapi.json")
                .content()
                .isEqualTo(described);
    }

    private static String pretty(byte[] json) {
        var mapper =
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                        .build();
        return mapper.writeValueAsString(mapper.readValue(json, java.util.TreeMap.class)) + "\n";
    }
}
