package org.shouwang.server.registry.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.database.StagedTables;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads a delivery and stages what is right of it, inside the transaction that will write it.
 *
 * <p>A first table of members is entered as it comes, household by household, while the rest is
 * read. Should something of it turn out wrong afterwards, all of it is undone and the table is read
 * once more, to be entered at the end.
 */
@Component
class Loading {

    private final Checks checks;
    private final Imports imports;
    private final Register register;
    private final Secrets secrets;
    private final StagedTables staged;
    private final ReferenceDay reference;
    private final JdbcClient db;

    Loading(
            Checks checks,
            Imports imports,
            Register register,
            Secrets secrets,
            StagedTables staged,
            ReferenceDay reference,
            JdbcClient db) {
        this.checks = checks;
        this.imports = imports;
        this.register = register;
        this.secrets = secrets;
        this.staged = staged;
        this.reference = reference;
        this.db = db;
    }

    /** What was found; what is to be written is staged, or entered already. */
    Findings stage(
            Actor importer,
            Imports.Import begun,
            Delivery delivery,
            Instant at,
            Supplier<Course> course) {
        if (begun.isLikelyToLoad() && isMembersAlone(delivery) && register.isEmpty()) {
            db.sql("savepoint before_reading").update();
            var findings = asItComes(importer, begun, delivery, at, course.get());
            if (findings.isPresent()) {
                return findings.get();
            }

            db.sql("rollback to savepoint before_reading").update();
        }
        return atTheEnd(importer, begun, delivery, course.get());
    }

    /** Where households stand in a table of their own, none is whole before the last row. */
    private static boolean isMembersAlone(Delivery delivery) {
        var kinds = delivery.files().keySet();
        return kinds.contains(FileKind.MEMBERS)
                && kinds.stream()
                        .noneMatch(Set.of(FileKind.HOUSEHOLDS, FileKind.PERSONS)::contains);
    }

    private Optional<Findings> asItComes(
            Actor importer, Imports.Import begun, Delivery delivery, Instant at, Course course) {
        var refusals = imports.refusals(importer, begun.id(), staged.connection());
        try (var writing = new Writing(staged.connection())) {
            var staging = new Staging(db, writing, secrets);
            EnteringNew.prepare(db);
            var arriving =
                    new AsItComes(
                            staging,
                            new StagedRows(db, writing, secrets, staging.shapes(), "held"),
                            new BinaryTable(EnteringNew.CARDS, 8, writing),
                            writing,
                            new EnteringNew(writing.db(), begun.id(), importer.account(), at),
                            reference.day());
            var findings =
                    writing.beside(() -> checks.of(importer, delivery, refusals, arriving, course));
            course.writing();
            arriving.finish();
            if (arriving.isWrong() || begun.wasSeenOtherThan(findings) || !begun.loads(findings)) {
                return Optional.empty();
            }

            refusals.enter();
            return Optional.of(findings);
        }
    }

    private Findings atTheEnd(
            Actor importer, Imports.Import begun, Delivery delivery, Course course) {
        var refusals = imports.refusals(importer, begun.id(), staged.connection());
        try (var writing = new Writing(staged.connection())) {
            var staging = new Staging(db, writing, secrets);
            var findings =
                    writing.beside(() -> checks.of(importer, delivery, refusals, staging, course));
            staging.finish();
            refusals.enter();
            course.writing();
            return findings;
        }
    }
}
