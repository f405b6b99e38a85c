package org.shouwang.server.access;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
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

    Accounts(JdbcClient db) {
        this.db = db;
    }

    /** An account that may be used, and what its password is checked against. */
    record Stored(Actor actor, String passwordHash) {

        @Override
        public String toString() {
            return actor.account();
        }
    }

    /** The account as it is at this moment; empty if there is none or it was closed. */
    Optional<Stored> active(String account) {
        var roles = new HashSet<Role>();
        return db
                .sql(
                        """
                        select a.account, a.name, a.password, a.place, r.role
                          from access.account a
                          left join access.account_role r on r.account = a.account
                         where a.account = :account
                           and a.active
                        """)
                .param("account", account)
                .query((row, n) -> {
                    Optional.ofNullable(row.getString("role"))
                            .map(Role::valueOf)
                            .ifPresent(roles::add);
                    return new String[] {
                        row.getString("name"), row.getString("password"), row.getString("place")
                    };
                })
                .list()
                .stream()
                .findFirst()
                .map(row ->
                        new Stored(
                                new Actor(account, row[0], roles, new RegionCode(row[2])), row[1]));
    }

    boolean areThereAny() {
        return db.sql("select exists (select from access.account)").query(Boolean.class).single();
    }

    /** Whoever asks next waits until this transaction is over: the first account is made once. */
    void lockForSetup() {
        db.sql("select pg_advisory_xact_lock(hashtext('access.setup'))").query().listOfRows();
    }

    /** Adds the account unless there is one of this name. */
    boolean add(Actor account, String passwordHash, Instant at, String by) {
        var added =
                db.sql(
                                        """
                                        insert into access.account
                                               (account, name, password, place, created_at, created_by)
                                        values (:account, :name, :password, :place, :at, :by)
                                        on conflict do nothing
                                        """)
                                .param("account", account.account())
                                .param("name", account.name())
                                .param("password", passwordHash)
                                .param("place", account.place().value())
                                .param("at", Timestamp.from(at))
                                .param("by", by)
                                .update()
                        == 1;
        if (added) {
            addRoles(account.account(), account.roles());
        }
        return added;
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

    private void addRoles(String account, Set<Role> roles) {
        for (var role : roles) {
            db.sql("insert into access.account_role (account, role) values (:account, :role)")
                    .param("account", account)
                    .param("role", role.name())
                    .update();
        }
    }
}
