package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Ids;
import org.shouwang.server.access.Progress;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.Cards;
import org.shouwang.server.registry.Vocabulary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Service;

/**
 * Imports a delivery: checks every row, then writes all of what is right in one transaction, or
 * nothing.
 *
 * <p>Files are read twice, so that memory holds who is in them and not what is said about them. A
 * run that dies writes nothing; running twice adds only what is new.
 */
@Service
class ImportFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ImportFiles.class);

    private final Transactions transactions;
    private final Register register;
    private final Entering entering;
    private final Imports imports;
    private final Cards cards;
    private final Vocabulary vocabulary;
    private final Regions regions;
    private final Secrets secrets;
    private final Audit audit;
    private final JdbcClient db;
    private final DataSource source;
    private final ReferenceDay reference;
    private final Clock clock;

    ImportFiles(
            Transactions transactions,
            Register register,
            Entering entering,
            Imports imports,
            Cards cards,
            Vocabulary vocabulary,
            Regions regions,
            Secrets secrets,
            Audit audit,
            JdbcClient db,
            DataSource source,
            ReferenceDay reference,
            Clock clock) {
        this.transactions = transactions;
        this.register = register;
        this.entering = entering;
        this.imports = imports;
        this.cards = cards;
        this.vocabulary = vocabulary;
        this.regions = regions;
        this.secrets = secrets;
        this.audit = audit;
        this.db = db;
        this.source = source;
        this.reference = reference;
        this.clock = clock;
    }

    ImportResult run(Actor importer, Delivery delivery, ImportMode mode, Progress progress) {
        try {
            return transactions.as(importer, () -> within(importer, delivery, mode, progress));
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

    private ImportResult within(
            Actor importer, Delivery delivery, ImportMode mode, Progress progress) {
        register.lock();
        var id = Ids.next(clock);
        var at = clock.instant();
        var today = LocalDate.now(clock);
        var course = new Course(progress);
        var population = new Population();
        try {
            var findings =
                    new Checking(
                                    vocabulary.catalogue(),
                                    today,
                                    importer,
                                    regions,
                                    register,
                                    secrets,
                                    course)
                            .check(delivery, population);
            boolean loads =
                    findings.isReadable() && (mode == ImportMode.VALID || findings.isComplete());
            if (loads) {
                load(delivery, population, findings, today, course);
                entering.enter(id, importer.account(), at);
                cards.refreshTouched(reference.day());
            }
            return record(importer, delivery, mode, ImportResult.of(id, findings, loads), findings);
        } catch (IOException lost) {
            throw new UncheckedIOException("a file of the import could not be read", lost);
        }
    }

    private void load(
            Delivery delivery,
            Population population,
            Findings findings,
            LocalDate today,
            Course course)
            throws IOException {
        var catalogue = vocabulary.catalogue();
        var staging = new Staging(db, source, secrets);
        new Loading(
                        catalogue,
                        new RowReading(catalogue, today),
                        register,
                        population,
                        findings,
                        staging,
                        course)
                .load(delivery);
        course.writing();
    }

    private ImportResult record(
            Actor importer,
            Delivery delivery,
            ImportMode mode,
            ImportResult result,
            Findings findings) {
        imports.add(importer, clock.instant(), delivery, mode, result);
        imports.addRefusals(importer, result.importId(), findings.inOrder(), connection());
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

    private PGConnection connection() {
        try {
            return DataSourceUtils.getConnection(source).unwrap(PGConnection.class);
        } catch (java.sql.SQLException other) {
            throw new IllegalStateException("the connection is not one of PostgreSQL", other);
        }
    }
}
