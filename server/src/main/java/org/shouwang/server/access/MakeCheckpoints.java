package org.shouwang.server.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shouwang.server.region.RegionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Signs what every chain of a place is now. A chain that does not fit is not signed: a signature
 * would make the damage look right.
 */
@Service
class MakeCheckpoints {

    private static final Logger LOG = LoggerFactory.getLogger(MakeCheckpoints.class);

    private final AuditChain chain;
    private final AuditVerification verification;
    private final Checkpoints checkpoints;
    private final SigningKey key;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    MakeCheckpoints(
            AuditChain chain,
            AuditVerification verification,
            Checkpoints checkpoints,
            SigningKey key,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.chain = chain;
        this.verification = verification;
        this.checkpoints = checkpoints;
        this.key = key;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was signed, and the chains that could not be. */
    record Made(List<Checkpoint.Signed> signed, List<AuditVerification.Chain> broken) {}

    Made of(Actor actor) {
        var made = new Made(new ArrayList<>(), new ArrayList<>());
        for (var head : transactions.as(actor, () -> chain.heads(actor.place().value()))) {
            transactions.as(actor, () -> sign(actor, head, made));
        }
        return made;
    }

    private void sign(Actor actor, AuditChain.Head head, Made made) {
        var walked = verification.walk(head);
        if (!walked.chain().intact()) {
            LOG.error(
                    "audit chain is broken and was not signed chain={} record={} checkpoint={}",
                    head.chain(),
                    walked.chain().firstBroken(),
                    walked.chain().brokenCheckpoint());
            made.broken().add(walked.chain());
            return;
        }
        if (walked.size() == 0) {
            return;
        }

        var signed =
                key.sign(
                        new Checkpoint(
                                head.chain(),
                                walked.size(),
                                walked.root(),
                                clock.instant(),
                                key.id()));
        checkpoints.add(signed);
        made.signed().add(signed);
        audit.record(
                actor,
                new RegionCode(head.chain()),
                "audit.checkpoint",
                "chain",
                head.chain(),
                Map.of("size", Long.toString(walked.size()), "root", walked.root().hex()));
    }
}
