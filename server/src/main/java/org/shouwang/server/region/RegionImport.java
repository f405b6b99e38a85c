package org.shouwang.server.region;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.shouwang.server.Folders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty tree of places from the national pack ({@code regions/*.csv}: code, name, level,
 * parent).
 */
@Component
@DependsOnDatabaseInitialization
class RegionImport {

    private static final Logger LOG = LoggerFactory.getLogger(RegionImport.class);
    private static final int BATCH = 1_000;
    private static final String INSERT =
            "insert into region.region (code, parent, name) values (?, ?, ?)";

    RegionImport(
            Folders folders, JdbcTemplate db, PlatformTransactionManager manager, Regions regions)
            throws IOException {
        var files = folders.packs().resolve("national/regions");
        if (isEmpty(db) && Files.isDirectory(files)) {
            var places = read(files);
            // Places are nobody's data: these are the only transactions without a scope.
            new TransactionTemplate(manager).executeWithoutResult(status -> write(db, places));
            LOG.info("places imported count={}", places.size());
        }
        var changes = ChangeImport.read(folders.packs());
        new TransactionTemplate(manager)
                .executeWithoutResult(status -> ChangeImport.write(db, changes));
        regions.read();
    }

    private static boolean isEmpty(JdbcTemplate db) {
        return Boolean.FALSE.equals(
                db.queryForObject("select exists (select from region.region)", Boolean.class));
    }

    /** The places above come first, so that each finds its parent. */
    private static List<Region> read(Path folder) throws IOException {
        var places = new ArrayList<Region>();
        try (var files = Files.newDirectoryStream(folder, "*.csv")) {
            for (var file : files) {
                read(file, places);
            }
        }
        places.sort(Comparator.comparing(Region::level).thenComparing(Region::code));
        return places;
    }

    private static void read(Path file, List<Region> places) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                var code =
                        RegionCode.parse(row.getField("code"))
                                .orElseThrow(() ->
                                        new IOException(
                                                "%s:%d: '%s' is not a region code"
                                                        .formatted(
                                                                file,
                                                                row.getStartingLineNumber(),
                                                                row.getField("code"))));
                places.add(new Region(code, row.getField("name"), code.level()));
            }
        }
    }

    private static void write(JdbcTemplate db, List<Region> places) {
        db.batchUpdate(
                INSERT,
                places,
                BATCH,
                (statement, place) -> {
                    var parent = place.code().parent();
                    statement.setString(1, place.code().value());
                    statement.setString(
                            2, parent.equals(RegionCode.NATION) ? null : parent.value());
                    statement.setString(3, place.name());
                });
    }
}
