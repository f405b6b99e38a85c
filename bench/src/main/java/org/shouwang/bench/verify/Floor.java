package org.shouwang.bench.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The floor: the departments' files by COPY into a table of plain text, and one join with the list
 * of persons by number and name, into a table without a guard, a question or a reason.
 */
final class Floor {

    private static final int COMMON = 7;

    private Floor() {}

    /**
     * Seconds of the copies and the join.
     *
     * @param persons the table of persons that was imported
     */
    static double seconds(Ledger ledger, List<Path> answers, Path persons, Path folder)
            throws SQLException, IOException {
        var plain = new ArrayList<Path>();
        for (var file : answers) {
            plain.add(plain(file, folder));
        }
        ledger.run(
                "create unlogged table public.floor_answer (dataset text, id text, name text, birth"
                        + " text, place text, day text, result text, rest text)");
        ledger.run("create unlogged table public.floor_person (id text, name text, number text)");
        ledger.copy("public.floor_person", people(persons, folder));
        long begun = System.nanoTime();
        for (var file : plain) {
            ledger.copy("public.floor_answer", file);
        }
        ledger.run(
                """
                create table public.floor_record as
                select p.number, a.dataset, a.result, a.day, to_jsonb(string_to_array(a.rest, '|')) as fields
                  from public.floor_answer a
                  join public.floor_person p on p.id = a.id and p.name = a.name
                """);
        double seconds = (System.nanoTime() - begun) / 1e9;
        ledger.run("drop table public.floor_answer, public.floor_person, public.floor_record");
        return seconds;
    }

    /** The common columns, and the others as one. */
    private static Path plain(Path file, Path folder) throws IOException {
        var target = folder.resolve("floor-" + file.getFileName());
        try (var lines = Files.lines(file, StandardCharsets.UTF_8);
                var out = Files.newBufferedWriter(target)) {
            for (var line : (Iterable<String>) lines::iterator) {
                if (!line.startsWith("#")) {
                    var cells = line.replace("\"", "").split(",", -1);
                    if (cells.length > COMMON) {
                        out.write(String.join(",", List.of(cells).subList(0, COMMON)));
                        out.write(",");
                        out.write(String.join("|", List.of(cells).subList(COMMON, cells.length)));
                        out.write("\n");
                    }
                }
            }
        }
        return target;
    }

    private static Path people(Path persons, Path folder) throws IOException {
        var target = folder.resolve("floor-persons.csv");
        try (var lines = Files.lines(persons, StandardCharsets.UTF_8);
                var out = Files.newBufferedWriter(target)) {
            int[] at = {};
            for (var line : (Iterable<String>) lines::iterator) {
                var cells = List.of(line.replace("\uFEFF", "").split(",", -1));
                if (at.length == 0) {
                    at =
                            new int[] {
                                cells.indexOf("证件号码"), cells.indexOf("姓名"), cells.indexOf("人编号")
                            };
                }
                out.write(
                        cells.get(at[0]) + "," + cells.get(at[1]) + "," + cells.get(at[2]) + "\n");
            }
        }
        return target;
    }
}
