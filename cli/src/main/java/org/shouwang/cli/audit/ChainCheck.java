package org.shouwang.cli.audit;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;

/** Goes along one chain of an export, and keeps the first thing that does not fit. */
final class ChainCheck {

    private final String chain;
    private final Deque<Line.Checkpoint> ahead;
    private final PublicKeys key;
    private final Roots roots = new Roots();
    private final int checkpoints;
    private String previous = Sha256.NOTHING;
    private long records;
    private boolean ended;
    private Optional<Title> fault = Optional.empty();

    ChainCheck(String chain, List<Line.Checkpoint> checkpoints, PublicKeys key) {
        this.chain = chain;
        this.key = key;
        this.checkpoints = checkpoints.size();
        this.ahead =
                new ArrayDeque<>(
                        checkpoints.stream()
                                .sorted(Comparator.comparingLong(Line.Checkpoint::size))
                                .toList());
    }

    /**
     * What was found in one chain.
     *
     * @param fault what does not fit first; empty where everything does
     */
    record Found(String chain, long records, int checkpoints, Optional<Title> fault) {

        boolean intact() {
            return fault.isEmpty();
        }
    }

    void record(Line.Entry entry) {
        records++;
        boolean follows =
                !ended
                        && entry.seq() == records
                        && entry.region().startsWith(chain)
                        && entry.previous().equals(previous)
                        && entry.hash().equals(Sha256.of(entry, previous));
        if (!follows) {
            broken("第 " + records + " 条起对不上", "does not fit from record " + records + " on");
            return;
        }

        previous = entry.hash();
        roots.add(entry.hash());
        compareCheckpoints();
    }

    private void compareCheckpoints() {
        while (!ahead.isEmpty() && ahead.element().size() <= records) {
            var due = ahead.remove();
            boolean fits =
                    due.size() == records && due.root().equals(roots.root()) && key.signed(due);
            if (!fits) {
                broken(
                        "与 " + due.size() + " 条处的签名检查点不符",
                        "does not fit the signed checkpoint at record " + due.size());
            }
        }
    }

    void head(Line.Head head) {
        if (ended || head.seq() != records || !head.hash().equals(previous)) {
            broken(
                    "链尾不符:应有 " + head.seq() + " 条,实有 " + records + " 条",
                    "does not end where it says: %d records announced, %d there"
                            .formatted(head.seq(), records));
        }
        ended = true;
    }

    Found found() {
        if (!ended) {
            broken("缺少链尾", "has no end");
        }
        if (!ahead.isEmpty()) {
            broken(
                    "签名检查点含 " + ahead.element().size() + " 条,实有 " + records + " 条",
                    "a signed checkpoint covers %d records, and %d are there"
                            .formatted(ahead.element().size(), records));
        }
        return new Found(chain, records, checkpoints, fault);
    }

    private void broken(String zh, String en) {
        if (fault.isEmpty()) {
            fault = Optional.of(new Title(zh, en));
        }
    }
}
