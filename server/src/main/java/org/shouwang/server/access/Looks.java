package org.shouwang.server.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who looked at whom (谁看过), read from the audit chain of the place. */
@Repository
public class Looks {

    private static final int SHOWN_MAX = 200;

    private final JdbcClient db;
    private final Accounts accounts;
    private final JsonMapper json;

    Looks(JdbcClient db, Accounts accounts, JsonMapper json) {
        this.db = db;
        this.accounts = accounts;
        this.json = json;
    }

    /**
     * One look.
     *
     * @param details the reason and the field of a reveal, the break-glass it came through
     */
    public record Look(
            Instant at,
            String account,
            String name,
            String action,
            String subject,
            Map<String, String> details) {}

    /** The newest looks at these subjects; must run inside {@link Transactions#as}. */
    public List<Look> at(Collection<String> subjects) {
        var looks =
                db.sql(
                                """
                                select at, account, action, subject_id, details
                                  from access.audit
                                 where subject_id in (:subjects)
                                 order by at desc, seq desc
                                 limit
                                """
                                        + SHOWN_MAX)
                        .param("subjects", subjects)
                        .query((row, n) ->
                                new Look(
                                        row.getTimestamp("at").toInstant(),
                                        row.getString("account"),
                                        "",
                                        row.getString("action"),
                                        row.getString("subject_id"),
                                        json.readValue(
                                                row.getString("details"),
                                                new TypeReference<Map<String, String>>() {})))
                        .list();
        var names = accounts.names(looks.stream().map(Look::account).distinct().toList());
        return looks.stream()
                .map(look ->
                        new Look(
                                look.at(),
                                look.account(),
                                names.getOrDefault(look.account(), look.account()),
                                look.action(),
                                look.subject(),
                                look.details()))
                .toList();
    }
}
