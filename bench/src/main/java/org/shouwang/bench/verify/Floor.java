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

    /** GB 11643. */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final String CHECK_DIGITS = "10X98765432";
    private static final int AREA = 6;
    private static final int COMMON = 7;

    private Floor() {}

    /**
     * What the join took, and how far what the server took for sure is the same.
     *
     * @param seconds of the copies and the join
     * @param processorSeconds the same of the processor, of the one process that serves them
     * @param wronglyTaken records of the server that no row with that number and name says
     * @param missed rows of persons asked about, with their number and name, that became no record
     */
    record Measured(double seconds, double processorSeconds, long wronglyTaken, long missed) {}

    /**
     * Copies and joins.
     *
     * @param persons the table of persons that was imported
     */
    static Measured measure(Ledger ledger, List<Path> answers, Path persons, Path folder)
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
        double before = ledger.processorSeconds();
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
        double processor = ledger.processorSeconds() - before;
        var differences = differences(ledger);
        ledger.run("drop table public.floor_answer, public.floor_person, public.floor_record");
        return new Measured(seconds, processor, differences.getFirst(), differences.getLast());
    }

    /** Person by person; a row that stands there twice is one. */
    private static List<Long> differences(Ledger ledger) throws SQLException {
        var found =
                ledger.rows(
                                """
                                with said as (
                                    select p.number, count(distinct (a.dataset, a.day, a.rest)) as n
                                      from public.floor_answer a
                                      join public.floor_person p
                                        on p.id = a.id and p.name = replace(a.name, ' ', '')
                                      join registry.person r on r.number = p.number
                                     where a.result = '有记录'
                                       and r.id in (select person_id from verification.enquiry_line)
                                     group by 1),
                                taken as (
                                    select p.number, count(*) as n
                                      from verification.record r
                                      join registry.person p on p.id = r.person_id
                                     where r.method <> 'LINKED' and r.retracted_at is null
                                     group by 1)
                                select coalesce(sum(greatest(coalesce(t.n, 0) - coalesce(s.n, 0), 0)), 0),
                                       coalesce(sum(greatest(coalesce(s.n, 0) - coalesce(t.n, 0), 0)), 0)
                                  from said s full join taken t using (number)
                                """)
                        .getFirst();
        return found.stream().map(Long::parseLong).toList();
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
                out.write(modern(cells.get(at[0])));
                out.write("," + cells.get(at[1]) + "," + cells.get(at[2]) + "\n");
            }
        }
        return target;
    }

    /**
     * A number of 15 digits as departments write it today: with the century and the check digit.
     */
    private static String modern(String number) {
        if (!number.matches("\\d{15}")) {
            return number;
        }

        var longer = number.substring(0, AREA) + "19" + number.substring(AREA);
        int sum = 0;
        for (int i = 0; i < longer.length(); i++) {
            sum += Character.digit(longer.charAt(i), 10) * WEIGHTS[i];
        }
        return longer + CHECK_DIGITS.charAt(sum % CHECK_DIGITS.length());
    }
}
