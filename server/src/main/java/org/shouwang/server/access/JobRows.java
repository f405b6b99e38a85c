package org.shouwang.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jobs as they are stored. */
@Repository
class JobRows {

    private final JdbcClient db;
    private final JsonMapper json;
    private final Clock clock;

    JobRows(JdbcClient db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    void insert(UUID id, Actor actor, String kind, Title message) {
        db.sql(
                        """
                        insert into access.job (id, region, account, kind, state, message_zh, message_en, created_at)
                        values (:id, :region, :account, :kind, 'WAITING', :zh, :en, :at)
                        """)
                .param("id", id)
                .param("region", actor.place().value())
                .param("account", actor.account())
                .param("kind", kind)
                .param("zh", message.zh())
                .param("en", message.en())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void progress(UUID id, long done, long total, Title message) {
        db.sql(
                        """
                        update access.job
                           set state = 'RUNNING', done = :done, total = :total, message_zh = :zh, message_en = :en
                         where id = :id
                           and state in ('WAITING', 'RUNNING')
                        """)
                .param("id", id)
                .param("done", done)
                .param("total", total)
                .param("zh", message.zh())
                .param("en", message.en())
                .update();
    }

    void finish(UUID id, JobState state, Title message, @Nullable Object result) {
        db.sql(
                        """
                        update access.job
                           set state = :state, message_zh = :zh, message_en = :en, result = :result,
                               finished_at = :at
                         where id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("zh", message.zh())
                .param("en", message.en())
                .param("result", result == null ? null : json.writeValueAsString(result))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** What was running when the server went away will not go on. */
    int failInterrupted(Title message) {
        return db.sql(
                        """
                        update access.job
                           set state = 'FAILED', message_zh = :zh, message_en = :en, finished_at = :at
                         where state in ('WAITING', 'RUNNING')
                        """)
                .param("zh", message.zh())
                .param("en", message.en())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    Optional<Job> find(UUID id) {
        return db.sql(
                        """
                        select id, kind, state, done, total, message_zh, message_en, result
                          from access.job
                         where id = :id
                        """)
                .param("id", id)
                .query((row, n) -> job(row))
                .optional();
    }

    private Job job(ResultSet row) throws SQLException {
        return new Job(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                JobState.valueOf(row.getString("state")),
                row.getLong("done"),
                row.getLong("total"),
                new Title(row.getString("message_zh"), row.getString("message_en")),
                result(row.getString("result")));
    }

    private @Nullable JsonNode result(@Nullable String text) {
        return text == null ? null : json.readTree(text);
    }
}
