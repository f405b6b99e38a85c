package org.shouwang.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.columnar.Batch;
import org.shouwang.policy.columnar.BatchColumns;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;

/**
 * Some thousand households of the population, as columns. Persons stand household by household, and
 * in it unit by unit.
 *
 * @param counts how many subjects there are of each level
 * @param of for each grouping the position of each person's; for supporters that of the unit
 * @param facts by name, a value each subject of its level
 */
record Partition(Map<Level, Integer> counts, Map<Level, int[]> of, Map<String, long[]> facts) {

    private static final Provenance DRAWN =
            new Provenance("bench", LocalDate.of(2016, 1, 1), "drawn from a seed");

    int count(Level level) {
        return counts.getOrDefault(level, 0);
    }

    int[] positions(Level level) {
        return Objects.requireNonNull(of.get(level));
    }

    /** As the columnar evaluation takes it. */
    Batch batch(Catalogue catalogue) {
        var columns = new BatchColumns(catalogue);
        counts.forEach(columns::count);
        of.forEach((level, positions) -> {
            boolean isSupporter = level == Level.SUPPORTER;
            columns.membership(
                    isSupporter ? Level.SUPPORTER : Level.PERSON,
                    isSupporter ? Level.UNIT : level,
                    positions);
        });
        facts.forEach(columns::fact);
        return columns.build();
    }

    /** As the household evaluation takes it: a situation each household. */
    List<Situation> situations(Catalogue catalogue) {
        var subjects = new EnumMap<Level, List<Subject>>(Level.class);
        counts.forEach((level, count) -> subjects.put(level, subjects(catalogue, level, count)));
        var households = positions(Level.HOUSEHOLD);
        var situations = new ArrayList<Situation>();
        int begin = 0;
        int supporter = 0;
        for (int end = 1; end <= households.length; end++) {
            if (end == households.length || households[end] != households[begin]) {
                int supporters = endOfSupporters(supporter, positions(Level.UNIT)[end - 1]);
                situations.add(situation(subjects, begin, end, supporter, supporters));
                begin = end;
                supporter = supporters;
            }
        }
        return situations;
    }

    private int endOfSupporters(int from, int lastUnit) {
        var units = positions(Level.SUPPORTER);
        int end = from;
        while (end < units.length && units[end] <= lastUnit) {
            end++;
        }
        return end;
    }

    private Situation situation(
            Map<Level, List<Subject>> subjects, int begin, int end, int supporter, int supporters) {
        var groupings = new EnumMap<Level, Situation.Grouping>(Level.class);
        for (var level : Level.GROUPINGS) {
            groupings.put(level, grouping(subjects, level, positions(level), begin, end));
        }
        int firstUnit = positions(Level.UNIT)[begin];
        var units = new ArrayList<Integer>();
        for (int i = supporter; i < supporters; i++) {
            units.add(positions(Level.SUPPORTER)[i] - firstUnit);
        }
        return new Situation(
                of(subjects, Level.PERSON).subList(begin, end),
                groupings,
                new Situation.Grouping(
                        of(subjects, Level.SUPPORTER).subList(supporter, supporters), units));
    }

    private static Situation.Grouping grouping(
            Map<Level, List<Subject>> subjects, Level level, int[] of, int begin, int end) {
        int first = of[begin];
        var positions = new ArrayList<Integer>();
        for (int person = begin; person < end; person++) {
            positions.add(of[person] - first);
        }
        return new Situation.Grouping(
                of(subjects, level).subList(first, of[end - 1] + 1), positions);
    }

    private static List<Subject> of(Map<Level, List<Subject>> subjects, Level level) {
        return Objects.requireNonNull(subjects.get(level));
    }

    private List<Subject> subjects(Catalogue catalogue, Level level, int count) {
        var subjects = new ArrayList<Subject>(count);
        var columns = new HashMap<String, long[]>(facts);
        columns.keySet().removeIf(name -> catalogue.fact(name).orElseThrow().level() != level);
        for (int i = 0; i < count; i++) {
            var given = new HashMap<String, Given>();
            for (var column : columns.entrySet()) {
                given.put(column.getKey(), new Given.Value(column.getValue()[i], DRAWN));
            }
            subjects.add(new Subject(level + " " + i, "", given));
        }
        return subjects;
    }
}
