package org.shouwang.server.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.shouwang.server.region.RegionCode;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the chains of a place as lines of JSON that {@code shouwang verify-audit} verifies without
 * this server. The form is described in docs/audit-export.md.
 */
@Service
class ExportAudit {

    static final int FORM = 1;

    private final AuditChain chain;
    private final Checkpoints checkpoints;
    private final SigningKey key;
    private final JsonMapper json;
    private final Clock clock;

    ExportAudit(
            AuditChain chain,
            Checkpoints checkpoints,
            SigningKey key,
            JsonMapper json,
            Clock clock) {
        this.chain = chain;
        this.checkpoints = checkpoints;
        this.key = key;
        this.json = json;
        this.clock = clock;
    }

    record First(String kind, int form, String place, Instant at, String key, String publicKey) {}

    record RecordLine(
            String kind,
            String chain,
            long seq,
            String region,
            Instant at,
            String account,
            String action,
            String subjectKind,
            String subjectId,
            Map<String, String> details,
            String previous,
            String hash) {}

    record HeadLine(String kind, String chain, long seq, String hash) {}

    record CheckpointLine(
            String kind,
            String chain,
            long size,
            String root,
            Instant at,
            String key,
            String signature) {

        static CheckpointLine of(Checkpoint.Signed signed) {
            var checkpoint = signed.checkpoint();
            return new CheckpointLine(
                    "checkpoint",
                    checkpoint.chain(),
                    checkpoint.size(),
                    checkpoint.root().hex(),
                    checkpoint.at(),
                    checkpoint.key(),
                    Base64.getEncoder().encodeToString(signed.signature()));
        }
    }

    record Last(String kind, long records) {}

    /** Writes every chain of the place; must run in one transaction. */
    void write(RegionCode place, Writer out) {
        line(
                out,
                new First(
                        "export", FORM, place.value(), clock.instant(), key.id(), key.publicKey()));
        long records = 0;
        for (var head : chain.heads(place.value())) {
            checkpoints.of(head.chain()).stream()
                    .filter(signed -> signed.checkpoint().size() <= head.seq())
                    .forEach(signed -> line(out, CheckpointLine.of(signed)));
            long last = head.seq() + head.beyond();
            chain.each(head.chain(), last, link -> line(out, recordLine(link)));
            line(out, new HeadLine("head", head.chain(), head.seq(), head.hash().hex()));
            records += last;
        }
        line(out, new Last("end", records));
    }

    private static RecordLine recordLine(AuditChain.Link link) {
        var record = link.record();
        return new RecordLine(
                "record",
                record.chain(),
                record.seq(),
                record.region(),
                record.at(),
                record.account(),
                record.action(),
                record.subjectKind(),
                record.subjectId(),
                record.details(),
                link.previous().hex(),
                link.hash().hex());
    }

    private void line(Writer out, Object content) {
        try {
            out.write(json.writeValueAsString(content));
            out.write('\n');
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
