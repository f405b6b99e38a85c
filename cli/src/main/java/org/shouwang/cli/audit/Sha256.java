package org.shouwang.cli.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.TreeMap;

/** The hash of a record, written anew from docs/audit-export.md and not taken from the server. */
final class Sha256 {

    static final String NOTHING = "00".repeat(32);

    private static final int FORM = 1;

    private Sha256() {}

    /** The hash over every field and the hash of the record before, each with its length. */
    static String of(Line.Entry entry, String previous) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(FORM);
            write(out, HexFormat.of().parseHex(previous));
            write(out, entry.chain());
            out.writeLong(entry.seq());
            write(out, entry.region());
            var at = entry.at().truncatedTo(ChronoUnit.MICROS);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            write(out, entry.account());
            write(out, entry.action());
            write(out, entry.subjectKind());
            write(out, entry.subjectId());
            out.writeInt(entry.details().size());
            for (var detail : new TreeMap<>(entry.details()).entrySet()) {
                write(out, detail.getKey());
                write(out, detail.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return HexFormat.of().formatHex(of(bytes.toByteArray()));
    }

    static byte[] of(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
