package org.shouwang.policy.household;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Level;

/**
 * Persons, the groupings that they belong to and those who owe them support, closed under
 * membership: whoever shares a household or an assistance unit with somebody here is here too. The
 * groupings of a person differ, so units are not parts of households.
 *
 * <p>Every grouping but a region has from 1 to {@link Graph#MEMBERS_MAX} members, and a unit has up
 * to as many supporters. The compiler relies on it when it proves that a sum over members fits and
 * that nothing is divided by zero, so that it is refused here if it does not hold. A rule about a
 * region is asked with a situation that has the region and nobody else.
 *
 * @param groupings by level; who is in no hukou booklet that is known has the one of the household,
 *     and a region that is not known is one for all
 */
public record Situation(
        List<Subject> persons, Map<Level, Grouping> groupings, Grouping supporters) {

    private static final Grouping NOBODY = new Grouping(List.of(), List.of());

    /**
     * Subjects with those who belong to them; of supporters, the subjects are the supporters
     * themselves.
     *
     * @param of for each person, the position of its grouping; for each supporter, the position of
     *     the unit that is owed support
     */
    public record Grouping(List<Subject> subjects, List<Integer> of) {

        public Grouping {
            subjects = List.copyOf(subjects);
            of = List.copyOf(of);
        }

        private Grouping saying(int subject, String fact, Given given) {
            return new Grouping(Situation.saying(subjects, subject, fact, given), of);
        }
    }

    public Situation {
        persons = List.copyOf(persons);
        groupings = Collections.unmodifiableMap(complete(groupings, persons.size()));
        int count = persons.size();
        groupings.forEach((level, grouping) -> requireMembers(grouping, count, level));
        requireUnits(supporters, groupings.getOrDefault(Level.UNIT, NOBODY).subjects().size());
    }

    /** Persons of whom nobody is known to owe them support. */
    public Situation(List<Subject> persons, Map<Level, Grouping> groupings) {
        this(persons, groupings, NOBODY);
    }

    /** Persons of whom only units and households are known. */
    public Situation(
            List<Subject> persons,
            List<Subject> units,
            List<Subject> households,
            List<Integer> unitOf,
            List<Integer> householdOf) {
        this(
                persons,
                Map.of(
                        Level.UNIT, new Grouping(units, unitOf),
                        Level.HOUSEHOLD, new Grouping(households, householdOf)));
    }

    /** A region alone, for the rules about a region. */
    public static Situation of(Subject region) {
        return new Situation(
                List.of(), Map.of(Level.REGION, new Grouping(List.of(region), List.of())));
    }

    private static Map<Level, Grouping> complete(Map<Level, Grouping> given, int persons) {
        var groupings = new EnumMap<Level, Grouping>(Level.class);
        for (var level : Level.GROUPINGS) {
            groupings.put(level, given.getOrDefault(level, NOBODY));
        }
        if (!given.containsKey(Level.HUKOU)) {
            var households = Objects.requireNonNull(groupings.get(Level.HOUSEHOLD));
            groupings.put(
                    Level.HUKOU,
                    new Grouping(
                            households.subjects().stream().map(Subject::withoutFacts).toList(),
                            households.of()));
        }
        if (!given.containsKey(Level.REGION)) {
            groupings.put(
                    Level.REGION,
                    new Grouping(
                            List.of(new Subject("", "", Map.of())),
                            Collections.nCopies(persons, 0)));
        }
        return groupings;
    }

    private static void requireMembers(Grouping grouping, int persons, Level level) {
        if (grouping.of().size() != persons) {
            throw new IllegalArgumentException("every person belongs to one " + level);
        }

        var counts = counts(grouping.of(), grouping.subjects().size());
        for (int i = 0; i < counts.length && level.gathersMembers(); i++) {
            if (counts[i] == 0 || counts[i] > Graph.MEMBERS_MAX) {
                throw new IllegalArgumentException(
                        "a grouping has from 1 to %d members, but %s has %d; correct who belongs to it"
                                .formatted(
                                        Graph.MEMBERS_MAX,
                                        grouping.subjects().get(i).id(),
                                        counts[i]));
            }
        }
    }

    private static void requireUnits(Grouping supporters, int units) {
        if (supporters.of().size() != supporters.subjects().size()) {
            throw new IllegalArgumentException("every supporter owes support to one unit");
        }
        for (int count : counts(supporters.of(), units)) {
            if (count > Graph.MEMBERS_MAX) {
                throw new IllegalArgumentException(
                        "a unit has at most %d supporters, but one has %d"
                                .formatted(Graph.MEMBERS_MAX, count));
            }
        }
    }

    private static int[] counts(List<Integer> of, int groupings) {
        var counts = new int[groupings];
        for (int grouping : of) {
            if (grouping < 0 || grouping >= groupings) {
                throw new IllegalArgumentException(
                        "somebody belongs to grouping " + grouping + " of " + groupings);
            }
            counts[grouping]++;
        }
        return counts;
    }

    public List<Subject> units() {
        return subjects(Level.UNIT);
    }

    public List<Subject> households() {
        return subjects(Level.HOUSEHOLD);
    }

    /** For each person, the position of the assistance unit. */
    public List<Integer> unitOf() {
        return memberships(Level.UNIT);
    }

    /** For each person, the position of the registered household. */
    public List<Integer> householdOf() {
        return memberships(Level.HOUSEHOLD);
    }

    /** Those whom values of this level belong to. */
    public List<Subject> subjects(Level level) {
        return switch (level) {
            case PERSON -> persons;
            case UNIT, HOUSEHOLD, HUKOU, REGION -> grouping(level).subjects();
            case SUPPORTER -> supporters.subjects();
            case EVERYBODY ->
                    throw new IllegalArgumentException("everybody is not a list of subjects");
        };
    }

    /** The groupings of this level, with their members. */
    public Grouping grouping(Level level) {
        return Objects.requireNonNull(groupings.get(level), () -> level + " is not a grouping");
    }

    /** For each person, the position of its grouping of this level. */
    public List<Integer> memberships(Level grouping) {
        return grouping(grouping).of();
    }

    /** For each person or supporter, the position of its grouping of this level. */
    public List<Integer> memberships(Level members, Level grouping) {
        return members == Level.SUPPORTER ? supporters.of() : memberships(grouping);
    }

    /**
     * For each grouping of this level, the positions of its members, in the order of the persons.
     */
    public List<List<Integer>> members(Level grouping) {
        return members(Level.PERSON, grouping);
    }

    /** For each grouping of this level, the positions of the persons or supporters in it. */
    public List<List<Integer>> members(Level who, Level grouping) {
        var memberships = memberships(who, grouping);
        var members = new ArrayList<List<Integer>>();
        subjects(grouping).forEach(subject -> members.add(new ArrayList<>()));
        IntStream.range(0, memberships.size())
                .forEach(one -> members.get(memberships.get(one)).add(one));
        return members;
    }

    /**
     * Whose results belong to the first household: its members, and whatever they are members of.
     * Neighbours have theirs in their own situations, and a region is asked alone.
     */
    public List<Integer> ofFirstHousehold(Level level) {
        return switch (level) {
            case PERSON -> belonging(householdOf(), List.of(0));
            case UNIT, HOUSEHOLD, HUKOU ->
                    belonging(householdOf(), List.of(0)).stream()
                            .map(memberships(level)::get)
                            .distinct()
                            .sorted()
                            .toList();
            case SUPPORTER -> belonging(supporters.of(), ofFirstHousehold(Level.UNIT));
            case REGION, EVERYBODY -> List.of();
        };
    }

    private static List<Integer> belonging(List<Integer> of, List<Integer> groupings) {
        return IntStream.range(0, of.size())
                .filter(one -> groupings.contains(of.get(one)))
                .boxed()
                .toList();
    }

    /** The same people, after something else was said about one of them. */
    public Situation saying(Level level, int subject, String fact, Given given) {
        if (level == Level.PERSON) {
            return new Situation(saying(persons, subject, fact, given), groupings, supporters);
        }
        if (level == Level.SUPPORTER) {
            return new Situation(persons, groupings, supporters.saying(subject, fact, given));
        }

        var changed = new EnumMap<>(groupings);
        changed.put(level, grouping(level).saying(subject, fact, given));
        return new Situation(persons, changed, supporters);
    }

    private static List<Subject> saying(
            List<Subject> subjects, int subject, String fact, Given given) {
        var changed = new ArrayList<>(subjects);
        changed.set(subject, subjects.get(subject).saying(fact, given));
        return changed;
    }
}
