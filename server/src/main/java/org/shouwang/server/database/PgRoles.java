package org.shouwang.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Prepares a fresh cluster: one database, one role that owns it and one that may only use it. */
final class PgRoles {

    private static final String DATABASE = "shouwang";

    private PgRoles() {}

    /** Makes what is missing and tells the address of the database. */
    static String prepare(PgCluster cluster, int port) {
        try (var connection = administrator(cluster, port)) {
            role(connection, Address.OWNER, cluster.passwords().owner());
            role(connection, Address.APPLICATION, cluster.passwords().application());
            if (!exists(connection, "select from pg_database where datname = '" + DATABASE + "'")) {
                run(connection, "create database " + DATABASE + " owner " + Address.OWNER);
                run(connection, "revoke all on database " + DATABASE + " from public");
                run(
                        connection,
                        "grant connect on database " + DATABASE + " to " + Address.APPLICATION);
            }
            return url(port, DATABASE);
        } catch (SQLException failed) {
            throw new DatabaseFailure(
                    "the roles of the database could not be prepared: " + failed.getMessage(),
                    failed);
        }
    }

    static boolean answers(PgCluster cluster, int port) {
        try (var connection = administrator(cluster, port)) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void role(Connection connection, String role, String password)
            throws SQLException {
        if (!exists(connection, "select from pg_roles where rolname = '" + role + "'")) {
            run(
                    connection,
                    "create role %s login nosuperuser nobypassrls nocreatedb nocreaterole password '%s'"
                            .formatted(role, password));
        }
    }

    private static boolean exists(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            return rows.next();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection administrator(PgCluster cluster, int port) throws SQLException {
        return DriverManager.getConnection(
                url(port, "postgres"),
                PgCluster.ADMINISTRATOR,
                cluster.passwords().administrator());
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
