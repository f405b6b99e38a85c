package org.shouwang.server.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.region.RegionCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signed checkpoints of the audit chains, and the chains themselves to be verified elsewhere. */
@RestController
@RequestMapping("/api/v1/audit")
class CheckpointController {

    private final MakeCheckpoints makeCheckpoints;
    private final Checkpoints checkpoints;
    private final ExportAudit export;
    private final SigningKey key;
    private final Audit audit;
    private final Transactions transactions;

    CheckpointController(
            MakeCheckpoints makeCheckpoints,
            Checkpoints checkpoints,
            ExportAudit export,
            SigningKey key,
            Audit audit,
            Transactions transactions) {
        this.makeCheckpoints = makeCheckpoints;
        this.checkpoints = checkpoints;
        this.export = export;
        this.key = key;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** The newest checkpoint of each chain, with the key to check them by. */
    @GetMapping("/checkpoints")
    @Allowed({Duty.AUDIT, Duty.RECORDS})
    Signed newest(Actor actor) {
        return transactions.as(
                actor,
                () ->
                        new Signed(
                                key.id(),
                                key.publicKey(),
                                checkpoints.newest(actor.place().value()).stream()
                                        .map(ExportAudit.CheckpointLine::of)
                                        .toList(),
                                List.of()));
    }

    /** Signs the chains as they are now, without waiting for the night. */
    @PostMapping("/checkpoints")
    @Allowed({Duty.AUDIT, Duty.RECORDS})
    @ResponseStatus(HttpStatus.CREATED)
    Signed make(Actor actor) {
        var made = makeCheckpoints.of(actor);
        return new Signed(
                key.id(),
                key.publicKey(),
                made.signed().stream().map(ExportAudit.CheckpointLine::of).toList(),
                made.broken());
    }

    /** Lines of JSON; the last one is there only if all of them are. */
    @GetMapping("/export")
    @Allowed({Duty.AUDIT, Duty.RECORDS})
    void export(
            Actor actor,
            @RequestParam(required = false) @Nullable RegionCode place,
            HttpServletResponse response)
            throws IOException {
        var asked = place == null ? actor.place() : place;
        if (!actor.place().contains(asked)) {
            throw Refused.notFound();
        }

        transactions.as(
                actor,
                () ->
                        audit.record(
                                actor, asked, "audit.exported", "place", asked.value(), Map.of()));
        response.setContentType("application/x-ndjson");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.ndjson\"");
        var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        transactions.as(actor, () -> export.write(asked, out));
        out.flush();
    }

    record Signed(
            String key,
            String publicKey,
            List<ExportAudit.CheckpointLine> checkpoints,
            List<AuditVerification.Chain> broken) {}
}
