package org.shouwang.server.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A small JVM of its own with a database, for tests that kill it: it writes a row, says so, and
 * writes the next.
 */
final class PgChild {

    private static final int ROWS_MAX = 1_000_000;

    private PgChild() {}

    public static void main(String[] arguments) throws SQLException {
        var server = PgServer.start(Path.of(arguments[0]), Path.of(arguments[1]), true);
        var owner = server.address().owner();
        try (var connection =
                        DriverManager.getConnection(
                                server.address().url(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists written (number int primary key)");
            for (int number = next(statement); number < ROWS_MAX; number++) {
                statement.execute("insert into written values (" + number + ")");
                System.out.println(number);
            }
        }
    }

    private static int next(Statement statement) throws SQLException {
        try (var rows =
                statement.executeQuery("select coalesce(max(number), 0) + 1 from written")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
