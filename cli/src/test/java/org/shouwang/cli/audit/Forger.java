package org.shouwang.cli.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

/** Somebody with all rights in the database, who changes a log at random and covers the traces. */
final class Forger {

    /** The hash is the last field, which a forger who computes hashes anew does not touch. */
    private static final int FIELDS = 11;

    private final Random random;
    private int last;

    Forger(long seed) {
        this.random = new Random(seed);
    }

    /** The kinds of forgery. */
    enum Kind {
        FIELD,
        FIELD_REHASHED,
        ORDER,
        DELETION,
        INSERTION,
        TRUNCATION,
        REBUILT_CHAIN,
        CHECKPOINT,
        CHAIN_REMOVED
    }

    /** The log after one forgery of this kind; it is never the log as it was. */
    List<Line> forge(Kind kind, List<Line> log) {
        var forged = new ArrayList<>(log);
        switch (kind) {
            case FIELD -> forged.set(someRecord(log), changed((Line.Entry) log.get(last)));
            case FIELD_REHASHED -> {
                int at = someRecord(log);
                var changed = changed((Line.Entry) log.get(at), random.nextInt(FIELDS - 1));
                forged.set(
                        at,
                        Ledger.with(
                                changed,
                                changed.seq(),
                                changed.previous(),
                                Sha256.of(changed, changed.previous())));
            }
            case ORDER -> {
                int one = someRecord(log);
                int other = someRecord(log);
                while (other == one) {
                    other = someRecord(log);
                }
                forged.set(one, log.get(other));
                forged.set(other, log.get(one));
            }
            case DELETION -> forged.remove(someRecord(log));
            case INSERTION -> {
                int at = someRecord(log);
                forged.add(
                        at, random.nextBoolean() ? log.get(at) : changed((Line.Entry) log.get(at)));
            }
            case TRUNCATION -> truncate(forged);
            case REBUILT_CHAIN -> rebuild(forged);
            case CHECKPOINT -> breakCheckpoint(forged);
            case CHAIN_REMOVED -> removeChain(forged);
        }
        return settled(forged);
    }

    private int someRecord(List<Line> log) {
        do {
            last = random.nextInt(log.size());
        } while (!(log.get(last) instanceof Line.Entry));
        return last;
    }

    private Line.Entry changed(Line.Entry record) {
        return changed(record, random.nextInt(FIELDS));
    }

    private Line.Entry changed(Line.Entry record, int field) {
        var details = new HashMap<>(record.details());
        details.put("reason", "other " + random.nextInt());
        return new Line.Entry(
                record.kind(),
                field == 0 ? otherChain(record.chain()) : record.chain(),
                field == 1 ? record.seq() + 1 + random.nextInt(9) : record.seq(),
                field == 2 ? record.region() + "001" : record.region(),
                field == 3 ? record.at().plus(Duration.ofNanos(1_000)) : record.at(),
                field == 4 ? record.account() + random.nextInt() : record.account(),
                field == 5 ? record.action() + "ed" : record.action(),
                field == 6 ? record.subjectKind() + "s" : record.subjectKind(),
                field == 7 ? "subject-" + (1_000 + random.nextInt()) : record.subjectId(),
                field == 8 ? details : record.details(),
                field == 9 ? Ledger.nonsense(random) : record.previous(),
                field == 10 ? Ledger.nonsense(random) : record.hash());
    }

    private static String otherChain(String chain) {
        return Ledger.CHAINS.stream()
                .filter(other -> !other.equals(chain))
                .findFirst()
                .orElseThrow();
    }

    private String someChain() {
        return Ledger.CHAINS.get(random.nextInt(Ledger.CHAINS.size()));
    }

    /** Cuts the tail of a chain, with the end put back and the checkpoints over it removed. */
    private void truncate(List<Line> log) {
        var chain = someChain();
        long kept = random.nextInt(Ledger.RECORDS);
        log.removeIf(line ->
                line instanceof Line.Entry entry
                        && entry.chain().equals(chain)
                        && entry.seq() > kept);
        removeCheckpoints(log, chain, kept);
        endAt(log, chain);
    }

    /**
     * Changes a record and computes everything behind it anew, checkpoints in the log removed. The
     * last one stays: a copy behind it would be a further record and no forgery.
     */
    private void rebuild(List<Line> log) {
        var chain = someChain();
        var records =
                new ArrayList<>(
                        log.stream()
                                .filter(Line.Entry.class::isInstance)
                                .map(Line.Entry.class::cast)
                                .filter(record -> record.chain().equals(chain))
                                .toList());
        int at = random.nextInt(records.size() - 1);
        var victim = records.get(at);
        switch (random.nextInt(3)) {
            case 0 -> records.remove(at);
            case 1 -> records.add(at, victim);
            default ->
                    records.set(
                            at,
                            new Line.Entry(
                                    "record",
                                    chain,
                                    0,
                                    victim.region(),
                                    victim.at(),
                                    "somebody.else",
                                    victim.action(),
                                    victim.subjectKind(),
                                    victim.subjectId(),
                                    victim.details(),
                                    "",
                                    ""));
        }
        int from =
                log.indexOf(
                        log.stream().filter(line -> isOf(chain, line)).findFirst().orElseThrow());
        log.removeIf(line -> isOf(chain, line));
        log.addAll(from, Ledger.chained(records));
        removeCheckpoints(log, chain, 0);
        endAt(log, chain);
    }

    private static boolean isOf(String chain, Line line) {
        return line instanceof Line.Entry entry && entry.chain().equals(chain);
    }

    private void breakCheckpoint(List<Line> log) {
        int at = random.nextInt(log.size());
        while (!(log.get(at) instanceof Line.Checkpoint)) {
            at = random.nextInt(log.size());
        }
        var checkpoint = (Line.Checkpoint) log.get(at);
        int field = random.nextInt(4);
        log.set(
                at,
                new Line.Checkpoint(
                        "checkpoint",
                        field == 0 ? otherChain(checkpoint.chain()) : checkpoint.chain(),
                        field == 1 ? checkpoint.size() + 1 : checkpoint.size(),
                        field == 2 ? Ledger.nonsense(random) : checkpoint.root(),
                        field == 3 ? checkpoint.at().plusSeconds(1) : checkpoint.at(),
                        checkpoint.key(),
                        checkpoint.signature()));
    }

    private void removeChain(List<Line> log) {
        var chain = someChain();
        log.removeIf(line ->
                isOf(chain, line)
                        || (line instanceof Line.Head head && head.chain().equals(chain)));
        removeCheckpoints(log, chain, 0);
    }

    private static void removeCheckpoints(List<Line> log, String chain, long above) {
        log.removeIf(line ->
                line instanceof Line.Checkpoint checkpoint
                        && checkpoint.chain().equals(chain)
                        && checkpoint.size() > above);
    }

    /** The end of the chain as it would be if this had always been the chain. */
    private static void endAt(List<Line> log, String chain) {
        long seq = 0;
        var hash = Sha256.NOTHING;
        for (var line : log) {
            if (line instanceof Line.Entry entry && entry.chain().equals(chain)) {
                seq = entry.seq();
                hash = entry.hash();
            }
        }
        var head = new Line.Head("head", chain, seq, hash);
        log.replaceAll(
                line -> line instanceof Line.Head old && old.chain().equals(chain) ? head : line);
    }

    /** The last line counts what is there now: a forger does not forget that. */
    private static List<Line> settled(List<Line> log) {
        long records = log.stream().filter(Line.Entry.class::isInstance).count();
        log.replaceAll(line -> line instanceof Line.Last ? new Line.Last("end", records) : line);
        return log;
    }
}
