package org.shouwang.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The chains as they are stored: written at the end, read in order, changed never. */
@Repository
class AuditChain {

    private static final TypeReference<TreeMap<String, String>> DETAILS = new TypeReference<>() {};

    private static final String COLUMNS =
            "chain, seq, region, at, account, action, subject_kind, subject_id, details, previous,"
                    + " hash";

    private final JdbcClient db;
    private final JsonMapper json;

    AuditChain(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /**
     * Where a chain ends.
     *
     * @param beyond how many records lie behind that end, which none should
     */
    record Head(String chain, long seq, Hash hash, long beyond) {}

    /** A record with the hashes stored beside it. */
    record Link(AuditRecord record, Hash previous, Hash hash) {}

    /** Locks the end of the chain until the transaction is over, so that a chain has one order. */
    void append(String chain, LongFunction<AuditRecord> next) {
        var head = lock(chain);
        var record = next.apply(head.seq() + 1);
        var hash = record.hash(head.hash());
        insert(record, head.hash(), hash);
        db.sql("update access.audit_head set seq = :seq, hash = :hash where chain = :chain")
                .param("seq", record.seq())
                .param("hash", hash.bytes())
                .param("chain", chain)
                .update();
    }

    /** The ends of the chains of this place and of all places in it. */
    List<Head> heads(String place) {
        return db.sql(
                        """
                        select h.chain, h.seq, h.hash,
                               (select count(*) from access.audit a
                                 where a.chain = h.chain and a.seq > h.seq) as beyond
                          from access.audit_head h
                         where starts_with(h.chain, :place)
                         order by h.chain
                        """)
                .param("place", place)
                .query(AuditChain::head)
                .list();
    }

    /** Every link of a chain in order up to this one, one at a time. */
    void each(String chain, long last, Consumer<Link> reader) {
        db.sql(
                        "select "
                                + COLUMNS
                                + " from access.audit where chain = :chain and seq <= :last order"
                                + " by seq")
                .param("last", last)
                .withFetchSize(1_000)
                .param("chain", chain)
                .query(row -> {
                    reader.accept(link(row));
                });
    }

    /** The newest records of a place before the given one. */
    List<Link> page(String place, String beforeChain, long beforeSeq, int limit) {
        return db.sql(
                        "select "
                                + COLUMNS
                                + """
                                  from access.audit
                                 where starts_with(region, :place)
                                   and (chain, -seq) > (:chain, -:seq)
                                 order by chain, -seq
                                 limit :limit
                                """)
                .param("place", place)
                .param("chain", beforeChain)
                .param("seq", beforeSeq)
                .param("limit", limit)
                .query((row, n) -> link(row))
                .list();
    }

    private Head lock(String chain) {
        db.sql(
                        "insert into access.audit_head (chain, seq, hash) values (:chain, 0, :hash)"
                                + " on conflict do nothing")
                .param("chain", chain)
                .param("hash", Hash.NOTHING.bytes())
                .update();
        return db.sql(
                        "select chain, seq, hash, 0 as beyond from access.audit_head where chain ="
                                + " :chain for update")
                .param("chain", chain)
                .query(AuditChain::head)
                .single();
    }

    private void insert(AuditRecord record, Hash previous, Hash hash) {
        db.sql(
                        "insert into access.audit ("
                                + COLUMNS
                                + """
                                ) values (:chain, :seq, :region, :at, :account, :action, :kind, :id, :details::jsonb,
                                          :previous, :hash)
                                """)
                .param("chain", record.chain())
                .param("seq", record.seq())
                .param("region", record.region())
                .param("at", Timestamp.from(record.at()))
                .param("account", record.account())
                .param("action", record.action())
                .param("kind", record.subjectKind())
                .param("id", record.subjectId())
                .param("details", json.writeValueAsString(record.details()))
                .param("previous", previous.bytes())
                .param("hash", hash.bytes())
                .update();
    }

    private static Head head(ResultSet row, int n) throws SQLException {
        return new Head(
                row.getString("chain"),
                row.getLong("seq"),
                Hash.stored(row.getBytes("hash")),
                row.getLong("beyond"));
    }

    private Link link(ResultSet row) throws SQLException {
        var record =
                new AuditRecord(
                        row.getString("chain"),
                        row.getLong("seq"),
                        row.getString("region"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("account"),
                        row.getString("action"),
                        row.getString("subject_kind"),
                        row.getString("subject_id"),
                        json.readValue(row.getString("details"), DETAILS));
        return new Link(
                record, Hash.stored(row.getBytes("previous")), Hash.stored(row.getBytes("hash")));
    }
}
