package org.shouwang.server.access;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Records who did or saw what, in the transaction of the deed: what cannot be recorded does not
 * happen.
 */
@Component
public class Audit {

    private final AuditChain chain;
    private final Clock clock;

    Audit(AuditChain chain, Clock clock) {
        this.chain = chain;
        this.clock = clock;
    }

    /**
     * Appends to the chain of the county. Must run inside {@link Transactions#as}.
     *
     * @param region where the subject is; it must lie in the actor's place
     * @param action what was done, room first: {@code household.read}
     * @param details never a name, a number of an identity card or an amount
     */
    public void record(
            Actor actor,
            RegionCode region,
            String action,
            String subjectKind,
            String subjectId,
            Map<String, String> details) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "an audit record belongs in the transaction of its deed: " + action);
        }

        var all = new TreeMap<>(details);
        actor.glass().ifPresent(glass -> all.put("glass", glass.toString()));
        var county = region.at(RegionLevel.COUNTY).value();
        chain.append(
                county,
                seq ->
                        new AuditRecord(
                                county,
                                seq,
                                region.value(),
                                clock.instant(),
                                actor.account(),
                                action,
                                subjectKind,
                                subjectId,
                                all));
    }
}
