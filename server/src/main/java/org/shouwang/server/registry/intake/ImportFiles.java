package org.shouwang.server.registry.intake;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Progress;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.database.StagedTables;
import org.shouwang.server.registry.Cards;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Reads a delivery once: checks every row, stages what is right, and writes all of it in one
 * transaction, or nothing.
 *
 * <p>Memory holds the numbers that the files use and not what is said about them. A run that dies
 * writes nothing, and a run that is repeated after it was written answers as before.
 */
@Service
class ImportFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ImportFiles.class);

    private final Transactions transactions;
    private final Register register;
    private final Loading loading;
    private final Checks checks;
    private final Entering entering;
    private final Imports imports;
    private final Cards cards;
    private final Audit audit;
    private final StagedTables staged;
    private final ReferenceDay reference;
    private final Clock clock;

    ImportFiles(
            Transactions transactions,
            Register register,
            Loading loading,
            Checks checks,
            Entering entering,
            Imports imports,
            Cards cards,
            Audit audit,
            StagedTables staged,
            ReferenceDay reference,
            Clock clock) {
        this.transactions = transactions;
        this.register = register;
        this.loading = loading;
        this.checks = checks;
        this.entering = entering;
        this.imports = imports;
        this.cards = cards;
        this.audit = audit;
        this.staged = staged;
        this.reference = reference;
        this.clock = clock;
    }

    /** Takes an import as far as its mode says. */
    ImportResult run(Actor importer, UUID id, Delivery delivery, Progress progress) {
        try {
            return transactions.as(importer, () -> within(importer, id, delivery, progress));
        } catch (DuplicateKeyException taken) {
            // The check does not see other places, but numbers and documents are unique in the
            // whole county.
            throw new Refused(
                    RefusalCode.ALREADY_EXISTS,
                    new Title(
                            "有编号或证件号码在本县其他辖区已登记,本次未写入任何内容。",
                            "A number or document is on file elsewhere in the county; nothing was"
                                    + " written."),
                    new Title(
                            "请由县级数据员导入,即可看到是哪一行。",
                            "Let a data officer of the county import it, who will see which row."));
        }
    }

    private ImportResult within(Actor importer, UUID id, Delivery delivery, Progress progress) {
        var begun = imports.lock(id);
        return switch (begun.state()) {
            case CHECKING -> preview(importer, begun, delivery, progress);
            case LOADING -> load(importer, begun, delivery, progress);
            case CHECKED, DONE, DISCARDED, LOST -> begun.result();
        };
    }

    private ImportResult preview(
            Actor importer, Imports.Import begun, Delivery delivery, Progress progress) {
        var course = new Course(progress, begun.rows());
        var refusals = imports.refusals(importer, begun.id(), staged.connection());
        var findings = checks.of(importer, delivery, refusals, Acceptance.NOTHING, course);
        var result = ImportResult.of(begun.id(), findings, true);
        refusals.enter();
        imports.found(result, findings, ImportState.CHECKED);
        return result;
    }

    private ImportResult load(
            Actor importer, Imports.Import begun, Delivery delivery, Progress progress) {
        register.lock();
        register.widenMemory();
        var at = clock.instant();
        var findings =
                loading.stage(
                        importer, begun, delivery, at, () -> new Course(progress, begun.rows()));
        if (begun.wasSeenOtherThan(findings)) {
            var result = ImportResult.of(begun.id(), findings, true);
            imports.found(result, findings, ImportState.CHECKED);
            return result.seenAgain();
        }

        boolean loads = begun.loads(findings);
        if (loads) {
            entering.enter(begun.id(), importer.account(), at);
            cards.refreshTouched(reference.day());
        }
        return done(importer, ImportResult.of(begun.id(), findings, loads), findings);
    }

    private ImportResult done(Actor importer, ImportResult result, Findings findings) {
        imports.found(result, findings, ImportState.DONE);
        audit.record(
                importer,
                importer.place(),
                "import.load",
                "import",
                result.importId().toString(),
                Map.of(
                        "imported", Long.toString(result.imported()),
                        "refused", Long.toString(result.refused())));
        LOG.info(
                "import done id={} imported={} refused={} remarks={}",
                result.importId(),
                result.imported(),
                result.refused(),
                result.remarks());
        return result;
    }
}
