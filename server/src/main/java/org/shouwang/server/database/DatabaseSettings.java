package org.shouwang.server.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which PostgreSQL to use: the server's own, unless a url names another.
 *
 * @param url the JDBC address of an external PostgreSQL, in which both roles exist already
 * @param password of the role {@code shouwang_app} there
 * @param ownerPassword of the role {@code shouwang_owner} there
 * @param software where the binaries of the server's own PostgreSQL are unpacked
 * @param durable false only in tests, whose data may be lost
 * @param connectionsMax how many connections the application holds at most
 */
@ConfigurationProperties("shouwang.database")
record DatabaseSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String password,
        @DefaultValue("") String ownerPassword,
        Path software,
        @DefaultValue("true") boolean durable,
        @DefaultValue("12") int connectionsMax) {

    boolean isExternal() {
        return !url.isEmpty();
    }
}
