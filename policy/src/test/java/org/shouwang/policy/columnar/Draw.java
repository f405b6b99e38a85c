package org.shouwang.policy.columnar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.History;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Situation.Grouping;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.language.Policy;

/** Random people for a random policy. */
final class Draw {

    private static final Provenance SOMEBODY =
            new Provenance("visit", LocalDate.of(2020, 1, 1), "");

    private Draw() {}

    /**
     * A value of the range; its ends and what is next to 0 come often, because that is where
     * mistakes are.
     */
    static long within(RandomGenerator random, Interval range) {
        return switch (random.nextInt(4)) {
            case 0 -> range.low();
            case 1 -> range.high();
            case 2 -> Math.clamp(random.nextLong(-2, 3), range.low(), range.high());
            default -> range.isKnown() ? range.low() : random.nextLong(range.low(), range.high());
        };
    }

    static Situation situation(RandomGenerator random, Policy policy) {
        int persons = random.nextInt(20) == 0 ? Graph.MEMBERS_MAX : 1 + random.nextInt(6);
        var groupings = new EnumMap<Level, Grouping>(Level.class);
        for (var level : Level.GROUPINGS) {
            var of = grouping(random, persons);
            groupings.put(level, new Grouping(subjects(random, policy, level, count(of)), of));
        }
        int units = Objects.requireNonNull(groupings.get(Level.UNIT)).subjects().size();
        var supporterOf =
                Stream.generate(() -> random.nextInt(units)).limit(random.nextInt(5)).toList();
        var supporters = subjects(random, policy, Level.SUPPORTER, supporterOf.size());
        return new Situation(
                subjects(random, policy, Level.PERSON, persons),
                groupings,
                new Grouping(supporters, supporterOf));
    }

    /** The groupings of the persons, numbered as they first come. */
    private static List<Integer> grouping(RandomGenerator random, int persons) {
        var names = new HashMap<Integer, Integer>();
        return Stream.generate(() -> random.nextInt(3))
                .limit(persons)
                .map(draw -> names.computeIfAbsent(draw, missing -> names.size()))
                .toList();
    }

    private static int count(List<Integer> memberships) {
        return (int) memberships.stream().distinct().count();
    }

    private static List<Subject> subjects(
            RandomGenerator random, Policy policy, Level level, int count) {
        return IntStream.range(0, count)
                .mapToObj(i ->
                        new Subject(
                                level + " " + i,
                                level + " " + i,
                                facts(random, policy, level),
                                histories(random, policy, level)))
                .toList();
    }

    private static Map<String, Given> facts(RandomGenerator random, Policy policy, Level level) {
        var given = new HashMap<String, Given>();
        for (var fact : policy.catalogue().facts().values()) {
            if (fact.level() == level) {
                given.put(fact.name(), given(random, fact));
            }
        }
        return given;
    }

    /** Of most facts some months, and of some none; few have been forgotten altogether. */
    private static Map<String, History> histories(
            RandomGenerator random, Policy policy, Level level) {
        var histories = new HashMap<String, History>();
        for (var fact : policy.catalogue().periodic()) {
            if (fact.level() == level && random.nextInt(8) > 0) {
                histories.put(fact.name(), history(random, fact));
            }
        }
        return histories;
    }

    private static History history(RandomGenerator random, Fact fact) {
        var until = YearMonth.from(RandomPolicy.DAY);
        var months = new HashMap<YearMonth, Given>();
        boolean isKnown = random.nextBoolean();
        for (int ago = -12; ago < 30; ago++) {
            months.put(
                    until.minusMonths(ago),
                    isKnown
                            ? new Given.Value(within(random, fact.range()), SOMEBODY)
                            : given(random, fact));
        }
        return new History(until, months);
    }

    /** The same history, after every month of it was told. */
    private static History answered(RandomGenerator random, Fact fact, History history) {
        var months = new HashMap<YearMonth, Given>();
        for (int ago = -12; ago < 30; ago++) {
            var month = history.until().minusMonths(ago);
            var given = history.months().getOrDefault(month, new Given.NotAsked());
            months.put(month, new Given.Value(within(random, fact.known(given)), SOMEBODY));
        }
        return new History(history.until(), months);
    }

    private static Given given(RandomGenerator random, Fact fact) {
        return switch (random.nextInt(8)) {
            case 0 -> new Given.NotAsked();
            case 1 -> new Given.NoAnswer(SOMEBODY);
            case 2 -> new Given.NothingFound(SOMEBODY);
            default -> new Given.Value(within(random, fact.range()), SOMEBODY);
        };
    }

    /** The same people, after somebody has answered everything that was unknown. */
    static Situation answered(RandomGenerator random, Policy policy, Situation situation) {
        var groupings = new EnumMap<Level, Grouping>(Level.class);
        for (var level : Level.GROUPINGS) {
            groupings.put(level, answered(random, policy, situation, level));
        }
        return new Situation(
                answered(random, policy, situation.persons(), Level.PERSON),
                groupings,
                answered(random, policy, situation, Level.SUPPORTER));
    }

    private static Grouping answered(
            RandomGenerator random, Policy policy, Situation situation, Level level) {
        var of =
                level == Level.SUPPORTER
                        ? situation.supporters().of()
                        : situation.memberships(level);
        return new Grouping(answered(random, policy, situation.subjects(level), level), of);
    }

    private static List<Subject> answered(
            RandomGenerator random, Policy policy, List<Subject> subjects, Level level) {
        return subjects.stream().map(subject -> answered(random, policy, subject, level)).toList();
    }

    private static Subject answered(
            RandomGenerator random, Policy policy, Subject subject, Level level) {
        var facts = new HashMap<>(subject.facts());
        for (var fact : policy.catalogue().facts().values()) {
            if (fact.level() == level) {
                var known = fact.known(subject.given(fact.name()));
                facts.put(fact.name(), new Given.Value(within(random, known), SOMEBODY));
            }
        }
        var histories = new HashMap<String, History>();
        subject.histories()
                .forEach((name, history) ->
                        histories.put(
                                name,
                                answered(
                                        random,
                                        policy.catalogue().fact(name).orElseThrow(),
                                        history)));
        return new Subject(subject.id(), subject.label(), facts, histories);
    }
}
