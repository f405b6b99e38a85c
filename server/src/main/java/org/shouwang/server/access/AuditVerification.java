package org.shouwang.server.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Walks the chains and tells whether any record was changed, removed, added or moved, also against
 * the signed checkpoints.
 *
 * <p>Whoever may rewrite the whole database can also remove the checkpoints in it; that is found by
 * comparing with checkpoints kept elsewhere, which {@code shouwang verify-audit} does.
 */
@Service
class AuditVerification {

    private final AuditChain chain;
    private final Checkpoints checkpoints;
    private final SigningKey key;

    AuditVerification(AuditChain chain, Checkpoints checkpoints, SigningKey key) {
        this.chain = chain;
        this.checkpoints = checkpoints;
        this.key = key;
    }

    /**
     * What was found in one chain.
     *
     * @param county code of the county, or of the higher place
     * @param firstBroken number of the first record that is not as it was written
     * @param head hash of the last record, to compare with a copy kept elsewhere
     * @param checkpoints how many signed checkpoints were compared
     * @param brokenCheckpoint the number of records under the first checkpoint that does not fit
     * @param checkpointed when the newest checkpoint was made
     */
    record Chain(
            String county,
            long records,
            boolean intact,
            @Nullable Long firstBroken,
            String head,
            int checkpoints,
            @Nullable Long brokenCheckpoint,
            @Nullable Instant checkpointed) {}

    /** What was found, and the root over the whole chain as it is. */
    record Walked(Chain chain, long size, Hash root) {}

    List<Chain> verify(Actor actor) {
        return chain.heads(actor.place().value()).stream().map(head -> walk(head).chain()).toList();
    }

    /** Walks one chain from its first record to the given end. */
    Walked walk(AuditChain.Head head) {
        var signed = checkpoints.of(head.chain());
        var walk = new ChainWalk(signed, key);
        chain.each(head.chain(), head.seq(), walk::step);
        var broken = walk.end(head);
        var fault = walk.brokenCheckpoint();
        var found =
                new Chain(
                        head.chain(),
                        walk.records(),
                        broken.isEmpty() && fault.isEmpty(),
                        broken.orElse(null),
                        head.hash().hex(),
                        signed.size(),
                        fault.orElse(null),
                        newest(signed).orElse(null));
        return new Walked(found, walk.records(), walk.root());
    }

    private static Optional<Instant> newest(List<Checkpoint.Signed> signed) {
        return signed.isEmpty()
                ? Optional.empty()
                : Optional.of(signed.getLast().checkpoint().at());
    }
}
