package org.shouwang.server.access;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The only way to a transaction: it tells the database whose places may be seen before anything
 * else is asked.
 *
 * <p>The scope lives in the transaction and dies with it. Without one, row-level security answers
 * with an error or with nothing.
 */
@Component
public class Transactions {

    private final JdbcClient db;
    private final TransactionTemplate joined;
    private final TransactionTemplate apart;

    Transactions(JdbcClient db, PlatformTransactionManager manager) {
        this.db = db;
        this.joined = new TransactionTemplate(manager);
        this.apart = new TransactionTemplate(manager);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Runs work that answers, in this actor's places; all of it takes effect or none. */
    public <T> T as(Actor actor, Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            requireSame(actor);
            return work.get();
        }

        return within(joined, actor, work);
    }

    /** Runs work without an answer, in this actor's places. */
    public void as(Actor actor, Runnable work) {
        as(
                actor,
                () -> {
                    work.run();
                    return true;
                });
    }

    /**
     * Runs work that must stay whatever becomes of the transaction around it: progress, and
     * failures to sign in.
     */
    <T> T apart(Actor actor, Supplier<T> work) {
        return within(apart, actor, work);
    }

    private <T> T within(TransactionTemplate template, Actor actor, Supplier<T> work) {
        return Objects.requireNonNull(
                template.execute(status -> {
                    enter(actor);
                    return work.get();
                }));
    }

    private void enter(Actor actor) {
        db.sql(
                        """
                        select set_config('shouwang.region_from', :from, true),
                               set_config('shouwang.region_to', :to, true),
                               set_config('shouwang.region_parts', :parts, true),
                               set_config('shouwang.departments', :departments, true)
                        """)
                .param("from", actor.scope().from())
                .param("to", actor.scope().to())
                .param("parts", actor.scope().setting())
                .param("departments", actor.departments().setting())
                .query()
                .singleRow();
    }

    /** What a transaction was entered with. */
    private record Entered(String from, String to, String parts, String departments) {}

    /**
     * Work inside work is one transaction, hence of one scope: a wider one would widen what came
     * before.
     */
    private void requireSame(Actor actor) {
        var scope = actor.scope();
        var wanted =
                new Entered(
                        scope.from(), scope.to(), scope.setting(), actor.departments().setting());
        var current =
                db.sql(
                                """
                                select coalesce(current_setting('shouwang.region_from', true), '') as "from",
                                       coalesce(current_setting('shouwang.region_to', true), '') as "to",
                                       coalesce(current_setting('shouwang.region_parts', true), '') as parts,
                                       coalesce(current_setting('shouwang.departments', true), '') as departments
                                """)
                        .query(Entered.class)
                        .single();
        if (!current.equals(wanted)) {
            throw new IllegalStateException(
                    "a transaction of " + current + " is open, not of " + wanted);
        }
    }
}
