package org.shouwang.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database that we start ourselves: what it said it kept is kept, and it never outlives us. */
class PgServerTest {

    private static final Path SOFTWARE = Path.of("target/postgres-software").toAbsolutePath();
    private static final Duration GONE_MAX = Duration.ofSeconds(60);
    private static final int KILLS = 3;
    private static final int ROWS_A_LIFE = 50;

    @TempDir private Path home;

    @Test
    void killed_again_and_again_while_it_writes_it_loses_no_row_and_leaves_no_orphan()
            throws Exception {
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            acknowledged = writeAndKill(acknowledged + ROWS_A_LIFE);
            awaitNoPostgres();
        }

        try (var server = PgServer.start(home, SOFTWARE, true)) {
            assertThat(numbers(server)).isGreaterThanOrEqualTo(acknowledged);
        }
        awaitNoPostgres();
    }

    @Test
    void a_second_server_in_the_same_folder_is_told_who_is_in_the_way() {
        try (var first = PgServer.start(home, SOFTWARE, false)) {
            assertThat(first.address().url()).contains("127.0.0.1");
            assertThatThrownBy(() -> PgServer.start(home, SOFTWARE, false))
                    .isInstanceOf(DatabaseFailure.class)
                    .hasMessageContaining("another Shouwang")
                    .hasMessageContaining("stop it first");
        }
    }

    @Test
    void
            what_was_written_is_there_after_an_orderly_stop_and_the_roles_have_no_power_they_do_not_need()
                    throws Exception {
        try (var server = PgServer.start(home, SOFTWARE, false)) {
            execute(server, "create table written as select 1 as number");
        }

        try (var server = PgServer.start(home, SOFTWARE, false)) {
            assertThat(numbers(server)).isEqualTo(1);
            assertThat(roles(server))
                    .containsExactly(
                            "shouwang_app false false false", "shouwang_owner false false false");
        }
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(home.resolve("passwords"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_cluster_whose_making_was_interrupted_is_made_again() throws Exception {
        Files.createDirectories(home.resolve("cluster.unfinished/base"));

        try (var server = PgServer.start(home, SOFTWARE, false)) {
            assertThat(roles(server)).hasSize(2);
        }
        assertThat(home.resolve("cluster.unfinished")).doesNotExist();
    }

    /**
     * Lets a JVM of its own write until it has acknowledged so many rows, then kills it; tells the
     * last it acknowledged.
     */
    private int writeAndKill(int until) throws IOException, InterruptedException {
        var child =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-XX:TieredStopAtLevel=1",
                                        "-cp",
                                        System.getProperty("java.class.path"),
                                        PgChild.class.getName(),
                                        home.toString(),
                                        SOFTWARE.toString()))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader said = child.inputReader(StandardCharsets.UTF_8)) {
            int last = 0;
            for (var line = said.readLine(); line != null && last < until; line = said.readLine()) {
                last = Integer.parseInt(line);
            }
            assertThat(last).isGreaterThanOrEqualTo(until);
            return last;
        } finally {
            child.destroyForcibly();
            child.waitFor(GONE_MAX.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private void awaitNoPostgres() {
        var until = System.nanoTime() + GONE_MAX.toNanos();
        while (postgresRuns() && System.nanoTime() < until) {
            LockSupport.parkNanos(50_000_000);
        }
        assertThat(postgresRuns()).as("a postgres is left in %s", home).isFalse();
    }

    private boolean postgresRuns() {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .anyMatch(command ->
                        command.contains("postgres") && command.contains(home.toString()));
    }

    private static List<String> roles(PgServer server) throws SQLException {
        try (var connection = owner(server);
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        """
                                        select rolname || ' ' || rolsuper || ' ' || rolbypassrls || ' ' || rolcreaterole
                                          from pg_roles where rolname in ('shouwang_app', 'shouwang_owner') order by 1
                                        """)) {
            var roles = new ArrayList<String>();
            while (rows.next()) {
                roles.add(rows.getString(1));
            }
            return roles;
        }
    }

    private static int numbers(PgServer server) throws SQLException {
        try (var connection = owner(server);
                var rows =
                        connection.createStatement().executeQuery("select count(*) from written")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void execute(PgServer server, String sql) throws SQLException {
        try (var connection = owner(server);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection owner(PgServer server) throws SQLException {
        var owner = server.address().owner();
        return DriverManager.getConnection(server.address().url(), owner.user(), owner.password());
    }
}
