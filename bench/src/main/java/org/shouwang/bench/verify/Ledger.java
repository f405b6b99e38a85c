package org.shouwang.bench.verify;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.postgresql.PGConnection;

/** The server's database, as its owner looks into it; the server does not know. */
final class Ledger implements AutoCloseable {

    private static final int PORT_LINE = 3;

    private final Connection connection;

    private Ledger(Connection connection) {
        this.connection = connection;
    }

    static Ledger of(Path data) throws IOException, SQLException {
        var database = data.resolve("postgres");
        var passwords = new Properties();
        try (Reader text = Files.newBufferedReader(database.resolve("passwords"))) {
            passwords.load(text);
        }
        var port =
                Files.readAllLines(database.resolve("cluster/postmaster.pid"))
                        .get(PORT_LINE)
                        .strip();
        return new Ledger(
                DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/shouwang",
                        "shouwang_postgres",
                        passwords.getProperty("administrator")));
    }

    long run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return statement.getUpdateCount();
        }
    }

    List<List<String>> rows(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<String>>();
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                var row = new ArrayList<String>(columns);
                for (int i = 1; i <= columns; i++) {
                    row.add(String.valueOf(found.getString(i)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    /** Until nothing is under way any more: an import is followed by checks of its quality. */
    void awaitRest() throws SQLException, InterruptedException {
        while (!rows("select from access.job where state in ('WAITING', 'RUNNING')").isEmpty()) {
            Thread.sleep(200);
        }
    }

    /** A file of commas with a header into a table that exists. */
    void copy(String table, Path file) throws SQLException, IOException {
        try (var text = Files.newInputStream(file)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " from stdin (format csv, header)", text);
        }
    }

    /** Of the one process that serves this connection, so far. */
    double processorSeconds() throws SQLException {
        long process = Long.parseLong(rows("select pg_backend_pid()").getFirst().getFirst());
        return ProcessHandle.of(process)
                        .flatMap(one -> one.info().totalCpuDuration())
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
