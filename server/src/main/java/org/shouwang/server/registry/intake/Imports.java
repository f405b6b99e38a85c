package org.shouwang.server.registry.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The imports of a place, and what was refused in them. */
@Repository
class Imports {

    /** How long files of an import are kept when rows of them came back. */
    static final Duration KEPT = Duration.ofDays(7);

    private static final TypeReference<Map<String, ImportResult.Counts>> COUNTS =
            new TypeReference<>() {};
    private static final String SELECT =
            """
            select id, at, account, region, files, mode, state, rows, imported, refused, remarks, by_table, digest,
                   job, kept_until
              from registry.import
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    Imports(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Begins an import; its files are kept until somebody has done something about it. */
    void begin(Actor importer, UUID id, Instant at, Delivery delivery, ImportMode mode) {
        db.sql(
                        """
                        insert into registry.import (id, region, account, at, files, mode, state, imported, refused,
                               remarks, by_table, kept_until)
                        values (:id, :region, :account, :at, :files, :mode, :state, 0, 0, 0, '{}', :until)
                        """)
                .param("id", id)
                .param("region", importer.place().value())
                .param("account", importer.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("files", String.join("、", delivery.names().values()))
                .param("mode", mode.name())
                .param("state", firstState(mode).name())
                .param("until", at.plus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static ImportState firstState(ImportMode mode) {
        return switch (mode) {
            case PREVIEW -> ImportState.CHECKING;
            case VALID, ALL -> ImportState.LOADING;
        };
    }

    /** The import, which nobody else changes until the transaction ends. */
    Import lock(UUID id) {
        return db.sql(SELECT + " where id = :id for update")
                .param("id", id)
                .query(this::read)
                .single();
    }

    /** Keeps what was found, and how far the import has come. */
    void found(ImportResult result, Findings findings, ImportState state) {
        db.sql(
                        """
                        update registry.import
                           set state = :state, rows = :rows, imported = :imported, refused = :refused,
                               remarks = :remarks, by_table = :byTable, digest = :digest,
                               mode = case when :state = 'CHECKED' then 'PREVIEW' else mode end
                         where id = :id
                        """)
                .param("state", state.name())
                .param("rows", result.rows())
                .param("imported", result.imported())
                .param("refused", result.refused())
                .param("remarks", result.remarks())
                .param("byTable", json.writeValueAsString(result.byTable()))
                .param("digest", findings.digest())
                .param("id", result.importId())
                .update();
    }

    /** Moves an import on, unless it is in another state by now. */
    boolean move(UUID id, ImportState from, ImportState to, ImportMode mode) {
        return db.sql(
                                """
                                update registry.import
                                   set state = :to, mode = :mode
                                 where id = :id
                                   and state = :from
                                """)
                        .param("to", to.name())
                        .param("mode", mode.name())
                        .param("id", id)
                        .param("from", from.name())
                        .update()
                == 1;
    }

    void workedOnBy(UUID id, UUID job) {
        db.sql("update registry.import set job = :job where id = :id")
                .param("job", job)
                .param("id", id)
                .update();
    }

    void keptUntil(UUID id, Instant until) {
        db.sql("update registry.import set kept_until = :until where id = :id")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    Refusals refusals(Actor importer, UUID importId, PGConnection connection) {
        return new Refusals(db, importer, importId, connection);
    }

    /** The latest first. */
    List<Import> latest(int limit) {
        return db.sql(SELECT + " order by id desc limit :limit")
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    Optional<Import> find(UUID id) {
        return db.sql(SELECT + " where id = :id").param("id", id).query(this::read).optional();
    }

    /** Those that a server was working on when it stopped. */
    List<Import> underWay() {
        return db.sql(SELECT + " where state in ('CHECKING', 'LOADING') order by id")
                .query(this::read)
                .list();
    }

    /** In the order of the files, from after this position. */
    List<Refusal> refusals(UUID importId, int after, int limit) {
        return db.sql(
                        """
                        select seq, file, line, field, value, refused, reason_zh, reason_en, remedy_zh, remedy_en
                          from registry.refusal
                         where import_id = :import
                           and seq > :after
                         order by seq
                         limit :limit
                        """)
                .param("import", importId)
                .param("after", after)
                .param("limit", limit)
                .query((row, n) ->
                        new Refusal(
                                row.getInt("seq"),
                                row.getString("file"),
                                row.getLong("line"),
                                row.getString("field"),
                                row.getString("value"),
                                row.getBoolean("refused"),
                                new Title(row.getString("reason_zh"), row.getString("reason_en")),
                                new Title(row.getString("remedy_zh"), row.getString("remedy_en"))))
                .list();
    }

    private Import read(ResultSet row, int n) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                row.getString("region"),
                List.of(row.getString("files").split("、")),
                ImportMode.valueOf(row.getString("mode")),
                ImportState.valueOf(row.getString("state")),
                row.getLong("rows"),
                row.getLong("imported"),
                row.getLong("refused"),
                row.getLong("remarks"),
                json.readValue(row.getString("by_table"), COUNTS),
                row.getLong("digest"),
                row.getObject("job", UUID.class),
                row.getObject("kept_until", OffsetDateTime.class).toInstant());
    }

    /** One import as it is kept. */
    record Import(
            UUID id,
            Instant at,
            String account,
            String region,
            List<String> files,
            ImportMode mode,
            ImportState state,
            long rows,
            long imported,
            long refused,
            long remarks,
            Map<String, ImportResult.Counts> byTable,
            long digest,
            @Nullable UUID job,
            Instant keptUntil) {

        /** Whether somebody chose to load after having seen something else than this. */
        boolean wasSeenOtherThan(Findings findings) {
            return digest != 0 && digest != findings.digest();
        }

        boolean takesRefusals() {
            return mode == ImportMode.VALID;
        }

        /** Whether what is right is written, with these findings. */
        boolean loads(Findings findings) {
            return findings.isReadable() && (takesRefusals() || findings.isComplete());
        }

        /** Whether what is right will be written, as far as anybody knows before it is read. */
        boolean isLikelyToLoad() {
            return takesRefusals() || (digest != 0 && refused == 0);
        }

        ImportResult result() {
            return new ImportResult(id, rows, imported, refused, remarks, byTable, false);
        }
    }

    /** One refusal as it is told. */
    record Refusal(
            int seq,
            String table,
            long line,
            String column,
            String value,
            boolean refused,
            Title reason,
            Title remedy) {}
}
