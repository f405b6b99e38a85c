package org.shouwang.policy.columnar;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.graph.Level;

/**
 * A batch from columns that somebody has already, all of them known, without an object per subject.
 */
public final class BatchColumns {

    private final Catalogue catalogue;
    private final Map<Level, Integer> counts = new EnumMap<>(Level.class);
    private final Map<Level, int[]> positions = new EnumMap<>(Level.class);
    private final Map<String, Column> facts = new HashMap<>();

    public BatchColumns(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** How many subjects of the level there are. */
    public BatchColumns count(Level level, int count) {
        counts.put(level, count);
        return this;
    }

    /** For each person the position of its grouping; for each supporter that of the unit. */
    public BatchColumns membership(Level members, Level grouping, int[] of) {
        positions.put(Batch.key(members, grouping), of.clone());
        return this;
    }

    /** What a fact is of each subject of its level. */
    public BatchColumns fact(String name, long[] values) {
        var fact = catalogue.fact(name).orElseThrow();
        for (long value : values) {
            requireInside(fact, value);
        }
        facts.put(name, Column.known(Series.of(fact.range(), values, values.length)));
        return this;
    }

    private static void requireInside(Fact fact, long value) {
        if (!fact.range().contains(value)) {
            throw new IllegalArgumentException(
                    "%s is from %d to %d, but a column says %d"
                            .formatted(
                                    fact.name(), fact.range().low(), fact.range().high(), value));
        }
    }

    public Batch build() {
        var memberships = new EnumMap<Level, Membership>(Level.class);
        positions.forEach((key, of) -> {
            var grouping = key == Level.SUPPORTER ? Level.UNIT : key;
            int groupings = Objects.requireNonNull(counts.get(grouping), grouping.name());
            memberships.put(key, Membership.of(of, of.length, groupings));
        });
        return new Batch(counts, memberships, new Facts.Held(facts));
    }
}
