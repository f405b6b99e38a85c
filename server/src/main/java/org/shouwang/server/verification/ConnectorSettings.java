package org.shouwang.server.verification;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By which way each department is asked, and how long one waits for it. A department that is named
 * nowhere exchanges files.
 *
 * @param http the address of each department that is asked person by person
 * @param folders the folder of each department that has one, with {@code out} and {@code in} below
 * @param tables the file of each department that gives its whole table
 * @param timeLimit how long one query may take
 * @param triesMax how often a query is tried that met a fault of the way, and never one that was
 *     answered
 * @param retryWait before the second try; twice as long before each further one
 * @param breakerCalls of so many last queries
 * @param breakerPercent so many must fail for the breaker to open
 * @param breakerWait how long it stays open
 * @param perSecondMax queries in a second
 * @param atOnceMax queries at the same time
 * @param roundMax persons asked about in one round; the others follow in the rounds after it, so
 *     that an officer who sends need not wait for all
 */
@ConfigurationProperties("shouwang.verification.connectors")
public record ConnectorSettings(
        @Nullable Map<String, URI> http,
        @Nullable Map<String, Path> folders,
        @Nullable Map<String, Path> tables,
        @DefaultValue("5s") Duration timeLimit,
        @DefaultValue("3") int triesMax,
        @DefaultValue("500ms") Duration retryWait,
        @DefaultValue("20") int breakerCalls,
        @DefaultValue("50") int breakerPercent,
        @DefaultValue("30s") Duration breakerWait,
        @DefaultValue("50") int perSecondMax,
        @DefaultValue("4") int atOnceMax,
        @DefaultValue("500") int roundMax) {

    public ConnectorSettings {
        http = http == null ? Map.of() : Map.copyOf(http);
        folders = folders == null ? Map.of() : Map.copyOf(folders);
        tables = tables == null ? Map.of() : Map.copyOf(tables);
    }

    @Override
    public Map<String, URI> http() {
        return http == null ? Map.of() : http;
    }

    @Override
    public Map<String, Path> folders() {
        return folders == null ? Map.of() : folders;
    }

    @Override
    public Map<String, Path> tables() {
        return tables == null ? Map.of() : tables;
    }

    /** The way to a department. */
    public Channel channel(String department) {
        if (http().containsKey(department)) {
            return Channel.HTTP;
        }
        if (folders().containsKey(department)) {
            return Channel.FOLDER;
        }

        return tables().containsKey(department) ? Channel.TABLE : Channel.FILE;
    }
}
