package org.shouwang.server.registry.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

    private static final TypeReference<Map<String, ImportResult.Counts>> COUNTS =
            new TypeReference<>() {};

    private final JdbcClient db;
    private final JsonMapper json;

    Imports(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    void add(Actor importer, Instant at, Delivery delivery, ImportMode mode, ImportResult result) {
        db.sql(
                        """
                        insert into registry.import
                               (id, region, account, at, files, mode, imported, refused, remarks, by_table)
                        values (:id, :region, :account, :at, :files, :mode, :imported, :refused, :remarks, :byTable)
                        """)
                .param("id", result.importId())
                .param("region", importer.place().value())
                .param("account", importer.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("files", String.join("、", delivery.names().values()))
                .param("mode", mode.name())
                .param("imported", result.imported())
                .param("refused", result.refused())
                .param("remarks", result.remarks())
                .param("byTable", json.writeValueAsString(result.byTable()))
                .update();
    }

    void addRefusals(Actor importer, UUID importId, List<Flaw> flaws, PGConnection connection) {
        var staged = new StagedTable("staged_refusal", connection);
        db.sql("create temporary table staged_refusal (like registry.refusal) on commit drop")
                .update();
        for (int i = 0; i < flaws.size(); i++) {
            var flaw = flaws.get(i);
            staged.add(importId)
                    .add(java.util.OptionalLong.of(i + 1L))
                    .add(importer.place().value())
                    .add(flaw.file().key())
                    .add(java.util.OptionalLong.of(flaw.line()))
                    .add(flaw.column())
                    .add(flaw.value())
                    .add(flaw.refused())
                    .add(flaw.complaint().reason().zh())
                    .add(flaw.complaint().reason().en())
                    .add(flaw.complaint().remedy().zh())
                    .add(flaw.complaint().remedy().en())
                    .endRow();
        }
        staged.send();
        db.sql("insert into registry.refusal select * from staged_refusal").update();
    }

    /** The latest first. */
    List<Import> latest(int limit) {
        return db.sql(
                        """
                        select id, at, account, files, mode, imported, refused, remarks, by_table
                          from registry.import
                         order by id desc
                         limit :limit
                        """)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    Optional<Import> find(UUID id) {
        return db.sql(
                        """
                        select id, at, account, files, mode, imported, refused, remarks, by_table
                          from registry.import
                         where id = :id
                        """)
                .param("id", id)
                .query(this::read)
                .optional();
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
                List.of(row.getString("files").split("、")),
                ImportMode.valueOf(row.getString("mode")),
                row.getLong("imported"),
                row.getLong("refused"),
                row.getLong("remarks"),
                json.readValue(row.getString("by_table"), COUNTS));
    }

    /** One import as it is told. */
    record Import(
            UUID id,
            Instant at,
            String account,
            List<String> files,
            ImportMode mode,
            long imported,
            long refused,
            long remarks,
            Map<String, ImportResult.Counts> byTable) {}

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
