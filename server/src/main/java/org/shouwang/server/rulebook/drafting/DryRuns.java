package org.shouwang.server.rulebook.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.server.access.Actor;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Dry runs and whom they touch. Every method runs inside a transaction. */
@Repository
class DryRuns {

    private final JdbcClient db;
    private final JsonMapper json;

    DryRuns(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The latest of a draft. */
    Optional<DryRun> latest(DraftId draft) {
        return db.sql(
                        """
                        select * from rulebook.dry_run
                         where draft_id = :draft
                         order by (finished_at is not null) desc, started_at desc
                         limit 1
                        """)
                .param("draft", draft.value())
                .query((row, n) -> dryRun(row))
                .optional();
    }

    void add(DryRun run, Actor officer) {
        db.sql(
                        """
                        insert into rulebook.dry_run
                               (id, draft_id, region, revision, pack_hash, law_day, facts_day, started_by, started_at)
                        values (:id, :draft, :place, :revision, :hash, :law, :facts, :account, :at)
                        """)
                .param("id", run.id())
                .param("draft", run.draft().value())
                .param("place", run.place().value())
                .param("revision", run.revision())
                .param("hash", run.packHash())
                .param("law", run.lawDay())
                .param("facts", run.factsDay())
                .param("account", officer.account())
                .param("at", run.startedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void finish(UUID id, DryRun.Summary summary, Instant at) {
        db.sql("update rulebook.dry_run set summary = :summary, finished_at = :at where id = :id")
                .param("summary", json.writeValueAsString(summary))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    void addAffected(UUID run, List<Affected> affected) {
        for (var one : affected) {
            db.sql(
                            """
                            insert into rulebook.affected
                                   (dry_run_id, region, household_id, household_number, rule, subject, kind,
                                    before_fen, after_fen)
                            values (:run, :place, :household, :number, :rule, :subject, :kind, :before, :after)
                                on conflict do nothing
                            """)
                    .param("run", run)
                    .param("place", one.place().value())
                    .param("household", one.household())
                    .param("number", one.number())
                    .param("rule", one.rule())
                    .param("subject", one.subject())
                    .param("kind", one.kind().name())
                    .param("before", one.before().orElse(null))
                    .param("after", one.after().orElse(null))
                    .update();
        }
    }

    private DryRun dryRun(ResultSet row) throws SQLException {
        return new DryRun(
                row.getObject("id", UUID.class),
                new DraftId(row.getObject("draft_id", UUID.class)),
                new RegionCode(row.getString("region")),
                row.getInt("revision"),
                row.getString("pack_hash"),
                row.getObject("law_day", LocalDate.class),
                row.getObject("facts_day", LocalDate.class),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("summary"))
                        .map(text -> json.readValue(text, DryRun.Summary.class)));
    }
}
