package org.shouwang.server.access;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Goes along one chain and remembers where it first went wrong. */
final class ChainWalk {

    private final MerkleTree tree = new MerkleTree();
    private final Deque<Checkpoint.Signed> ahead;
    private final SigningKey key;
    private long records;
    private Hash previous = Hash.NOTHING;
    private Optional<Long> broken = Optional.empty();
    private Optional<Long> brokenCheckpoint = Optional.empty();

    /**
     * @param checkpoints those of the chain, the smallest first
     */
    ChainWalk(List<Checkpoint.Signed> checkpoints, SigningKey key) {
        this.ahead = new ArrayDeque<>(checkpoints);
        this.key = key;
    }

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
        tree.add(link.hash());
        compareCheckpoint();
    }

    private void compareCheckpoint() {
        while (!ahead.isEmpty() && ahead.element().checkpoint().size() <= records) {
            var due = ahead.remove();
            boolean fits =
                    due.checkpoint().size() == records
                            && due.checkpoint().root().equals(tree.root())
                            && due.checkpoint().key().equals(key.id())
                            && key.signed(due);
            if (!fits && brokenCheckpoint.isEmpty()) {
                brokenCheckpoint = Optional.of(due.checkpoint().size());
            }
        }
    }

    /** The records must end where the head says, or some were cut off or added at the end. */
    Optional<Long> end(AuditChain.Head head) {
        boolean complete =
                records == head.seq() && previous.equals(head.hash()) && head.beyond() == 0;
        return broken.isEmpty() && !complete
                ? Optional.of(Math.min(records, head.seq()) + 1)
                : broken;
    }

    /** A checkpoint over more records than there are is broken too. */
    Optional<Long> brokenCheckpoint() {
        return brokenCheckpoint.isEmpty() && !ahead.isEmpty()
                ? Optional.of(ahead.element().checkpoint().size())
                : brokenCheckpoint;
    }

    long records() {
        return records;
    }

    Hash root() {
        return tree.root();
    }
}
