package org.shouwang.server.registry.intake;

import java.util.UUID;
import org.postgresql.PGConnection;
import org.shouwang.server.access.Actor;
import org.shouwang.server.database.StagedTable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of what is wrong with one import, on its way into the database. */
final class Refusals {

    private final JdbcClient db;
    private final String region;
    private final UUID importId;
    private final StagedTable staged;
    private long count;

    Refusals(JdbcClient db, Actor importer, UUID importId, PGConnection connection) {
        this.db = db;
        this.region = importer.place().value();
        this.importId = importId;
        db.sql(
                        """
                        create temporary table staged_refusal (
                            n bigint, table_position int, file text, line bigint, field text, value text,
                            refused boolean, reason_zh text, reason_en text, remedy_zh text, remedy_en text)
                            on commit drop
                        """)
                .update();
        this.staged = new StagedTable("staged_refusal", connection);
    }

    void add(Flaw flaw) {
        count++;
        staged.add(count)
                .add(flaw.file().ordinal())
                .add(flaw.file().key())
                .add(flaw.line())
                .add(flaw.column())
                .add(flaw.value())
                .add(flaw.refused())
                .add(flaw.complaint().reason().zh())
                .add(flaw.complaint().reason().en())
                .add(flaw.complaint().remedy().zh())
                .add(flaw.complaint().remedy().en())
                .endRow();
    }

    /** Puts the list in the order of the files, in place of what an earlier look at them found. */
    void enter() {
        staged.send();
        db.sql("delete from registry.refusal where import_id = :import")
                .param("import", importId)
                .update();
        db.sql(
                        """
                        insert into registry.refusal (import_id, seq, region, file, line, field, value, refused,
                               reason_zh, reason_en, remedy_zh, remedy_en)
                        select :import, row_number() over (order by table_position, line, n), :region, file, line,
                               field, value, refused, reason_zh, reason_en, remedy_zh, remedy_en
                          from staged_refusal
                        """)
                .param("import", importId)
                .param("region", region)
                .update();
    }
}
