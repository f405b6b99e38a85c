package org.shouwang.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The checkpoints as they are stored: added, read, never changed. */
@Repository
class Checkpoints {

    private final JdbcClient db;

    Checkpoints(JdbcClient db) {
        this.db = db;
    }

    void add(Checkpoint.Signed made) {
        var checkpoint = made.checkpoint();
        db.sql(
                        """
                        insert into access.audit_checkpoint (chain, size, region, root, at, key, signature)
                        values (:chain, :size, :chain, :root, :at, :key, :signature)
                        on conflict do nothing
                        """)
                .param("chain", checkpoint.chain())
                .param("size", checkpoint.size())
                .param("root", checkpoint.root().bytes())
                .param("at", Timestamp.from(checkpoint.at()))
                .param("key", checkpoint.key())
                .param("signature", made.signature())
                .update();
    }

    /** Those of one chain, the smallest first. */
    List<Checkpoint.Signed> of(String chain) {
        return db.sql(
                        """
                        select chain, size, root, at, key, signature
                          from access.audit_checkpoint
                         where chain = :chain
                         order by size
                        """)
                .param("chain", chain)
                .query(Checkpoints::signed)
                .list();
    }

    /** The newest of each chain of a place. */
    List<Checkpoint.Signed> newest(String place) {
        return db.sql(
                        """
                        select distinct on (chain) chain, size, root, at, key, signature
                          from access.audit_checkpoint
                         where starts_with(chain, :place)
                         order by chain, size desc
                        """)
                .param("place", place)
                .query(Checkpoints::signed)
                .list();
    }

    private static Checkpoint.Signed signed(ResultSet row, int n) throws SQLException {
        return new Checkpoint.Signed(
                new Checkpoint(
                        row.getString("chain"),
                        row.getLong("size"),
                        Hash.stored(row.getBytes("root")),
                        row.getTimestamp("at").toInstant(),
                        row.getString("key")),
                row.getBytes("signature"));
    }
}
