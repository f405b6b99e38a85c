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
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Document;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts, as far as the transaction's scope reaches. Every method runs inside a transaction. */
@Repository
class Drafts {

    private static final int LISTED_MAX = 200;

    private final JdbcClient db;

    Drafts(JdbcClient db) {
        this.db = db;
    }

    /** The latest first. */
    List<Draft> all() {
        return db.sql("select * from rulebook.draft order by drafted_at desc limit :limit")
                .param("limit", LISTED_MAX)
                .query((row, n) -> draft(row))
                .list();
    }

    Optional<Draft> find(DraftId id) {
        return db.sql("select * from rulebook.draft where id = :id")
                .param("id", id.value())
                .query((row, n) -> draft(row))
                .optional();
    }

    void add(Draft draft) {
        var document = draft.document();
        db.sql(
                        """
                        insert into rulebook.draft
                               (id, region, pack, document_key, document_title, document_number, document_issuer,
                                document_date, reason, drafted_by, drafted_by_name, drafted_at)
                        values (:id, :place, :pack, :key, :title, :number, :issuer, :date, :reason, :account,
                                :name, :at)
                        """)
                .param("id", draft.id().value())
                .param("place", draft.place().value())
                .param("pack", draft.pack())
                .param("key", document.key())
                .param("title", document.title().zh())
                .param("number", document.number())
                .param("issuer", document.issuer())
                .param("date", document.date())
                .param("reason", draft.reason())
                .param("account", draft.draftedBy().account())
                .param("name", draft.draftedBy().name())
                .param("at", draft.draftedAt().atOffset(ZoneOffset.UTC))
                .update();
        addNumbers(draft.id(), draft.numbers());
    }

    /** Another wording of a draft, unless somebody has changed it since it was read. */
    boolean revise(DraftId id, int revision, DraftRequest.Wish wish) {
        var document = wish.document();
        boolean isRevised =
                db.sql(
                                        """
                                        update rulebook.draft
                                           set document_key = :key, document_title = :title, document_number = :number,
                                               document_issuer = :issuer, document_date = :date, reason = :reason,
                                               revision = revision + 1
                                         where id = :id and revision = :revision and state = 'DRAFT'
                                        """)
                                .param("key", document.key())
                                .param("title", document.title().zh())
                                .param("number", document.number())
                                .param("issuer", document.issuer())
                                .param("date", document.date())
                                .param("reason", wish.reason())
                                .param("id", id.value())
                                .param("revision", revision)
                                .update()
                        == 1;
        if (isRevised) {
            db.sql("delete from rulebook.draft_change where draft_id = :id")
                    .param("id", id.value())
                    .update();
            addNumbers(id, wish.numbers());
        }
        return isRevised;
    }

    boolean submit(DraftId id, UUID dryRun, Instant at) {
        return db.sql(
                                """
                                update rulebook.draft
                                   set state = 'SUBMITTED', dry_run_id = :dryRun, submitted_at = :at,
                                       returned_by_name = null, returned_reason = null, returned_at = null
                                 where id = :id and state = 'DRAFT'
                                """)
                        .param("dryRun", dryRun)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    boolean sendBack(DraftId id, Draft.Returned returned) {
        return db.sql(
                                """
                                update rulebook.draft
                                   set state = 'DRAFT', returned_by_name = :name, returned_reason = :reason,
                                       returned_at = :at
                                 where id = :id and state = 'SUBMITTED'
                                """)
                        .param("name", returned.by())
                        .param("reason", returned.reason())
                        .param("at", returned.at().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Closes a draft that was published, unless somebody was faster. */
    boolean close(Draft.Published published, UUID dryRun) {
        return db.sql(
                                """
                                update rulebook.draft
                                   set state = 'PUBLISHED', dry_run_id = :dryRun
                                 where id = :id and state = 'SUBMITTED'
                                """)
                        .param("dryRun", dryRun)
                        .param("id", published.draft().id().value())
                        .update()
                == 1;
    }

    private void addNumbers(DraftId id, List<Draft.Figure> numbers) {
        for (var number : numbers) {
            db.sql(
                            """
                            insert into rulebook.draft_change (draft_id, region, parameter, valid_from, value, article)
                            values (:id, :place, :parameter, :from, :value, :article)
                            """)
                    .param("id", id.value())
                    .param("place", number.place().value())
                    .param("parameter", number.parameter())
                    .param("from", number.from())
                    .param("value", number.value())
                    .param("article", number.article())
                    .update();
        }
    }

    private List<Draft.Figure> numbers(DraftId id) {
        return db.sql(
                        """
                        select parameter, region, valid_from, value, article
                          from rulebook.draft_change
                         where draft_id = :id
                         order by parameter, region, valid_from
                        """)
                .param("id", id.value())
                .query((row, n) ->
                        new Draft.Figure(
                                row.getString("parameter"),
                                new RegionCode(row.getString("region")),
                                row.getObject("valid_from", LocalDate.class),
                                row.getString("value"),
                                row.getString("article")))
                .list();
    }

    private Draft draft(ResultSet row) throws SQLException {
        var id = new DraftId(row.getObject("id", UUID.class));
        return new Draft(
                id,
                new RegionCode(row.getString("region")),
                row.getString("pack"),
                document(row),
                row.getString("reason"),
                numbers(id),
                row.getInt("revision"),
                Draft.State.valueOf(row.getString("state")),
                new Draft.Officer(row.getString("drafted_by"), row.getString("drafted_by_name")),
                row.getObject("drafted_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("dry_run_id", UUID.class)),
                at(row, "submitted_at"),
                returned(row));
    }

    private static Document document(ResultSet row) throws SQLException {
        var title = row.getString("document_title");
        return new Document(
                row.getString("document_key"),
                new Title(title, title),
                row.getString("document_number"),
                row.getString("document_issuer"),
                row.getString("document_date"));
    }

    private static Optional<Draft.Returned> returned(ResultSet row) throws SQLException {
        var at = at(row, "returned_at");
        if (at.isEmpty()) {
            return Optional.empty();
        }

        return Optional.of(
                new Draft.Returned(
                        row.getString("returned_by_name"),
                        row.getString("returned_reason"),
                        at.get()));
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
