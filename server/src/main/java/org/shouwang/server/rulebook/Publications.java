package org.shouwang.server.rulebook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.pack.Document;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was published here. Everybody may read it; it is only ever added to. */
@Repository
public class Publications {

    private final JdbcClient db;

    Publications(JdbcClient db) {
        this.db = db;
    }

    private record Key(String pack, int seq) {}

    /** All of them, those of a pack in their order. */
    List<Publication> all() {
        var values =
                db
                        .sql(
                                """
                                select pack, seq, parameter, place, valid_from, value, article, correction
                                  from rulebook.published_value
                                 order by pack, seq, parameter, place, valid_from
                                """)
                        .query((row, n) -> Map.entry(key(row), value(row)))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        return db.sql("select * from rulebook.publication order by pack, seq")
                .query((row, n) -> publication(row, values.getOrDefault(key(row), List.of())))
                .list();
    }

    /** Tells cheaply whether there is anything new. */
    List<String> hashes() {
        return db.sql("select hash from rulebook.publication order by pack, seq")
                .query(String.class)
                .list();
    }

    /** Everybody else who publishes for this pack waits from here on until the transaction ends. */
    public void lock(String pack) {
        db.sql("select pg_advisory_xact_lock(hashtext('rulebook.publication'), hashtext(:pack))")
                .param("pack", pack)
                .query((row, n) -> n)
                .list();
    }

    void add(Publication publication) {
        var document = publication.document();
        var signed = publication.signatures();
        db.sql(
                        """
                        insert into rulebook.publication
                               (pack, seq, place, draft_id, previous_hash, hash, document_key, document_title,
                                document_number, document_issuer, document_date, drafted_by, drafted_by_name,
                                recorded_by, recorded_by_name, recorded_at)
                        values (:pack, :seq, :place, :draft, :previous, :hash, :key, :title, :number, :issuer,
                                :date, :draftedBy, :draftedByName, :recordedBy, :recordedByName, :recordedAt)
                        """)
                .param("pack", publication.pack())
                .param("seq", publication.seq())
                .param("place", publication.place().value())
                .param("draft", publication.draft())
                .param("previous", publication.previousHash())
                .param("hash", publication.hash())
                .param("key", document.key())
                .param("title", document.title().zh())
                .param("number", document.number())
                .param("issuer", document.issuer())
                .param("date", document.date())
                .param("draftedBy", signed.draftedBy())
                .param("draftedByName", signed.draftedByName())
                .param("recordedBy", signed.recordedBy())
                .param("recordedByName", signed.recordedByName())
                .param("recordedAt", signed.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
        publication.values().forEach(value -> add(publication, value));
    }

    private void add(Publication publication, Publication.Value value) {
        db.sql(
                        """
                        insert into rulebook.published_value
                               (pack, seq, parameter, place, valid_from, value, article, correction)
                        values (:pack, :seq, :parameter, :place, :from, :value, :article, :correction)
                        """)
                .param("pack", publication.pack())
                .param("seq", publication.seq())
                .param("parameter", value.parameter())
                .param("place", value.place())
                .param("from", value.from())
                .param("value", value.value())
                .param("article", value.article())
                .param("correction", value.correction())
                .update();
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getString("pack"), row.getInt("seq"));
    }

    private static Publication.Value value(ResultSet row) throws SQLException {
        return new Publication.Value(
                row.getString("parameter"),
                row.getString("place"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("value"),
                row.getString("article"),
                row.getBoolean("correction"));
    }

    private static Publication publication(ResultSet row, List<Publication.Value> values)
            throws SQLException {
        var title = row.getString("document_title");
        return new Publication(
                row.getString("pack"),
                row.getInt("seq"),
                new RegionCode(row.getString("place")),
                row.getObject("draft_id", UUID.class),
                row.getString("previous_hash"),
                row.getString("hash"),
                new Document(
                        row.getString("document_key"),
                        new Title(title, title),
                        row.getString("document_number"),
                        row.getString("document_issuer"),
                        row.getString("document_date")),
                new Publication.Signatures(
                        row.getString("drafted_by"),
                        row.getString("drafted_by_name"),
                        row.getString("recorded_by"),
                        row.getString("recorded_by_name"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()),
                values);
    }
}
