package org.shouwang.cli.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.shouwang.cli.Json;

/** An export of two counties as the server would write it, and what a forger can do to it. */
final class Ledger {

    static final List<String> CHAINS = List.of("140122", "140123");
    static final int RECORDS = 40;
    static final int SIGNED_EVERY = 40;

    private static final Instant BEGIN = Instant.parse("2017-03-31T08:00:00Z");

    private final KeyPair pair;

    Ledger() throws GeneralSecurityException {
        this.pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    PublicKeys key() {
        return new PublicKeys(Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
    }

    /** The records of both chains, with checkpoints and ends, in the order of an export. */
    List<Line> lines() {
        var lines = new ArrayList<Line>();
        lines.add(new Line.First("export", 1, "1401", BEGIN, key().id(), key().publicKey()));
        for (var chain : CHAINS) {
            var records = chained(records(chain));
            lines.addAll(checkpoints(records));
            lines.addAll(records);
            lines.add(new Line.Head("head", chain, RECORDS, records.getLast().hash()));
        }
        lines.add(new Line.Last("end", (long) RECORDS * CHAINS.size()));
        return lines;
    }

    /** Each record with the hashes that it ought to have where it stands. */
    static List<Line.Entry> chained(List<Line.Entry> records) {
        var chained = new ArrayList<Line.Entry>();
        var previous = Sha256.NOTHING;
        for (var record : records) {
            var open = with(record, chained.size() + 1, previous, "");
            var hash = Sha256.of(open, previous);
            chained.add(with(open, open.seq(), previous, hash));
            previous = hash;
        }
        return chained;
    }

    private List<Line.Checkpoint> checkpoints(List<Line.Entry> records) {
        var made = new ArrayList<Line.Checkpoint>();
        var roots = new Roots();
        for (var record : records) {
            roots.add(record.hash());
            if (record.seq() % SIGNED_EVERY == 0) {
                made.add(signed(record.chain(), record.seq(), roots.root()));
            }
        }
        return made;
    }

    private Line.Checkpoint signed(String chain, long size, String root) {
        var text =
                "shouwang-audit-checkpoint/1\nchain %s\nsize %d\nroot %s\nat %s\nkey %s\n"
                        .formatted(chain, size, root, BEGIN, key().id());
        try {
            var signing = Signature.getInstance("Ed25519");
            signing.initSign(pair.getPrivate());
            signing.update(text.getBytes(StandardCharsets.UTF_8));
            var signature = Base64.getEncoder().encodeToString(signing.sign());
            return new Line.Checkpoint(
                    "checkpoint", chain, size, root, BEGIN, key().id(), signature);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Line.Entry> records(String chain) {
        var records = new ArrayList<Line.Entry>();
        for (int number = 1; number <= RECORDS; number++) {
            records.add(
                    new Line.Entry(
                            "record",
                            chain,
                            number,
                            chain + "100",
                            BEGIN.plus(Duration.ofSeconds(number)),
                            "officer-" + number % 7,
                            number % 3 == 0 ? "person.reveal" : "household.read",
                            number % 3 == 0 ? "person" : "household",
                            "subject-" + number,
                            number % 3 == 0
                                    ? Map.of("field", "document", "reason", "核对身份证原件")
                                    : Map.of(),
                            "",
                            ""));
        }
        return records;
    }

    static Line.Entry with(Line.Entry record, long seq, String previous, String hash) {
        return new Line.Entry(
                record.kind(),
                record.chain(),
                seq,
                record.region(),
                record.at(),
                record.account(),
                record.action(),
                record.subjectKind(),
                record.subjectId(),
                record.details(),
                previous,
                hash);
    }

    static List<String> written(List<? extends Line> lines) {
        return lines.stream().map(Json::line).toList();
    }

    static String nonsense(Random random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
