package org.shouwang.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.columnar.Total;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.parameter.Law;

/** The same rules over the same people as SQL, in DuckDB's own tables. */
final class DuckDbRun implements AutoCloseable {

    private final Policy policy;
    private final DuckDBConnection connection;
    private final String query;

    DuckDbRun(Policy policy, Law law, int threads) throws SQLException {
        var settings = new Properties();
        settings.setProperty("threads", Integer.toString(threads));
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        Connection opened = DriverManager.getConnection("jdbc:duckdb:", settings);
        this.policy = policy;
        this.connection = opened.unwrap(DuckDBConnection.class);
        this.query = SqlQuery.of(policy, law);
    }

    String query() {
        return query;
    }

    /** Fills the tables; this is not timed. */
    void load(Population population) throws SQLException {
        for (var level : levels()) {
            create(level, population.facts());
        }
        var before = new EnumMap<Level, Integer>(Level.class);
        for (int i = 0; i < population.partitions(); i++) {
            append(population.partition(i), population.facts(), before);
        }
    }

    private static List<Level> levels() {
        return List.of(Level.values()).stream().filter(level -> level != Level.EVERYBODY).toList();
    }

    private static List<Level> groupings(Level members) {
        return switch (members) {
            case PERSON -> Level.GROUPINGS;
            case SUPPORTER -> List.of(Level.UNIT);
            case EVERYBODY, UNIT, HOUSEHOLD, HUKOU, REGION -> List.of();
        };
    }

    private void create(Level level, List<Fact> facts) throws SQLException {
        var columns = new ArrayList<String>();
        columns.add("id integer not null");
        groupings(level)
                .forEach(
                        grouping -> columns.add(SqlQuery.table(grouping) + "_id integer not null"));
        facts.stream()
                .filter(fact -> fact.level() == level)
                .forEach(fact ->
                        columns.add(
                                SqlExpressions.quoted(fact.name())
                                        + " "
                                        + type(fact)
                                        + " not null"));
        execute(
                "create table %s (%s)"
                        .formatted(SqlQuery.table(level), String.join(", ", columns)));
    }

    private static String type(Fact fact) {
        return switch (fact.type()) {
            case Type.Bool() -> "boolean";
            case Type.Date() -> "date";
            case Type.Code(var list) -> "tinyint";
            case Type.Money(long parts) -> number(fact);
            case Type.Rate(long parts) -> number(fact);
            case Type.Int() -> number(fact);
        };
    }

    private static String number(Fact fact) {
        return fact.range().high() > Integer.MAX_VALUE || fact.range().low() < Integer.MIN_VALUE
                ? "bigint"
                : "integer";
    }

    private void append(Partition partition, List<Fact> facts, Map<Level, Integer> before)
            throws SQLException {
        for (var level : levels()) {
            var own = facts.stream().filter(fact -> fact.level() == level).toList();
            var columns = own.stream().map(fact -> partition.facts().get(fact.name())).toList();
            try (var rows = connection.createAppender("main", SqlQuery.table(level))) {
                for (int row = 0; row < partition.count(level); row++) {
                    rows.beginRow();
                    rows.append(before.getOrDefault(level, 0) + row);
                    for (var grouping : groupings(level)) {
                        var of = level == Level.SUPPORTER ? level : grouping;
                        rows.append(
                                before.getOrDefault(grouping, 0) + partition.positions(of)[row]);
                    }
                    for (int i = 0; i < own.size(); i++) {
                        append(rows, own.get(i), columns.get(i)[row]);
                    }
                    rows.endRow();
                }
            }
        }
        for (var level : levels()) {
            before.merge(level, partition.count(level), Integer::sum);
        }
    }

    private static void append(DuckDBAppender rows, Fact fact, long value) throws SQLException {
        switch (type(fact)) {
            case "boolean" -> rows.append(value == 1);
            case "date" -> rows.append(LocalDate.ofEpochDay(value));
            case "tinyint" -> rows.append((byte) value);
            case "integer" -> rows.append((int) value);
            default -> rows.append(value);
        }
    }

    private void execute(String statement) throws SQLException {
        try (var created = connection.createStatement()) {
            created.execute(statement);
        }
    }

    Totals run() {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            var totals = new ArrayList<Total>();
            for (int rule = 0; rule < policy.rules().size(); rule++) {
                totals.add(new Total(rows.getLong(2 * rule + 1), rows.getLong(2 * rule + 2)));
            }
            return new Totals(totals);
        } catch (SQLException problem) {
            throw new IllegalStateException("DuckDB refused the query:\n" + query, problem);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
