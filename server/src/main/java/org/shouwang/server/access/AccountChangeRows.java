package org.shouwang.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The changes of accounts as they are stored. */
@Repository
class AccountChangeRows {

    private static final int SHOWN_MAX = 200;

    private final JdbcClient db;
    private final JsonMapper json;

    AccountChangeRows(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    private record StoredPost(String role, String place, Set<String> departments) {}

    /** Adds the proposal unless one about the same account waits already. */
    boolean add(AccountChange change) {
        var posts =
                change.posts().stream()
                        .map(post ->
                                new StoredPost(
                                        post.role().name(),
                                        post.place().value(),
                                        post.departments().names()))
                        .toList();
        return db.sql(
                                """
                                insert into access.account_change
                                       (id, account, name, posts, opens, state, proposed_by, proposed_at)
                                values (:id, :account, :name, :posts::jsonb, :opens, 'PROPOSED', :by, :at)
                                on conflict do nothing
                                """)
                        .param("id", change.id())
                        .param("account", change.account())
                        .param("name", change.name())
                        .param("posts", json.writeValueAsString(posts))
                        .param("opens", change.opens())
                        .param("by", change.proposedBy())
                        .param("at", Timestamp.from(change.proposedAt()))
                        .update()
                == 1;
    }

    Optional<AccountChange> find(UUID id) {
        return db.sql("select * from access.account_change where id = :id")
                .param("id", id)
                .query(this::change)
                .optional();
    }

    /** Those that wait first, then the newest. */
    List<AccountChange> all() {
        return db.sql(
                        "select * from access.account_change order by state <> 'PROPOSED',"
                                + " proposed_at desc, id limit "
                                + SHOWN_MAX)
                .query(this::change)
                .list();
    }

    /** False if a colleague was quicker. */
    boolean settle(UUID id, AccountChange.State state, String by, Instant at) {
        return db.sql(
                                """
                                update access.account_change
                                   set state = :state, settled_by = :by, settled_at = :at
                                 where id = :id and state = 'PROPOSED'
                                """)
                        .param("state", state.name())
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("id", id)
                        .update()
                == 1;
    }

    private AccountChange change(ResultSet row, int n) throws SQLException {
        var posts =
                json
                        .readValue(row.getString("posts"), new TypeReference<List<StoredPost>>() {})
                        .stream()
                        .map(post ->
                                new Post(
                                        Role.valueOf(post.role()),
                                        new RegionCode(post.place()),
                                        new Departments(post.departments())))
                        .toList();
        return new AccountChange(
                row.getObject("id", UUID.class),
                row.getString("account"),
                row.getString("name"),
                posts,
                row.getBoolean("opens"),
                AccountChange.State.valueOf(row.getString("state")),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                Optional.ofNullable(row.getString("settled_by")),
                Optional.ofNullable(row.getTimestamp("settled_at")).map(Timestamp::toInstant));
    }
}
