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
    private static final Title EXPORTING = new Title("正在导出", "Exporting");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final Exports exports;
    private final ExportPeople people;
    private final Families families;
    private final ExportTables tables;
    private final BookPress press;
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
            Families families,
            ExportTables tables,
            BookPress press,
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
        this.families = families;
        this.tables = tables;
        this.press = press;
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
            long rows =
                    wanted.layout().book().isPresent()
                            ? print(reader, id, wanted, draft, mark, progress)
                            : table(reader, id, wanted, draft, mark, progress);
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

    private long print(
            Actor reader,
            UUID id,
            ExportRequest.Wanted wanted,
            Path draft,
            List<String> mark,
            Progress progress) {
        var book = wanted.layout().book().orElseThrow();
        return transactions.as(
                reader,
                () -> {
                    var opened = opened(reader, id, wanted);
                    try {
                        return press.print(
                                new BookPress.Order(book, wanted.filter(), opened, mark),
                                draft,
                                progress);
                    } catch (IOException failed) {
                        throw new UncheckedIOException("the book could not be printed", failed);
                    }
                });
    }

    private long table(
            Actor reader,
            UUID id,
            ExportRequest.Wanted wanted,
            Path draft,
            List<String> mark,
            Progress progress)
            throws IOException {
        try (var sheet = ExportSheet.open(draft, wanted.format(), "导出", mark)) {
            return transactions.as(
                    reader, () -> write(wanted, opened(reader, id, wanted), sheet, progress));
        }
    }

    private long write(
            ExportRequest.Wanted wanted,
            Optional<Reveals.Opened> opened,
            ExportSheet sheet,
            Progress progress) {
        try {
            var columns = tables.memberColumns();
            boolean list = wanted.layout() == ExportRequest.ExportLayout.HOUSEHOLDS;
            sheet.row(
                    list
                            ? tables.listHeader()
                            : columns.stream().map(Layout.LayoutColumn::title).toList());
            long[] rows = {0};
            families.each(
                    wanted.filter(),
                    people.matching(wanted.text()),
                    reference.day(),
                    family -> {
                        rows[0] += list ? 1 : family.members().size();
                        rows(family, columns, wanted.layout(), opened)
                                .forEach(row -> written(sheet, row));
                        progress.report(rows[0], 0, EXPORTING);
                    });
            return rows[0];
        } catch (IOException failed) {
            throw new UncheckedIOException("the export could not be written", failed);
        }
    }

    private List<List<String>> rows(
            Families.Family family,
            List<Layout.LayoutColumn> columns,
            ExportRequest.ExportLayout layout,
            Optional<Reveals.Opened> opened) {
        if (layout == ExportRequest.ExportLayout.HOUSEHOLDS) {
            return List.of(tables.listRow(family.home(), opened));
        }
        return family.members().stream()
                .map(member -> tables.memberRow(columns, family, member, opened))
                .toList();
    }

    private static void written(ExportSheet sheet, List<String> row) {
        try {
            sheet.row(row);
        } catch (IOException failed) {
            throw new UncheckedIOException("the export could not be written", failed);
        }
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
