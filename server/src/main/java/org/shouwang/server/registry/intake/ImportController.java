package org.shouwang.server.registry.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Jobs;
import org.shouwang.server.access.Once;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files come in here, and what was refused in them is told. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportController {

    private final Uploads uploads;
    private final ImportFiles importFiles;
    private final Imports imports;
    private final Jobs jobs;
    private final Once once;
    private final Transactions transactions;

    ImportController(
            Uploads uploads,
            ImportFiles importFiles,
            Imports imports,
            Jobs jobs,
            Once once,
            Transactions transactions) {
        this.uploads = uploads;
        this.importFiles = importFiles;
        this.imports = imports;
        this.jobs = jobs;
        this.once = once;
        this.transactions = transactions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(Duty.IMPORT)
    Started start(
            Actor importer,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "valid") String mode,
            @RequestParam(required = false) @Nullable MultipartFile households,
            @RequestParam(required = false) @Nullable MultipartFile persons,
            @RequestParam(required = false) @Nullable MultipartFile statements) {
        var chosen = mode(mode);
        var upload = uploads.keep(files(households, persons, statements));
        var request = new TreeMap<String, String>();
        upload.digests().forEach((file, digest) -> request.put(file.key(), digest));
        request.put("mode", chosen.name());
        var begun = new boolean[1];
        try {
            return transactions.as(
                    importer,
                    () ->
                            once.once(
                                    importer,
                                    key == null ? "" : key,
                                    request,
                                    Started.class,
                                    () -> {
                                        var job =
                                                jobs.start(
                                                        importer,
                                                        "import",
                                                        progress -> {
                                                            try {
                                                                return importFiles.run(
                                                                        importer,
                                                                        upload.delivery(),
                                                                        chosen,
                                                                        progress);
                                                            } finally {
                                                                uploads.delete(upload);
                                                            }
                                                        });
                                        begun[0] = true;
                                        return new Started(job.id());
                                    }));
        } finally {
            if (!begun[0]) {
                uploads.delete(upload);
            }
        }
    }

    @GetMapping
    @Allowed({Duty.IMPORT, Duty.READ})
    List<Imports.Import> latest(Actor actor) {
        return transactions.as(actor, () -> imports.latest(ImportLimits.PAGE_MAX));
    }

    @GetMapping("/{id}")
    @Allowed({Duty.IMPORT, Duty.READ})
    Imports.Import one(Actor actor, @PathVariable UUID id) {
        return transactions.as(actor, () -> imports.find(id).orElseThrow(Refused::notFound));
    }

    @GetMapping("/{id}/refusals")
    @Allowed({Duty.IMPORT, Duty.READ})
    RefusalPage refusals(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "100") int limit) {
        int size = Math.clamp(limit, 1, ImportLimits.PAGE_MAX);
        return transactions.as(
                actor,
                () -> {
                    if (imports.find(id).isEmpty()) {
                        throw Refused.notFound();
                    }

                    var items = imports.refusals(id, after, size + 1);
                    boolean more = items.size() > size;
                    var page = more ? items.subList(0, size) : items;
                    return new RefusalPage(page, more ? page.getLast().seq() : null);
                });
    }

    private static ImportMode mode(String text) {
        var chosen =
                Optional.of(text.toUpperCase(Locale.ROOT))
                        .filter(name -> List.of("VALID", "ALL").contains(name));
        new BrokenInput.Check()
                .that(
                        chosen.isPresent(),
                        "mode",
                        new Title("mode 只能是 valid 或 all", "mode is valid or all"),
                        new Title(
                                "valid 导入正确的行,all 有误则全部不导入。",
                                "valid loads what is right; all loads all or nothing."))
                .orThrow();
        return ImportMode.valueOf(chosen.orElseThrow());
    }

    private static Map<FileKind, MultipartFile> files(
            @Nullable MultipartFile households,
            @Nullable MultipartFile persons,
            @Nullable MultipartFile statements) {
        Map<FileKind, MultipartFile> files = new EnumMap<>(FileKind.class);
        put(files, FileKind.HOUSEHOLDS, households);
        put(files, FileKind.PERSONS, persons);
        put(files, FileKind.STATEMENTS, statements);
        new BrokenInput.Check()
                .that(
                        !files.isEmpty(),
                        "households",
                        new Title("没有文件", "there is no file"),
                        new Title(
                                "请附上 households、persons 或 statements 中至少一个文件。",
                                "Attach at least one of households, persons and statements."))
                .orThrow();
        return files;
    }

    private static void put(
            Map<FileKind, MultipartFile> files, FileKind kind, @Nullable MultipartFile file) {
        if (file != null) {
            files.put(kind, file);
        }
    }

    /** The job that does the work. */
    record Started(UUID job) {}

    /** A page of refusals, and where the next begins. */
    record RefusalPage(List<Imports.Refusal> items, @Nullable Integer next) {}
}
