package org.shouwang.server.registry.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.server.access.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was taken out of the register. */
@Repository
class Exports {

    private static final String SELECT =
            """
            select id, account, at, layout, format, purpose, plain, state, rows, kept_until
              from registry.export
            """;

    private final JdbcClient db;

    Exports(JdbcClient db) {
        this.db = db;
    }

    void add(
            Actor reader,
            UUID id,
            Instant at,
            ExportRequest.Wanted wanted,
            String filters,
            Instant keptUntil) {
        db.sql(
                        """
                        insert into registry.export (id, region, account, at, filters, layout, format, purpose, plain,
                               reason, state, rows, kept_until)
                        values (:id, :region, :account, :at, :filters, :layout, :format, :purpose, :plain,
                               :reason, 'RUNNING', 0, :until)
                        """)
                .param("id", id)
                .param("region", reader.place().value())
                .param("account", reader.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("filters", filters)
                .param("layout", wanted.layout().name())
                .param("format", wanted.format().name())
                .param("purpose", wanted.purpose())
                .param("plain", wanted.isPlain())
                .param("reason", wanted.reason())
                .param("until", keptUntil.atOffset(ZoneOffset.UTC))
                .update();
    }

    void done(UUID id, long rows) {
        db.sql("update registry.export set state = 'DONE', rows = :rows where id = :id")
                .param("rows", rows)
                .param("id", id)
                .update();
    }

    Optional<Export> find(UUID id) {
        return db.sql(SELECT + " where id = :id").param("id", id).query(Exports::read).optional();
    }

    /** A person's own, the latest first. */
    List<Export> of(String account, int limit) {
        return db.sql(SELECT + " where account = :account order by id desc limit :limit")
                .param("account", account)
                .param("limit", limit)
                .query(Exports::read)
                .list();
    }

    private static Export read(ResultSet row, int n) throws SQLException {
        return new Export(
                row.getObject("id", UUID.class),
                row.getString("account"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                ExportRequest.ExportLayout.valueOf(row.getString("layout")),
                ExportRequest.ExportFormat.valueOf(row.getString("format")),
                row.getString("purpose"),
                row.getBoolean("plain"),
                row.getString("state").equals("DONE"),
                row.getLong("rows"),
                row.getObject("kept_until", OffsetDateTime.class).toInstant());
    }

    /** One export as it is told. */
    record Export(
            UUID id,
            String account,
            Instant at,
            ExportRequest.ExportLayout layout,
            ExportRequest.ExportFormat format,
            String purpose,
            boolean plain,
            boolean done,
            long rows,
            Instant keptUntil) {}
}
