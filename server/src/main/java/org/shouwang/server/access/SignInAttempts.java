package org.shouwang.server.access;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts attempts to sign in, before the password is looked at: of many attempts at the same moment
 * only so many count, and a name that does not exist locks like one that does.
 */
@Repository
class SignInAttempts {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient db;
    private final AccessSettings settings;
    private final Clock clock;

    SignInAttempts(JdbcClient db, AccessSettings settings, Clock clock) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts one attempt; false if the name is locked, which no further attempt prolongs. */
    boolean count(String name) {
        var now = clock.instant();
        return db.sql(
                                """
                                insert into access.sign_in_failure as tried (name_hash, failures, last_at)
                                values (:name, 1, :now)
                                on conflict (name_hash) do update
                                   set failures = case when tried.last_at <= :forgotten then 1
                                                       else tried.failures + 1 end,
                                       last_at = :now
                                 where tried.last_at <= :forgotten
                                    or tried.failures < :max
                                """)
                        .param("name", hash(name).bytes())
                        .param("now", Timestamp.from(now))
                        .param("forgotten", Timestamp.from(now.minus(settings.lock())))
                        .param("max", settings.failuresMax())
                        .update()
                == 1;
    }

    /** Forgets the attempts after a success, and those of others that are long past. */
    void forget(String name) {
        db.sql("delete from access.sign_in_failure where name_hash = :name or last_at < :long_ago")
                .param("name", hash(name).bytes())
                .param("long_ago", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }

    static Hash hash(String name) {
        return Hash.of(name.getBytes(StandardCharsets.UTF_8));
    }
}
