package org.shouwang.server;

import java.time.Duration;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes every row away but places and packs, however busy an earlier test left the server. */
final class EmptyTables {

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int RESTLESS_MAX = 100;
    private static final int LOCKED_MAX = 10;

    private final JdbcClient owner;
    private final TransactionTemplate ownersWork;

    EmptyTables(JdbcClient owner, TransactionTemplate ownersWork) {
        this.owner = owner;
        this.ownersWork = ownersWork;
    }

    void empty() {
        var tables =
                owner.sql(
                                """
                                select string_agg(format('%I.%I', n.nspname, c.relname), ', ')
                                  from pg_class c
                                  join pg_namespace n on n.oid = c.relnamespace
                                 where c.relkind in ('r', 'p')
                                   and not c.relispartition
                                   and n.nspname not in ('pg_catalog', 'information_schema', 'flyway',
                                                         'region')
                                   and not (n.nspname = 'access' and c.relname = 'key_check')
                                   and not (n.nspname = 'rulebook' and c.relname in ('pack', 'pack_text'))
                                """)
                        .query(String.class)
                        .single();
        awaitRest();
        emptyUnlessLocked(tables, LOCKED_MAX);
    }

    /** What an earlier test set going aside ends first, so that it writes nothing into this one. */
    private void awaitRest() {
        for (int look = 0; look < RESTLESS_MAX && isRestless(); look++) {
            sleep();
        }
    }

    private boolean isRestless() {
        return Boolean.TRUE.equals(
                ownersWork.execute(status -> {
                    owner.sql(TestServer.WHOLE_COUNTRY).query().singleRow();
                    return owner.sql(
                                    """
                                    select exists (select from access.job
                                                    where state in ('WAITING', 'RUNNING'))
                                        or exists (select from pg_stat_activity
                                                    where datname = current_database()
                                                      and pid <> pg_backend_pid()
                                                      and backend_type = 'client backend'
                                                      and (state = 'active'
                                                           or state = 'idle in transaction'
                                                              and state_change > clock_timestamp() - interval '1 s'))
                                    """)
                            .query(Boolean.class)
                            .single();
                }));
    }

    /** Work that begins in this moment may hold one table and ask for the next: then once more. */
    private void emptyUnlessLocked(String tables, int attempts) {
        try {
            owner.sql("truncate " + tables + " restart identity").update();
        } catch (PessimisticLockingFailureException locked) {
            if (attempts == 1) {
                throw locked;
            }
            sleep();
            emptyUnlessLocked(tables, attempts - 1);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the database", stopping);
        }
    }
}
