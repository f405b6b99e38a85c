package org.shouwang.policy.columnar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.parameter.InForce;
import org.shouwang.policy.parameter.Table;
import org.shouwang.policy.parameter.Table.Match;
import org.shouwang.policy.parameter.Table.Row;
import org.shouwang.policy.parameter.WorkingDays;

/** Random tables and calendars. */
final class RandomLaw {

    private static final Title NO_TITLE = new Title("", "");
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private RandomLaw() {}

    static InForce number(RandomGenerator random, String name, Interval range) {
        var value = random.nextInt(4) == 0 ? range : Interval.of(Draw.within(random, range));
        return new InForce(name, NO_TITLE, Type.FEN, NO_TITLE, value, DAY, "", "", "", "");
    }

    /** A table with rows where its keys can be, some of them open. */
    static InForce table(RandomGenerator random, String name, Interval keys) {
        var range = new Interval(-50, 50);
        var bounds =
                LongStream.generate(() -> Draw.within(random, keys))
                        .limit(random.nextInt(4))
                        .sorted()
                        .distinct()
                        .toArray();
        var rows = new ArrayList<Row>();
        rows.add(new Row(Long.MIN_VALUE, value(random, range)));
        for (long bound : bounds) {
            rows.add(new Row(bound, value(random, range)));
        }
        return new InForce(
                name,
                NO_TITLE,
                Type.INT,
                NO_TITLE,
                range,
                DAY,
                "",
                "",
                "",
                "",
                Optional.of(new Table(new Table.Key(Type.INT, Match.AT_LEAST), rows)));
    }

    private static Interval value(RandomGenerator random, Interval range) {
        return random.nextInt(5) == 0 ? range : Interval.of(Draw.within(random, range));
    }

    /** Some years somewhere, with some days off. */
    static WorkingDays workingDays(RandomGenerator random) {
        int first = random.nextInt(1895, 2100);
        var years =
                IntStream.range(first, first + random.nextInt(4))
                        .mapToObj(year -> year(random, year))
                        .toList();
        return new WorkingDays(years);
    }

    private static WorkingDays.Year year(RandomGenerator random, int year) {
        var from = LocalDate.of(year, 1, 1);
        Set<LocalDate> off = new TreeSet<>();
        for (int start : List.of(random.nextInt(150), 200 + random.nextInt(150))) {
            IntStream.range(start, start + 7).forEach(day -> off.add(from.plusDays(day)));
        }
        var worked = Set.of(from.plusDays(random.nextInt(365)));
        return new WorkingDays.Year(from, LocalDate.of(year, 12, 31), off, worked, "paper", "一");
    }
}
