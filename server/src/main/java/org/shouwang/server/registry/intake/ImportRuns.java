package org.shouwang.server.registry.intake;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Jobs;
import org.shouwang.server.access.Progress;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * The life of an import, from the upload to the last row: it goes on by itself after the server or
 * the database was killed.
 *
 * <p>Everything that is written is written in one transaction together with the state of the
 * import. What was not written is done again, and what was written is not.
 */
@Service
class ImportRuns {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);
    private static final Actor CARETAKER = Actor.service("imports", RegionCode.NATION);
    private static final int ATTEMPTS_MAX = 120;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final ImportFiles importFiles;
    private final Imports imports;
    private final Uploads uploads;
    private final ReturnedRows returnedRows;
    private final Audit audit;
    private final Jobs jobs;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportRuns(
            ImportFiles importFiles,
            Imports imports,
            Uploads uploads,
            ReturnedRows returnedRows,
            Audit audit,
            Jobs jobs,
            Transactions transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.importFiles = importFiles;
        this.imports = imports;
        this.uploads = uploads;
        this.returnedRows = returnedRows;
        this.audit = audit;
        this.jobs = jobs;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    /** Begins with files that were put aside. */
    Started begin(Actor importer, Uploads.Upload upload, ImportMode mode) {
        imports.begin(importer, upload.id(), clock.instant(), upload.delivery(), mode);
        return start(importer, upload.id());
    }

    /** Loads what somebody has seen, or what is right of it. */
    Started choose(Actor importer, UUID id, ImportMode mode) {
        var seen = imports.find(id).orElseThrow(Refused::notFound);
        if (!seen.account().equals(importer.account())) {
            throw notYours();
        }
        if (mode == ImportMode.ALL && seen.refused() > 0) {
            throw new Refused(
                    RefusalCode.STALE,
                    new Title(
                            "有 " + seen.refused() + " 行退回,不能全部导入。",
                            seen.refused() + " rows are refused, so not all can be loaded."),
                    new Title(
                            "请更正后重新上传,或选择只导入正确的行。",
                            "Correct them and upload again, or load only what is right."));
        }
        if (!imports.move(id, ImportState.CHECKED, ImportState.LOADING, mode)) {
            throw notWaiting();
        }
        return start(importer, id);
    }

    /** Throws the files of a preview away; nothing was written of them. */
    void discard(Actor importer, UUID id) {
        var seen = imports.find(id).orElseThrow(Refused::notFound);
        if (!seen.account().equals(importer.account())) {
            throw notYours();
        }
        if (!imports.move(id, ImportState.CHECKED, ImportState.DISCARDED, ImportMode.PREVIEW)) {
            throw notWaiting();
        }
        uploads.delete(id);
    }

    /** The rows of a table that came back, for whoever sent them and as long as they are kept. */
    Path returned(Actor importer, UUID id, FileKind kind) {
        var seen =
                transactions.as(
                        importer,
                        () -> {
                            var found = imports.find(id).orElseThrow(Refused::notFound);
                            audit.record(
                                    importer,
                                    importer.place(),
                                    "import.return",
                                    "import",
                                    id.toString(),
                                    Map.of("table", kind.key()));
                            return found;
                        });
        var file = uploads.delivery(id).files().get(kind);
        if (!seen.account().equals(importer.account()) || file == null) {
            throw Refused.notFound();
        }
        return returnedRows.write(importer, seen, kind, file);
    }

    private Started start(Actor importer, UUID id) {
        var job = jobs.start(importer, "import", progress -> run(importer, id, progress));
        imports.workedOnBy(id, job.id());
        return new Started(job.id(), id);
    }

    private ImportResult run(Actor importer, UUID id, Progress progress)
            throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                var result = importFiles.run(importer, id, uploads.delivery(id), progress);
                boolean isOver = isOver(importer, id);
                if (result.refused() == 0 && isOver) {
                    uploads.delete(id);
                }
                clean();
                if (isOver) {
                    events.publishEvent(new Imported(importer, id));
                }
                return result;
            } catch (RuntimeException failed) {
                if (attempt == ATTEMPTS_MAX || !isLostConnection(failed)) {
                    throw failed;
                }
                LOG.warn("import waits for the database id={} attempt={}", id, attempt);
                Thread.sleep(PAUSE);
            }
        }
    }

    private boolean isOver(Actor importer, UUID id) {
        return transactions.as(
                importer,
                () ->
                        imports.find(id)
                                .filter(found -> found.state() == ImportState.DONE)
                                .isPresent());
    }

    /** Classes 08, 53 and 57 of SQLSTATE: no connection, no room, and stopped by its operator. */
    private static boolean isLostConnection(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && Set.of("08", "53", "57").contains(sql.getSQLState().substring(0, 2))) {
                return true;
            }
            if (cause instanceof java.sql.SQLTransientConnectionException) {
                return true;
            }
        }
        return false;
    }

    /** Goes on with what a server was working on when it stopped, in the places of who began it. */
    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        for (var left : transactions.as(CARETAKER, imports::underWay)) {
            var importer =
                    new Actor(
                            left.account(),
                            left.account(),
                            Set.of(),
                            new RegionCode(left.region()));
            transactions.as(importer, () -> resume(importer, left));
        }
        clean();
    }

    private void resume(Actor importer, Imports.Import left) {
        if (uploads.exists(left.id())) {
            LOG.info("import goes on id={} state={}", left.id(), left.state());
            start(importer, left.id());
        } else {
            LOG.warn("import lost its files id={} state={}", left.id(), left.state());
            imports.move(left.id(), left.state(), ImportState.LOST, left.mode());
        }
    }

    /** Deletes files that nobody waits for, such as those of an upload that was cut off. */
    private void clean() {
        uploads.deleteUnless(
                id ->
                        transactions.as(
                                CARETAKER, () -> imports.find(id).filter(this::isKept).isPresent()),
                clock.instant());
    }

    private boolean isKept(Imports.Import found) {
        return switch (found.state()) {
            case CHECKING, LOADING -> true;
            case CHECKED, DONE -> found.keptUntil().isAfter(clock.instant());
            case DISCARDED, LOST -> false;
        };
    }

    private static Refused notYours() {
        return new Refused(
                RefusalCode.NOT_ALLOWED,
                new Title("这是同事上传的文件。", "A colleague has uploaded these files."),
                new Title("请由上传人处理。", "Whoever uploaded them goes on with them."));
    }

    private static Refused notWaiting() {
        return new Refused(
                RefusalCode.STALE,
                new Title("此导入不在等待选择。", "This import does not wait for a choice."),
                new Title("请刷新页面查看进展。", "Load the page again to see how far it has come."));
    }

    /** The job that does the work, and the import it works on. */
    record Started(UUID job, UUID importId) {}
}
