package org.shouwang.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The looks beyond one's own area (越辖区查看), as they are stored. */
@Repository
class Glasses {

    private final JdbcClient db;

    Glasses(JdbcClient db) {
        this.db = db;
    }

    /** One of them: who looks where, why, and until when. */
    record Glass(
            UUID id,
            String account,
            RegionCode place,
            String reason,
            Instant at,
            Instant until,
            Optional<Instant> endedAt) {

        boolean lasts(Instant now) {
            return endedAt.isEmpty() && now.isBefore(until);
        }

        /** May read in this place, and nothing more. */
        Actor actor(String name) {
            return new Actor(
                    account,
                    name,
                    Set.of(Role.GUEST),
                    place,
                    place.scope(),
                    Departments.ALL,
                    Optional.of(id));
        }
    }

    void add(Glass glass) {
        db.sql(
                        """
                        insert into access.glass (id, account, place, reason, at, until)
                        values (:id, :account, :place, :reason, :at, :until)
                        """)
                .param("id", glass.id())
                .param("account", glass.account())
                .param("place", glass.place().value())
                .param("reason", glass.reason())
                .param("at", Timestamp.from(glass.at()))
                .param("until", Timestamp.from(glass.until()))
                .update();
    }

    Optional<Glass> find(UUID id) {
        return db.sql("select * from access.glass where id = :id")
                .param("id", id)
                .query(Glasses::glass)
                .optional();
    }

    void end(UUID id, Instant at) {
        db.sql("update access.glass set ended_at = :at where id = :id and ended_at is null")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    private static Glass glass(ResultSet row, int n) throws SQLException {
        return new Glass(
                row.getObject("id", UUID.class),
                row.getString("account"),
                new RegionCode(row.getString("place")),
                row.getString("reason"),
                row.getTimestamp("at").toInstant(),
                row.getTimestamp("until").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant));
    }
}
