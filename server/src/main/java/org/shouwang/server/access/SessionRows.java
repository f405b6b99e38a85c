package org.shouwang.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions as they are stored: what is not here any more is over, whatever a browser holds. */
@Repository
class SessionRows {

    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
    private static final int AGENT_MAX = 120;

    private final JdbcClient db;

    SessionRows(JdbcClient db) {
        this.db = db;
    }

    /** One session. */
    record Session(
            UUID id,
            String account,
            RegionCode place,
            Optional<UUID> glass,
            String agent,
            Instant openedAt,
            Instant seenAt,
            Instant confirmedAt) {}

    void add(UUID id, Actor actor, String agent, Instant at) {
        db.sql(
                        """
                        insert into access.session (id, account, place, agent, opened_at, seen_at, confirmed_at)
                        values (:id, :account, :place, :agent, :at, :at, :at)
                        """)
                .param("id", id)
                .param("account", actor.account())
                .param("place", actor.place().value())
                .param("agent", agent.substring(0, Math.min(agent.length(), AGENT_MAX)))
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Session> find(UUID id) {
        return db.sql("select * from access.session where id = :id")
                .param("id", id)
                .query(SessionRows::session)
                .optional();
    }

    /** The newest first. */
    List<Session> of(String account) {
        return db.sql(
                        "select * from access.session where account = :account order by seen_at"
                                + " desc, id")
                .param("account", account)
                .query(SessionRows::session)
                .list();
    }

    /** Written at most once a minute: reading is common and writing is not free. */
    void seen(Session session, Instant now) {
        if (session.seenAt().plus(SEEN_EVERY).isBefore(now)) {
            db.sql("update access.session set seen_at = :now where id = :id")
                    .param("now", Timestamp.from(now))
                    .param("id", session.id())
                    .update();
        }
    }

    void confirmed(UUID id, Instant now) {
        db.sql("update access.session set confirmed_at = :now where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    /** From now on the session works in this place, by break-glass or by right. */
    void move(UUID id, RegionCode place, @Nullable UUID glass) {
        db.sql("update access.session set place = :place, glass_id = :glass where id = :id")
                .param("place", place.value())
                .param("glass", glass)
                .param("id", id)
                .update();
    }

    boolean end(String account, UUID id) {
        return db.sql("delete from access.session where id = :id and account = :account")
                        .param("id", id)
                        .param("account", account)
                        .update()
                == 1;
    }

    /** Ends all of them but one. */
    int endOthers(String account, UUID kept) {
        return db.sql("delete from access.session where account = :account and id <> :kept")
                .param("account", account)
                .param("kept", kept)
                .update();
    }

    int endAll(String account) {
        return db.sql("delete from access.session where account = :account")
                .param("account", account)
                .update();
    }

    /** Those that no browser can hold any more. */
    int endBefore(Instant time) {
        return db.sql("delete from access.session where opened_at < :time")
                .param("time", Timestamp.from(time))
                .update();
    }

    private static Session session(ResultSet row, int n) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getString("account"),
                new RegionCode(row.getString("place")),
                Optional.ofNullable(row.getObject("glass_id", UUID.class)),
                row.getString("agent"),
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("seen_at").toInstant(),
                row.getTimestamp("confirmed_at").toInstant());
    }
}
