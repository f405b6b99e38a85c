package org.shouwang.server.region;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Takes the changes of places from the packs ({@code regions/changes/*.csv}: day, kind, from,
 * from_name, to, to_name, document), those that are not on record yet.
 */
final class ChangeImport {

    private static final Logger LOG = LoggerFactory.getLogger(ChangeImport.class);
    private static final String INSERT =
            """
            insert into region.change (day, kind, from_code, from_name, to_code, to_name, document, origin)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private ChangeImport() {}

    /** The changes of all packs, by the file that tells them. */
    static Map<String, List<Change>> read(Path packs) throws IOException {
        var changes = new TreeMap<String, List<Change>>();
        for (var file : files(packs)) {
            changes.put(packs.relativize(file).toString(), changes(file));
        }
        return changes;
    }

    static void write(JdbcTemplate db, Map<String, List<Change>> changes) {
        changes.forEach((origin, told) -> {
            int added = told.stream().mapToInt(change -> write(db, change, origin)).sum();
            LOG.info("changes of places read file={} added={}", origin, added);
        });
    }

    private static List<Path> files(Path packs) throws IOException {
        if (!Files.isDirectory(packs)) {
            return List.of();
        }

        var found = new ArrayList<Path>();
        try (var folders = Files.newDirectoryStream(packs)) {
            for (var pack : folders) {
                var folder = pack.resolve("regions/changes");
                if (Files.isDirectory(folder)) {
                    try (var files = Files.newDirectoryStream(folder, "*.csv")) {
                        files.forEach(found::add);
                    }
                }
            }
        }
        return found.stream().sorted().toList();
    }

    private static List<Change> changes(Path file) throws IOException {
        var changes = new ArrayList<Change>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : csv) {
                try {
                    changes.add(change(row));
                } catch (RuntimeException broken) {
                    throw new IOException(
                            "%s:%d: %s"
                                    .formatted(
                                            file, row.getStartingLineNumber(), broken.getMessage()),
                            broken);
                }
            }
        }
        return changes;
    }

    private static Change change(NamedCsvRecord row) {
        return new Change(
                LocalDate.parse(row.getField("day")),
                Change.Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                new RegionCode(row.getField("from")),
                row.getField("from_name"),
                new RegionCode(row.getField("to")),
                row.getField("to_name"),
                row.getField("document"));
    }

    private static int write(JdbcTemplate db, Change change, String origin) {
        return db.update(
                INSERT,
                change.day(),
                change.kind().name(),
                change.from().value(),
                change.fromName(),
                change.to().value(),
                change.toName(),
                change.document(),
                origin);
    }
}
