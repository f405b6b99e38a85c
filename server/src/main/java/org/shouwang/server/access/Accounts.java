package org.shouwang.server.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The accounts of officers. They lie outside of row-level security, because who signs in has no
 * place yet.
 */
@Repository
class Accounts {

    private final JdbcClient db;
    private final Posts posts;

    Accounts(JdbcClient db, Posts posts) {
        this.db = db;
        this.posts = posts;
    }

    /** What is stored of an account beside its posts. */
    record Row(
            String account,
            String name,
            @Nullable String password,
            String place,
            boolean active,
            @Nullable Timestamp lockedAt,
            @Nullable Timestamp passwordAt,
            boolean secondFactor) {

        @Override
        public String toString() {
            return account;
        }
    }

    /** An account as administrators see it: whatever proves who somebody is stays out. */
    record Stored(Row row, List<Post> posts) {

        /** Whether somebody can sign in with it. */
        boolean isOpen() {
            return row.active() && row.lockedAt() == null;
        }

        String account() {
            return row.account();
        }

        RegionCode home() {
            return new RegionCode(row.place());
        }

        Optional<String> passwordHash() {
            return Optional.ofNullable(row.password());
        }

        /** The actor whom the posts in one place make, if there are any there. */
        Optional<Actor> actorIn(RegionCode place) {
            var held = posts.stream().filter(post -> post.place().equals(place)).toList();
            return held.stream()
                    .map(Post::departments)
                    .reduce(Departments::and)
                    .map(departments ->
                            new Actor(
                                    row.account(),
                                    row.name(),
                                    Posts.roles(held),
                                    place,
                                    held.getFirst().scope(),
                                    departments,
                                    Optional.empty()));
        }
    }

    /** The account as it is at this moment, open or not. */
    Optional<Stored> find(String account) {
        return rows("where a.account = :account", Map.of("account", account)).stream().findFirst();
    }

    /** The accounts with a post in a place, or whose home it is. */
    List<Stored> in(RegionCode place) {
        return rows(
                """
                where starts_with(a.place, :place)
                   or exists (select from access.post p
                               where p.account = a.account and starts_with(p.place, :place))
                """,
                Map.of("place", place.value()));
    }

    private List<Stored> rows(String condition, Map<String, String> parameters) {
        var found =
                db.sql(
                                """
                                select a.account, a.name, a.password, a.place, a.active, a.locked_at,
                                       a.password_at,
                                       exists (select from access.second_factor f
                                                where f.account = a.account and f.active) as second_factor
                                  from access.account a
                                """
                                        + condition
                                        + " order by a.account")
                        .params(parameters)
                        .query(Row.class)
                        .list();
        var held = posts.of(found.stream().map(Row::account).toList());
        return found.stream()
                .map(row -> new Stored(row, held.getOrDefault(row.account(), List.of())))
                .toList();
    }

    /** The names of officers, for whoever reads who looked at what. */
    Map<String, String> names(Collection<String> accounts) {
        var names = new LinkedHashMap<String, String>();
        if (!accounts.isEmpty()) {
            db.sql("select account, name from access.account where account in (:accounts)")
                    .param("accounts", accounts)
                    .query(row -> {
                        names.put(row.getString("account"), row.getString("name"));
                    });
        }
        return names;
    }

    boolean isThere(Role role) {
        return db.sql(
                        """
                        select exists (select from access.post p
                                         join access.account a on a.account = p.account
                                        where p.role = :role and p.place = '' and a.active)
                        """)
                .param("role", role.name())
                .query(Boolean.class)
                .single();
    }

    /** Whoever asks next waits until this transaction is over: the first account is made once. */
    void lockForSetup() {
        db.sql("select pg_advisory_xact_lock(hashtext('access.setup'))").query().listOfRows();
    }

    /** Adds an account that nobody can sign in with until its password is set; false if taken. */
    boolean add(String account, String name, List<Post> held, Instant at, String by) {
        var added =
                db.sql(
                                        """
                                        insert into access.account
                                               (account, name, place, family, created_at, created_by)
                                        values (:account, :name, :place, :family, :at, :by)
                                        on conflict do nothing
                                        """)
                                .param("account", account)
                                .param("name", name)
                                .param("place", held.getFirst().place().value())
                                .param("family", held.getFirst().role().family())
                                .param("at", Timestamp.from(at))
                                .param("by", by)
                                .update()
                        == 1;
        if (added) {
            posts.add(account, held);
        }
        return added;
    }

    /** Puts these posts in place of those it had. */
    void change(String account, String name, List<Post> held) {
        posts.remove(account);
        db.sql(
                        """
                        update access.account set name = :name, place = :place, family = :family
                         where account = :account
                        """)
                .param("account", account)
                .param("name", name)
                .param("place", held.getFirst().place().value())
                .param("family", held.getFirst().role().family())
                .update();
        posts.add(account, held);
    }

    void setPassword(String account, String hash, Instant at) {
        db.sql(
                        "update access.account set password = :hash, password_at = :at where"
                                + " account = :account")
                .param("hash", hash)
                .param("at", Timestamp.from(at))
                .param("account", account)
                .update();
    }

    /** Closes the account; its sessions end with their next request. */
    boolean close(String account) {
        return db.sql(
                                "update access.account set active = false where account = :account"
                                        + " and active")
                        .param("account", account)
                        .update()
                == 1;
    }

    void lock(String account, @Nullable Instant at) {
        db.sql("update access.account set locked_at = :at where account = :account")
                .param("account", account)
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }
}
