package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.Folders;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Ids;
import org.shouwang.server.access.Jobs;
import org.shouwang.server.access.Progress;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Reveals;
import org.shouwang.server.access.Transactions;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a list out of the register into a file: the purpose is asked, who and when stands in the
 * file and in the chain, and the file is gone after a day.
 */
@Service
class ExportRuns {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final int CHUNK = 500;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final Exports exports;
    private final ExportPeople people;
    private final ExportTables tables;
    private final Jobs jobs;
    private final Transactions transactions;
    private final Audit audit;
    private final Reveals reveals;
    private final ReferenceDay reference;
    private final JsonMapper json;
    private final Path folder;
    private final Clock clock;

    ExportRuns(
            Exports exports,
            ExportPeople people,
            ExportTables tables,
            Jobs jobs,
            Transactions transactions,
            Audit audit,
            Reveals reveals,
            ReferenceDay reference,
            JsonMapper json,
            Folders folders,
            Clock clock) {
        this.exports = exports;
        this.people = people;
        this.tables = tables;
        this.jobs = jobs;
        this.transactions = transactions;
        this.audit = audit;
        this.reveals = reveals;
        this.reference = reference;
        this.json = json;
        this.folder = folders.data().resolve("exports");
        this.clock = clock;
    }

    /** Begins, in the transaction that records it in the chain. */
    Started begin(Actor reader, ExportRequest request) {
        var wanted = request.checked(reader);
        var id = Ids.next(clock);
        var at = clock.instant();
        exports.add(reader, id, at, wanted, json.writeValueAsString(request), at.plus(KEPT));
        Map<String, String> details = new HashMap<>();
        details.put("purpose", wanted.purpose());
        details.put("layout", wanted.layout().name());
        details.put("plain", Boolean.toString(wanted.isPlain()));
        details.put("reason", wanted.reason());
        audit.record(
                reader,
                wanted.place(),
                "export.begin",
                "export",
                id.toString(),
                Map.copyOf(details));
        var mark = mark(reader, wanted, id);
        var job = jobs.start(reader, "export", progress -> run(reader, id, wanted, mark, progress));
        return new Started(job.id(), id);
    }

    private List<String> mark(Actor reader, ExportRequest.Wanted wanted, UUID id) {
        return List.of(
                ExportSheet.MARK + " " + (wanted.isPlain() ? "(未遮盖,注意保密)" : "(已遮盖)"),
                "导出人:" + reader.name() + "(" + reader.account() + ")",
                "时间:" + MINUTE.format(clock.instant()),
                "用途:" + wanted.purpose(),
                "编号:" + id);
    }

    private Done run(
            Actor reader,
            UUID id,
            ExportRequest.Wanted wanted,
            List<String> mark,
            Progress progress) {
        try {
            clean();
            Files.createDirectories(folder);
            var place = folder.resolve(id + wanted.format().ending());
            var draft = folder.resolve(id + ".draft");
            long rows;
            try (var sheet = ExportSheet.open(draft, wanted.format(), "导出", mark)) {
                rows =
                        transactions.as(
                                reader,
                                () -> write(wanted, opened(reader, id, wanted), sheet, progress));
            }
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            transactions.as(reader, () -> exports.done(id, rows));
            return new Done(id, rows);
        } catch (IOException failed) {
            throw new UncheckedIOException("the export could not be written", failed);
        }
    }

    /** Plain names and numbers are a reveal like any other: the reason is on record first. */
    private Optional<Reveals.Opened> opened(Actor reader, UUID id, ExportRequest.Wanted wanted) {
        return wanted.isPlain()
                ? Optional.of(
                        reveals.open(
                                reader,
                                wanted.place(),
                                "export",
                                id.toString(),
                                "name,document",
                                wanted.reason()))
                : Optional.empty();
    }

    private long write(
            ExportRequest.Wanted wanted,
            Optional<Reveals.Opened> opened,
            ExportSheet sheet,
            Progress progress) {
        try {
            var members = tables.memberColumns();
            boolean list = wanted.layout() == ExportRequest.ExportLayout.HOUSEHOLDS;
            sheet.row(
                    list
                            ? tables.listHeader()
                            : members.stream().map(Layout.LayoutColumn::title).toList());
            var found = people.matching(wanted.text());
            long rows = 0;
            var homes = people.homes(wanted, found, "", "", CHUNK);
            while (!homes.isEmpty()) {
                rows += list ? list(homes, opened, sheet) : members(homes, members, opened, sheet);
                progress.report(rows, 0, new Title("正在导出", "Exporting"));
                var last = homes.getLast();
                homes = people.homes(wanted, found, last.region(), last.number(), CHUNK);
            }
            return rows;
        } catch (IOException failed) {
            throw new UncheckedIOException("the export could not be written", failed);
        }
    }

    private long list(
            List<ExportPeople.Home> homes, Optional<Reveals.Opened> opened, ExportSheet sheet)
            throws IOException {
        for (var home : homes) {
            sheet.row(tables.listRow(home, opened));
        }
        return homes.size();
    }

    private long members(
            List<ExportPeople.Home> homes,
            List<Layout.LayoutColumn> columns,
            Optional<Reveals.Opened> opened,
            ExportSheet sheet)
            throws IOException {
        var day = reference.day();
        var ids = homes.stream().map(ExportPeople.Home::id).toList();
        Map<UUID, List<ExportPeople.Member>> byHome = new HashMap<>();
        List<UUID> subjects = new ArrayList<>(ids);
        for (var member : people.members(ids, day)) {
            byHome.computeIfAbsent(member.household(), none -> new ArrayList<>()).add(member);
            subjects.add(member.id());
        }
        var facts = people.facts(subjects, day);
        for (var home : homes) {
            for (var member : byHome.getOrDefault(home.id(), List.of())) {
                sheet.row(tables.memberRow(columns, home, member, facts, opened));
            }
        }
        return (long) subjects.size() - ids.size();
    }

    List<Exports.Export> of(Actor reader, int limit) {
        return exports.of(reader.account(), limit);
    }

    /** The file, for whoever asked for it and while it is kept; each download is recorded. */
    Path file(Actor reader, UUID id) {
        var export =
                exports.find(id)
                        .filter(found -> found.account().equals(reader.account()) && found.done())
                        .filter(found -> found.keptUntil().isAfter(clock.instant()))
                        .orElseThrow(Refused::notFound);
        var file = folder.resolve(id + export.format().ending());
        if (!Files.exists(file)) {
            throw Refused.notFound();
        }

        audit.record(
                reader,
                reader.place(),
                "export.download",
                "export",
                id.toString(),
                Map.of("rows", Long.toString(export.rows())));
        return file;
    }

    /** Files older than they are kept, whatever became of their exports. */
    private void clean() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }

        List<Path> files;
        try (var all = Files.list(folder)) {
            files = all.toList();
        }
        for (var file : files) {
            var age = Optional.of(Files.getLastModifiedTime(file).toInstant());
            if (age.filter(at -> at.plus(KEPT).isBefore(clock.instant())).isPresent()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The job that does the work, and the export it works on. */
    record Started(UUID job, UUID exportId) {}

    /** What came of it. */
    record Done(UUID exportId, long rows) {}
}
