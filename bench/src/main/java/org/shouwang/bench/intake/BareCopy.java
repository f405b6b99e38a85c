package org.shouwang.bench.intake;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/** The floor: the same file through COPY into a table of plain text, with nothing checked. */
final class BareCopy {

    private static final int PORT_LINE = 3;
    private static final int COLUMNS = 30;

    private BareCopy() {}

    /** On the clock, and of the processor of the database alone. */
    record Times(double seconds, double processorSeconds) {}

    /** The rows in a table without an index, committed. */
    static Times of(Path data, Path file) throws IOException, SQLException {
        var database = data.resolve("postgres");
        var passwords = new Properties();
        try (Reader text = Files.newBufferedReader(database.resolve("passwords"))) {
            passwords.load(text);
        }
        var port =
                Files.readAllLines(database.resolve("cluster/postmaster.pid"))
                        .get(PORT_LINE)
                        .strip();
        var columns =
                IntStream.range(0, COLUMNS)
                        .mapToObj(i -> "c" + i + " text")
                        .collect(Collectors.joining(", "));
        try (var connection =
                        DriverManager.getConnection(
                                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                                "shouwang_postgres",
                                passwords.getProperty("administrator"));
                var statement = connection.createStatement();
                var text = Files.newInputStream(file)) {
            statement.execute("create table bare_copy (" + columns + ")");
            double before = processorSeconds(statement);
            long begun = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bare_copy from stdin (format csv, header)", text);
            double seconds = (System.nanoTime() - begun) / 1e9;
            double after = processorSeconds(statement);
            statement.execute("drop table bare_copy");
            return new Times(seconds, after - before);
        }
    }

    /** Of the one process that serves this connection: how dear a second is just now, it tells. */
    private static double processorSeconds(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return ProcessHandle.of(row.getLong(1))
                            .flatMap(process -> process.info().totalCpuDuration())
                            .orElse(Duration.ZERO)
                            .toMillis()
                    / 1e3;
        }
    }
}
