package org.shouwang.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The settings of the server under test: data that may be lost, in a folder of its own, and quick
 * passwords.
 */
final class TestSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Kept between runs, because unpacking takes longer than most tests. */
    static final Path SOFTWARE = Path.of("target/postgres-software").toAbsolutePath();

    /** A web app of one page, one script and nothing else. */
    static final Path WEB = Path.of("src/test/resources/web").toAbsolutePath();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            new GivenSettings(
                            Map.of(
                                    "shouwang.home",
                                    home().toString(),
                                    "shouwang.web",
                                    WEB.toString(),
                                    "shouwang.data",
                                    Files.createTempDirectory("shouwang-test").toString(),
                                    "shouwang.database.software",
                                    SOFTWARE.toString(),
                                    "shouwang.database.durable",
                                    "false",
                                    "shouwang.access.bcrypt-strength",
                                    "4",
                                    "shouwang.access.second-factor",
                                    "OFFERED",
                                    "springdoc.api-docs.enabled",
                                    "true"))
                    .initialize(context);
        } catch (IOException failed) {
            throw new IllegalStateException("no folder for the test's data", failed);
        }
    }

    /** The root of the project, which the build names and an editor does not. */
    static Path home() {
        return Path.of(System.getProperty("shouwang.home", "..")).toAbsolutePath().normalize();
    }
}
