package org.shouwang.policy.columnar;

import java.util.Map;
import java.util.Objects;
import org.shouwang.policy.graph.Level;

/**
 * Many situations side by side, as columns. Made by {@link BatchBuilder}; it is only read, so that
 * many threads may share it.
 */
public final class Batch {

    private final int persons;
    private final Grouping units;
    private final Grouping households;
    private final Map<String, Column> facts;

    /**
     * @param count how many groupings there are
     * @param of for each person, the position of its grouping in the batch
     */
    @SuppressWarnings("ArrayRecordComponent") // Compared by nobody; it is a view of a buffer.
    record Grouping(int count, int[] of) {}

    Batch(int persons, Grouping units, Grouping households, Map<String, Column> facts) {
        this.persons = persons;
        this.units = units;
        this.households = households;
        this.facts = Map.copyOf(facts);
    }

    /** How many subjects of this level there are; everybody is one. */
    public int count(Level level) {
        return switch (level) {
            case EVERYBODY -> 1;
            case PERSON -> persons;
            case UNIT -> units.count();
            case HOUSEHOLD -> households.count();
        };
    }

    /**
     * Each grouping has a member, so that no level has more subjects than there are persons;
     * everybody is one.
     */
    int rowsMax() {
        return Math.max(persons, 1);
    }

    Grouping grouping(Level level) {
        return switch (level) {
            case UNIT -> units;
            case HOUSEHOLD -> households;
            case EVERYBODY, PERSON ->
                    throw new IllegalArgumentException(level + " is not a grouping");
        };
    }

    Column fact(String name) {
        return Objects.requireNonNull(facts.get(name), name);
    }
}
