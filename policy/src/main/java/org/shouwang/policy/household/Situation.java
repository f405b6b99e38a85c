package org.shouwang.policy.household;

import java.util.List;
import org.shouwang.policy.graph.Level;

/**
 * Persons and the groupings that they belong to, closed under membership: whoever shares a household or an assistance
 * unit with somebody here is here too. The three groupings of a person differ, so units are not parts of households.
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
            throw new IllegalArgumentException("every person belongs to one unit and one household");
        }
    }

    /** Those whom values of this level belong to. */
    public List<Subject> subjects(Level level) {
        return switch (level) {
            case PERSON -> persons;
            case UNIT -> units;
            case HOUSEHOLD -> households;
            case EVERYBODY -> throw new IllegalArgumentException("everybody is not a list of subjects");
        };
    }

    /** For each person, the position of its grouping of this level. */
    public List<Integer> memberships(Level grouping) {
        return switch (grouping) {
            case UNIT -> unitOf;
            case HOUSEHOLD -> householdOf;
            case PERSON, EVERYBODY -> throw new IllegalArgumentException(grouping + " is not a grouping");
        };
    }
}
