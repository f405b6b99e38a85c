package org.shouwang.server.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Walks the chains and tells whether any record was changed, removed, added or moved.
 *
 * <p>Whoever may rewrite the whole database can also rebuild a whole chain; that is found by
 * comparing with a copy of its end kept elsewhere, which is why the end is part of the answer.
 */
@Service
class AuditVerification {

    private final AuditChain chain;

    AuditVerification(AuditChain chain) {
        this.chain = chain;
    }

    /**
     * What was found in one chain.
     *
     * @param county code of the county, or of the higher place
     * @param firstBroken number of the first record that is not as it was written
     * @param head hash of the last record, to compare with a copy kept elsewhere
     */
    record Chain(
            String county, long records, boolean intact, @Nullable Long firstBroken, String head) {}

    List<Chain> verify(Actor actor) {
        return chain.heads(actor.place().value()).stream().map(this::verify).toList();
    }

    private Chain verify(AuditChain.Head head) {
        var walk = new Walk();
        chain.each(head.chain(), walk::step);
        var broken = walk.end(head);
        return new Chain(
                head.chain(),
                walk.records,
                broken.isEmpty(),
                broken.orElse(null),
                head.hash().hex());
    }

    /** Goes along one chain and remembers where it first went wrong. */
    private static final class Walk {

        private long records;
        private Hash previous = Hash.NOTHING;
        private Optional<Long> broken = Optional.empty();

        void step(AuditChain.Link link) {
            records++;
            var record = link.record();
            boolean follows =
                    record.seq() == records
                            && link.previous().equals(previous)
                            && link.hash().equals(record.hash(previous));
            if (!follows && broken.isEmpty()) {
                broken = Optional.of(records);
            }
            previous = link.hash();
        }

        /** The records must end where the head says, or some were cut off or added at the end. */
        Optional<Long> end(AuditChain.Head head) {
            boolean complete = records == head.seq() && previous.equals(head.hash());
            return broken.isEmpty() && !complete
                    ? Optional.of(Math.min(records, head.seq()) + 1)
                    : broken;
        }
    }
}
