package org.shouwang.server.registry.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Once;
import org.shouwang.server.access.Transactions;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lists go out here as files. */
@RestController
@RequestMapping("/api/v1/exports")
class ExportController {

    private static final int PAGE_MAX = 50;

    private final ExportRuns runs;
    private final Once once;
    private final Transactions transactions;

    ExportController(ExportRuns runs, Once once, Transactions transactions) {
        this.runs = runs;
        this.once = once;
        this.transactions = transactions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(Duty.READ)
    ExportRuns.Started start(
            Actor reader,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody ExportRequest request) {
        return once.once(
                reader,
                key == null ? "" : key,
                request,
                ExportRuns.Started.class,
                () -> runs.begin(reader, request));
    }

    @GetMapping
    @Allowed(Duty.READ)
    List<Exports.Export> own(Actor reader) {
        return transactions.as(reader, () -> runs.of(reader, PAGE_MAX));
    }

    @GetMapping("/{id}/file")
    @Allowed(Duty.READ)
    ResponseEntity<Resource> file(Actor reader, @PathVariable UUID id) {
        var file = transactions.as(reader, () -> runs.file(reader, id));
        var name = "shouwang-" + file.getFileName();
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new FileSystemResource(file));
    }
}
