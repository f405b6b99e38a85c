package org.shouwang.server.registry.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shouwang.server.Officer;
import org.shouwang.server.access.Ids;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.registry.Yangqu;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The data officer's desk: files go in, and what was refused comes back. */
@TestComponent
public class Desk {

    private final ImportFiles importFiles;
    private final Imports imports;
    private final Transactions transactions;
    private final JdbcClient db;

    Desk(ImportFiles importFiles, Imports imports, Transactions transactions, JdbcClient db) {
        this.importFiles = importFiles;
        this.imports = imports;
        this.transactions = transactions;
        this.db = db;
    }

    /** Imports all three tables and keeps what is right. */
    public void take(Officer officer, Yangqu files) {
        run(officer, files, ImportMode.VALID);
    }

    ImportResult run(Officer officer, Yangqu files, ImportMode mode) {
        return run(
                officer,
                Map.of(
                        FileKind.HOUSEHOLDS, files.households(),
                        FileKind.PERSONS, files.persons(),
                        FileKind.STATEMENTS, files.statements()),
                mode);
    }

    ImportResult run(Officer officer, Map<FileKind, byte[]> contents, ImportMode mode) {
        try {
            var folder = Files.createTempDirectory("delivery");
            var paths = new EnumMap<FileKind, java.nio.file.Path>(FileKind.class);
            var names = new EnumMap<FileKind, String>(FileKind.class);
            for (var file : contents.entrySet()) {
                paths.put(
                        file.getKey(),
                        Files.write(folder.resolve(file.getKey().key()), file.getValue()));
                names.put(file.getKey(), file.getKey().key() + ".csv");
            }
            var delivery = new Delivery(paths, names);
            var id = Ids.next();
            transactions.as(
                    officer.actor(),
                    () -> imports.begin(officer.actor(), id, Instant.now(), delivery, mode));
            return importFiles.run(officer.actor(), id, delivery, (done, total, message) -> {});
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Imports, and tells what was remarked upon: why, and what to do. */
    public List<String> remarks(Officer officer, Yangqu files) {
        return refusals(officer, run(officer, files, ImportMode.VALID)).stream()
                .filter(flaw -> !flaw.refused())
                .map(flaw -> flaw.reason().zh() + " " + flaw.remedy().zh())
                .toList();
    }

    List<Imports.Refusal> refusals(Officer officer, ImportResult result) {
        return transactions.as(
                officer.actor(),
                () -> imports.refusals(result.importId(), 0, ImportLimits.PAGE_MAX));
    }

    /** How many rows of a table of the register this officer can see. */
    public long count(Officer officer, String table) {
        return transactions.as(
                officer.actor(),
                () -> db.sql("select count(*) from registry." + table).query(Long.class).single());
    }

    /** Takes everything away. */
    public void clear(JdbcClient owner) {
        owner.sql(
                        "truncate registry.household, registry.report, registry.membership,"
                                + " registry.grouping, registry.person, registry.refusal,"
                                + " registry.import cascade")
                .update();
    }
}
