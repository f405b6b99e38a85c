package org.shouwang.policy.household;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Level;

/**
 * Persons and the groupings that they belong to, closed under membership: whoever shares a
 * household or an assistance unit with somebody here is here too. The three groupings of a person
 * differ, so units are not parts of households.
 *
 * <p>Every grouping has from 1 to {@link Graph#MEMBERS_MAX} members. The compiler relies on it when
 * it proves that a sum over members fits and that nothing is divided by zero, so that it is refused
 * here if it does not hold.
 *
 * @param unitOf for each person, the position of the assistance unit
 * @param householdOf for each person, the position of the registered household
 */
public record Situation(
        List<Subject> persons,
        List<Subject> units,
        List<Subject> households,
        List<Integer> unitOf,
        List<Integer> householdOf) {

    public Situation {
        persons = List.copyOf(persons);
        units = List.copyOf(units);
        households = List.copyOf(households);
        unitOf = List.copyOf(unitOf);
        householdOf = List.copyOf(householdOf);
        if (unitOf.size() != persons.size() || householdOf.size() != persons.size()) {
            throw new IllegalArgumentException(
                    "every person belongs to one unit and one household");
        }
        requireMembers(units, unitOf);
        requireMembers(households, householdOf);
    }

    private static void requireMembers(List<Subject> groupings, List<Integer> memberships) {
        var counts = new int[groupings.size()];
        for (int grouping : memberships) {
            if (grouping < 0 || grouping >= counts.length) {
                throw new IllegalArgumentException(
                        "a person belongs to grouping " + grouping + " of " + counts.length);
            }
            counts[grouping]++;
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0 || counts[i] > Graph.MEMBERS_MAX) {
                throw new IllegalArgumentException(
                        "a grouping has from 1 to %d members, but %s has %d; correct who belongs to it"
                                .formatted(Graph.MEMBERS_MAX, groupings.get(i).id(), counts[i]));
            }
        }
    }

    /** Those whom values of this level belong to. */
    public List<Subject> subjects(Level level) {
        return switch (level) {
            case PERSON -> persons;
            case UNIT -> units;
            case HOUSEHOLD -> households;
            case EVERYBODY ->
                    throw new IllegalArgumentException("everybody is not a list of subjects");
        };
    }

    /** For each person, the position of its grouping of this level. */
    public List<Integer> memberships(Level grouping) {
        return switch (grouping) {
            case UNIT -> unitOf;
            case HOUSEHOLD -> householdOf;
            case PERSON, EVERYBODY ->
                    throw new IllegalArgumentException(grouping + " is not a grouping");
        };
    }

    /**
     * For each grouping of this level, the positions of its members, in the order of the persons.
     */
    public List<List<Integer>> members(Level grouping) {
        var memberships = memberships(grouping);
        var members = new ArrayList<List<Integer>>();
        subjects(grouping).forEach(subject -> members.add(new ArrayList<>()));
        IntStream.range(0, memberships.size())
                .forEach(person -> members.get(memberships.get(person)).add(person));
        return members;
    }

    /** The same people, after something else was said about one of them. */
    public Situation saying(Level level, int subject, String fact, Given given) {
        return new Situation(
                level == Level.PERSON ? saying(persons, subject, fact, given) : persons,
                level == Level.UNIT ? saying(units, subject, fact, given) : units,
                level == Level.HOUSEHOLD ? saying(households, subject, fact, given) : households,
                unitOf,
                householdOf);
    }

    private static List<Subject> saying(
            List<Subject> subjects, int subject, String fact, Given given) {
        var changed = new ArrayList<>(subjects);
        changed.set(subject, subjects.get(subject).saying(fact, given));
        return changed;
    }
}
