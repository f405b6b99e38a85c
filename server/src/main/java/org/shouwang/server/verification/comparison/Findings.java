package org.shouwang.server.verification.comparison;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.shouwang.policy.pack.Document;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.verification.FindingDraft;
import org.shouwang.server.database.StagedTable;
import org.shouwang.server.database.StagedTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The findings on record. Runs inside a transaction. */
@Repository("verificationFindings")
public class Findings {

    private static final String COLUMNS =
            "id, region, request_id, household_id, household_number, subject, subject_kind, pack,"
                    + " pack_hash, rule, title_zh, title_en, concern, weight, document, article,"
                    + " datasets, declared, found, tolerance, tolerance_zh, tolerance_en,"
                    + " question_zh, question_en, as_of, sources";

    private static final String FIRES =
            """
            exists (select
                      from finding_draft d
                     where d.request_id = f.request_id
                       and d.rule = f.rule
                       and d.subject = f.subject)
            """;
    private static final Change LAPSING =
            new Change(
                    "f.state in ('OPEN', 'ASKED', 'EXPLAINED') and not " + FIRES,
                    "LAPSED",
                    "按最新的答复和申报重新比对,这条差异不再成立。");
    private static final Change RETURNING =
            new Change("f.state = 'LAPSED' and " + FIRES, "RETURNED", "按最新的答复和申报重新比对,这条差异再次出现。");

    private final JdbcClient db;
    private final StagedTables tables;
    private final JsonMapper json;
    private final Clock clock;

    Findings(JdbcClient db, StagedTables tables, JsonMapper json, Clock clock) {
        this.db = db;
        this.tables = tables;
        this.json = json;
        this.clock = clock;
    }

    /** What becomes of findings that were compared anew. */
    private record Change(String which, String kind, String text) {}

    /** A record that a finding rests on. */
    record Source(
            UUID record, UUID person, String department, String dataset, LocalDate dataDate) {}

    /** A rule that fired for a request. */
    record Draft(RequestFile file, Pack pack, FindingDraft fired, List<Source> sources) {}

    /**
     * Keeps what is new; what is on record already keeps its state. The same rule asks about the
     * same person once in a request. What was not settled and does not fire any more lapses, and is
     * open again if it should fire once more: each with an event.
     *
     * @param compared the requests that were looked at
     */
    long keep(Collection<UUID> compared, List<Draft> drafts) {
        db.sql("drop table if exists finding_draft").update();
        db.sql(
                        """
                        create temporary table finding_draft on commit drop as
                        select %s from verification.finding limit 0
                        """
                                .formatted(COLUMNS))
                .update();
        var staged = tables.open("finding_draft");
        drafts.forEach(draft -> stage(staged, draft));
        staged.send();
        changed(compared, "LAPSED", LAPSING);
        changed(compared, "OPEN", RETURNING);
        return db.sql(
                        """
                        insert into verification.finding (%1$s, made_at)
                        select %1$s, :now from finding_draft
                        on conflict (request_id, rule, subject) do nothing
                        """
                                .formatted(COLUMNS))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void changed(Collection<UUID> compared, String state, Change change) {
        db.sql(
                        """
                        with changed as (
                            update verification.finding f
                               set state = :state, proposed_by = null, proposed_at = null, version = version + 1
                             where f.request_id = any(:requests)
                               and %s
                            returning f.id, f.region)
                        insert into verification.finding_event
                               (finding_id, region, kind, text, account, account_name, at)
                        select id, region, :kind, :text, 'service:verification', '核对比对', :now
                          from changed
                        """
                                .formatted(change.which()))
                .param("state", state)
                .param("requests", new SqlArrayValue("uuid", compared.toArray()))
                .param("kind", change.kind())
                .param("text", change.text())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void stage(StagedTable staged, Draft draft) {
        var head = draft.file().head();
        var rule = draft.fired().rule();
        var basis = rule.rule().basis();
        staged.add(UUID.randomUUID())
                .add(head.region())
                .add(head.id())
                .add(head.householdId())
                .add(head.householdNumber())
                .add(draft.fired().who())
                .add(rule.level().name())
                .add(draft.pack().id())
                .add(draft.pack().hash())
                .add(rule.id())
                .add(rule.title().zh())
                .add(rule.title().en())
                .add(rule.concern().name())
                .add(rule.weight().name())
                .add(
                        draft.pack()
                                .document(basis.document())
                                .map(Document::title)
                                .map(title -> title.zh())
                                .orElse(basis.document()))
                .add(basis.article())
                .add(rule.datasets())
                .add(draft.fired().declared())
                .add(draft.fired().found())
                .add(draft.fired().tolerance())
                .add(rule.tolerance().zh())
                .add(rule.tolerance().en())
                .add(rule.question().zh())
                .add(rule.question().en())
                .add(head.asOf())
                .add(json.writeValueAsString(draft.sources()))
                .endRow();
    }

    /** What a report says of a finding. */
    public record Told(
            UUID requestId,
            UUID id,
            String subject,
            String rule,
            String titleZh,
            String titleEn,
            String concern,
            String document,
            String article,
            List<String> datasets,
            String declared,
            String found,
            String toleranceZh,
            String state,
            String explanation) {}

    /** In the order of requests, subjects and rules. */
    public List<Told> of(Collection<UUID> requests) {
        return db.sql(
                        """
                        select request_id, id, subject, rule, title_zh, title_en, concern, document, article, datasets,
                               declared, found, tolerance_zh, state, explanation
                          from verification.finding
                         where request_id = any(:requests)
                         order by request_id, subject, rule
                        """)
                .param("requests", new SqlArrayValue("uuid", requests.toArray()))
                .query((row, n) ->
                        new Told(
                                row.getObject("request_id", UUID.class),
                                row.getObject("id", UUID.class),
                                row.getString("subject"),
                                row.getString("rule"),
                                row.getString("title_zh"),
                                row.getString("title_en"),
                                row.getString("concern"),
                                row.getString("document"),
                                row.getString("article"),
                                List.of((String[]) row.getArray("datasets").getArray()),
                                row.getString("declared"),
                                row.getString("found"),
                                row.getString("tolerance_zh"),
                                row.getString("state"),
                                row.getString("explanation")))
                .list();
    }
}
