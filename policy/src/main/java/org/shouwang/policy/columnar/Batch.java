package org.shouwang.policy.columnar;

import java.util.Map;
import java.util.Objects;
import org.shouwang.policy.graph.Level;

/**
 * Many situations side by side, as columns. Made by {@link BatchBuilder} or read from column files;
 * it is only read, so that many threads may share it.
 */
public final class Batch {

    private final Map<Level, Integer> counts;
    private final Map<Level, Membership> memberships;
    private final Facts facts;

    /**
     * @param counts how many subjects there are of each level
     * @param memberships for each grouping, which one each person belongs to; for supporters, to
     *     which unit
     */
    Batch(Map<Level, Integer> counts, Map<Level, Membership> memberships, Facts facts) {
        this.counts = Map.copyOf(counts);
        this.memberships = Map.copyOf(memberships);
        this.facts = facts;
    }

    /** How many subjects of this level there are; everybody is one. */
    public int count(Level level) {
        return counts.getOrDefault(level, 1);
    }

    int rowsMax() {
        return counts.values().stream().mapToInt(count -> count).max().orElse(1);
    }

    /** Which grouping each person or supporter belongs to. */
    Membership membership(Level members, Level grouping) {
        return Objects.requireNonNull(memberships.get(key(members, grouping)));
    }

    /** A supporter belongs to a unit and to nothing else, and a person to one grouping of each. */
    static Level key(Level members, Level grouping) {
        return members == Level.SUPPORTER ? members : grouping;
    }

    /** The column of a fact, of a batch that holds them itself. */
    Column held(String fact) {
        return switch (facts) {
            case Facts.Held held -> Objects.requireNonNull(held.columns().get(fact), fact);
            case ColumnReader reader ->
                    throw new IllegalArgumentException("this batch is in column files already");
        };
    }

    Facts facts() {
        return facts;
    }
}
