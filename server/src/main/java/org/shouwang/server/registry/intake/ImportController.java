package org.shouwang.server.registry.intake;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.Once;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
    private final ImportRuns runs;
    private final Imports imports;
    private final ImportTemplates templates;
    private final Once once;
    private final Transactions transactions;

    ImportController(
            Uploads uploads,
            ImportRuns runs,
            Imports imports,
            ImportTemplates templates,
            Once once,
            Transactions transactions) {
        this.uploads = uploads;
        this.runs = runs;
        this.imports = imports;
        this.templates = templates;
        this.once = once;
        this.transactions = transactions;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(Duty.IMPORT)
    ImportRuns.Started start(
            Actor importer,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestParam(defaultValue = "valid") String mode,
            @RequestParam(required = false) @Nullable MultipartFile households,
            @RequestParam(required = false) @Nullable MultipartFile persons,
            @RequestParam(required = false) @Nullable MultipartFile members,
            @RequestParam(required = false) @Nullable MultipartFile construction,
            @RequestParam(required = false) @Nullable MultipartFile work,
            @RequestParam(required = false) @Nullable MultipartFile statements) {
        var chosen = mode(mode, EnumSet.allOf(ImportMode.class));
        Map<FileKind, MultipartFile> files = new EnumMap<>(FileKind.class);
        put(files, FileKind.HOUSEHOLDS, households);
        put(files, FileKind.PERSONS, persons);
        put(files, FileKind.MEMBERS, members);
        put(files, FileKind.CONSTRUCTION, construction);
        put(files, FileKind.WORK, work);
        put(files, FileKind.STATEMENTS, statements);
        requireSensible(files.keySet());
        var upload = uploads.keep(files);
        return begin(importer, key == null ? "" : key, upload, chosen);
    }

    /** A repeated request is answered as the first was, and its files are thrown away. */
    private ImportRuns.Started begin(
            Actor importer, String key, Uploads.Upload upload, ImportMode mode) {
        var request = new TreeMap<String, String>();
        upload.digests().forEach((file, digest) -> request.put(file.key(), digest));
        request.put("mode", mode.name());
        ImportRuns.Started started = null;
        try {
            started =
                    once.once(
                            importer,
                            key,
                            request,
                            ImportRuns.Started.class,
                            () -> runs.begin(importer, upload, mode));
            return started;
        } finally {
            if (started == null || !started.importId().equals(upload.id())) {
                uploads.delete(upload.id());
            }
        }
    }

    @PostMapping("/{id}/choice")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Allowed(Duty.IMPORT)
    ImportRuns.Started choose(
            Actor importer,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @PathVariable UUID id,
            @RequestBody Choice choice) {
        var mode =
                mode(
                        Objects.requireNonNullElse(choice.mode(), ""),
                        EnumSet.of(ImportMode.VALID, ImportMode.ALL));
        return once.once(
                importer,
                key == null ? "" : key,
                Map.of("import", id.toString(), "mode", mode.name()),
                ImportRuns.Started.class,
                () -> runs.choose(importer, id, mode));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Duty.IMPORT)
    void discard(Actor importer, @PathVariable UUID id) {
        transactions.as(importer, () -> runs.discard(importer, id));
    }

    @GetMapping
    @Allowed({Duty.IMPORT, Duty.READ})
    List<ImportView> latest(Actor actor) {
        return transactions.as(
                actor,
                () -> imports.latest(ImportLimits.PAGE_MAX).stream().map(ImportView::of).toList());
    }

    @GetMapping("/{id}")
    @Allowed({Duty.IMPORT, Duty.READ})
    ImportView one(Actor actor, @PathVariable UUID id) {
        return transactions.as(
                actor, () -> imports.find(id).map(ImportView::of).orElseThrow(Refused::notFound));
    }

    @GetMapping("/templates/{table}")
    @Allowed({Duty.IMPORT, Duty.READ})
    ResponseEntity<byte[]> template(Actor reader, @PathVariable String table) {
        var kind = kind(table);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(kind.key() + "-template.xlsx")
                                .build()
                                .toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(templates.workbook(kind));
    }

    @GetMapping("/{id}/returned/{table}")
    @Allowed(Duty.IMPORT)
    ResponseEntity<Resource> returned(
            Actor importer, @PathVariable UUID id, @PathVariable String table) {
        var file = runs.returned(importer, id, kind(table));
        var name = table + "-" + id.toString().substring(0, 8) + extension(file);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new FileSystemResource(file));
    }

    private static String extension(Path file) {
        return file.toString().endsWith(".csv") ? ".csv" : ".xlsx";
    }

    private static FileKind kind(String table) {
        return Arrays.stream(FileKind.values())
                .filter(kind -> kind.key().equals(table))
                .findFirst()
                .orElseThrow(Refused::notFound);
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

    private static ImportMode mode(String text, Set<ImportMode> allowed) {
        var chosen =
                allowed.stream()
                        .filter(mode -> mode.name().equals(text.toUpperCase(Locale.ROOT)))
                        .findFirst();
        var names =
                allowed.stream()
                        .map(mode -> mode.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        new BrokenInput.Check()
                .that(
                        chosen.isPresent(),
                        "mode",
                        new Title("mode 只能是 " + names, "mode is one of " + names),
                        new Title(
                                "preview 先看结果,valid 导入正确的行,all 有误则全部不导入。",
                                "preview looks first; valid loads what is right; all loads all or"
                                        + " nothing."))
                .orThrow();
        return chosen.orElseThrow();
    }

    private static void requireSensible(Set<FileKind> files) {
        boolean both =
                files.contains(FileKind.MEMBERS)
                        && (files.contains(FileKind.HOUSEHOLDS)
                                || files.contains(FileKind.PERSONS));
        new BrokenInput.Check()
                .that(
                        !files.isEmpty(),
                        "members",
                        new Title("没有文件", "there is no file"),
                        new Title(
                                "请附上 members(户成员信息表)或 households、persons、statements" + " 中至少一个文件。",
                                "Attach members, or at least one of households, persons and"
                                        + " statements."))
                .that(
                        !both,
                        "members",
                        new Title(
                                "户成员信息表不能和户表、人表一起导入",
                                "the table of members cannot come with those of households and"
                                        + " persons"),
                        new Title("请分两次导入。", "Import them one after the other."))
                .orThrow();
    }

    private static void put(
            Map<FileKind, MultipartFile> files, FileKind kind, @Nullable MultipartFile file) {
        if (file != null) {
            files.put(kind, file);
        }
    }

    /** What becomes of a delivery that somebody has looked at. */
    record Choice(@Nullable String mode) {}

    /** A page of refusals, and where the next begins. */
    record RefusalPage(List<Imports.Refusal> items, @Nullable Integer next) {}
}
