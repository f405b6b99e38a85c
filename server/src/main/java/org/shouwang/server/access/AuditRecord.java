package org.shouwang.server.access;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One link of an audit chain. Its hash covers every field and the hash of the link before, each
 * with its length, so that no two different records have the same bytes.
 */
record AuditRecord(
        String chain,
        long seq,
        String region,
        Instant at,
        String account,
        String action,
        String subjectKind,
        String subjectId,
        SortedMap<String, String> details) {

    private static final int FORM = 1;

    /** The time is cut to what the database keeps. */
    AuditRecord {
        at = at.truncatedTo(ChronoUnit.MICROS);
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    Hash hash(Hash previous) {
        return Hash.of(canonical(previous));
    }

    private byte[] canonical(Hash previous) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(FORM);
            write(out, previous.bytes());
            write(out, chain);
            out.writeLong(seq);
            write(out, region);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            write(out, account);
            write(out, action);
            write(out, subjectKind);
            write(out, subjectId);
            out.writeInt(details.size());
            for (Map.Entry<String, String> detail : details.entrySet()) {
                write(out, detail.getKey());
                write(out, detail.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
