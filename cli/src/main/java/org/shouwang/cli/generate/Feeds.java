package org.shouwang.cli.generate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shouwang.policy.verification.Dataset;
import org.shouwang.policy.verification.VerificationText;

/**
 * What the departments would answer about everybody: {@code departments/<department>.csv}, and in
 * {@code truth.csv} what is planted in it, so that what a comparison finds can be measured.
 *
 * <p>One department has never sent anything, one sends late, one sent half of its answers. Banks
 * are not among the twelve of Taiyuan; their file stands apart.
 */
final class Feeds implements Closeable {

    /** The number of the last dataset that Taiyuan asked for. */
    private static final int TAIYUAN_LAST = 25;

    private static final String NEVER = "passenger_transport";
    private static final String LATE = "housing_fund";
    private static final String HALF = "state_tax";
    private static final String FIRST_TO_ASK = "human_resources";
    private static final String BANKS = "banks";

    private static final List<String> TRUTH = List.of("部门", "数据项", "行", "人编号", "户编号", "种类", "差异规则");

    /** How old the data of a department are at most. */
    private static final int AGE_DAYS_MAX = 60;

    private static final int GARBAGE_EACH = 2_000;
    private static final int STRANGERS_EACH = 400;
    private static final int DUPLICATES_EACH = 350;

    private final Map<String, FeedFile> files = new LinkedHashMap<>();
    private final Map<String, String> departments;
    private final Sheet truth;
    private final List<String> dates;
    private final long seed;

    private Feeds(Map<String, String> departments, Sheet truth, LocalDate day, long seed) {
        this.departments = departments;
        this.truth = truth;
        this.dates =
                IntStream.rangeClosed(0, AGE_DAYS_MAX)
                        .mapToObj(days -> day.minusDays(days).toString())
                        .toList();
        this.seed = seed;
    }

    static Feeds open(Path folder, VerificationText text, LocalDate day, long seed)
            throws IOException {
        var departments =
                text.datasets().stream()
                        .collect(Collectors.toMap(Dataset::name, Dataset::department));
        var feeds = new Feeds(departments, new CsvSheet(folder.resolve("truth.csv")), day, seed);
        feeds.truth.row(TRUTH);
        var asked =
                text.datasets().stream()
                        .filter(each -> each.number() <= TAIYUAN_LAST)
                        .map(Dataset::department)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        for (var department : asked) {
            feeds.open(department, folder.resolve("departments"), text);
        }
        feeds.open(BANKS, folder.resolve("departments/others"), text);
        return feeds;
    }

    private void open(String department, Path folder, VerificationText text) throws IOException {
        if (department.equals(NEVER)) {
            told(department, "never");
            return;
        }

        var where = department.equals(LATE) ? folder.resolve("late") : folder;
        Files.createDirectories(where);
        files.put(
                department, new FeedFile(where.resolve(department + ".csv"), text.of(department)));
        if (department.equals(LATE)) {
            told(department, "late");
        }
        if (department.equals(HALF)) {
            told(department, "half");
        }
    }

    /** Writes what all departments know of a person. Who has no number was not asked for. */
    void person(Person person, List<Entry> entries) {
        if (person.idNumber().isEmpty()) {
            return;
        }

        var known = new HashMap<String, List<Entry>>();
        entries.forEach(entry ->
                known.computeIfAbsent(
                                departments.getOrDefault(entry.dataset(), ""),
                                department -> new ArrayList<>())
                        .add(entry));
        var identity = Identity.of(person);
        var dice = Dice.of(seed, "feed" + person.number());
        files.forEach((department, file) ->
                department(
                        new About(department, file, person, identity, dice),
                        known.getOrDefault(department, List.of())));
    }

    /** One department about one person. */
    private record About(
            String department, FeedFile file, Person person, Identity identity, Dice dice) {}

    private void department(About about, List<Entry> entries) {
        var date = dates.get(about.dice().below(dates.size()));
        if (about.department().equals(HALF) && isInOtherHalf(about.person())) {
            for (int i = 0; i < Math.max(1, entries.size()); i++) {
                about.file().withhold();
            }
            return;
        }
        if (entries.isEmpty()) {
            about.file().nothing(about.identity(), date);
            return;
        }

        entries.forEach(entry -> entry(about, entry, date));
        oddity(about, entries.getFirst(), date);
    }

    private static boolean isInOtherHalf(Person person) {
        return (person.household().charAt(person.household().length() - 1) - '0') % 2 == 1;
    }

    private void entry(About about, Entry entry, String date) {
        if (!entry.isAnswer()) {
            told(about, entry, about.file().entry(about.identity(), date, entry), "no_answer", "");
            return;
        }

        var slip = Slip.draw(about.dice());
        var identity = slip.of(about.identity(), about.dice());
        int line = about.file().entry(identity, date, entry);
        told(about, entry, line, slip);
        if (slip == Slip.SOMEBODY_ELSE) {
            return;
        }

        entry.planted()
                .ifPresent(planted -> told(about, entry, line, planted.kind(), planted.rules()));
        if (about.dice().below(DUPLICATES_EACH) == 0) {
            int again = about.file().entry(identity, date, entry);
            told(about, entry, again, slip);
            told(about, entry, again, "duplicate", "");
        }
    }

    private void told(About about, Entry entry, int line, Slip slip) {
        switch (slip) {
            case NONE -> {}
            case SOMEBODY_ELSE -> told(about.department(), entry.dataset(), line, slip.kind());
            case WRONG_NUMBER, MISSING_NUMBER, VARIANT_NAME, SWAPPED_NAME ->
                    told(about, entry, line, slip.kind(), "");
        }
    }

    /** Now and then a row is nobody's, or cannot be read. */
    private void oddity(About about, Entry entry, String date) {
        if (about.dice().below(STRANGERS_EACH) == 0 && entry.isAnswer()) {
            var stranger = Slip.stranger(about.identity().place(), about.dice());
            int line = about.file().entry(stranger, date, entry);
            told(about.department(), entry.dataset(), line, "stranger");
        }
        if (about.dice().below(GARBAGE_EACH) == 0) {
            int line = about.file().garbage("\u0001锟斤拷" + about.dice().below(1_000_000));
            told(about.department(), "", line, "garbage");
        }
    }

    /** Something about a department as a whole. */
    private void told(String department, String kind) {
        truth.row(List.of(department, "", "", "", "", kind, ""));
    }

    /** A line that is nobody's. */
    private void told(String department, String dataset, int line, String kind) {
        truth.row(List.of(department, dataset, Integer.toString(line), "", "", kind, ""));
    }

    /** One row for each of the rules, so that each can be counted. */
    private void told(About about, Entry entry, int line, String kind, String rules) {
        for (var rule : rules.split(" ", -1)) {
            truth.row(
                    List.of(
                            about.department(),
                            entry.dataset(),
                            Integer.toString(line),
                            about.person().number(),
                            about.person().household(),
                            kind,
                            rule));
        }
    }

    /** Somebody who should be noticed though there is no record, not even at the first to ask. */
    void omission(Person person, String kind, String rule) {
        truth.row(List.of(FIRST_TO_ASK, "", "", person.number(), person.household(), kind, rule));
    }

    @Override
    public void close() throws IOException {
        for (var file : files.values()) {
            file.close();
        }
        truth.close();
    }
}
