package org.shouwang.policy.columnar;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.language.Policy;

/** Lays situations side by side, one column per fact that the policy reads. */
public final class BatchBuilder {

    private final Map<String, FactColumn> facts = new TreeMap<>();
    private final Map<Level, Memberships> memberships = new EnumMap<>(Level.class);
    private final Map<Level, Integer> counts = new EnumMap<>(Level.class);

    public BatchBuilder(Policy policy) {
        for (var node : policy.graph().nodes()) {
            if (node.operation() instanceof Operation.Input(String name)) {
                facts.put(name, new FactColumn(policy.catalogue().fact(name).orElseThrow()));
            }
        }
        Level.GROUPINGS.forEach(level -> memberships.put(level, new Memberships()));
        memberships.put(Level.SUPPORTER, new Memberships());
        countNobody();
    }

    /** Adds a situation behind those that are already here. */
    public BatchBuilder add(Situation situation) {
        for (var column : facts.values()) {
            column.addAll(situation.subjects(column.level()));
        }
        memberships.forEach((level, growing) ->
                growing.addAll(
                        level == Level.SUPPORTER
                                ? situation.supporters().of()
                                : situation.memberships(level),
                        count(of(level))));
        counts.replaceAll((level, count) -> count + situation.subjects(level).size());
        return this;
    }

    /** How many subjects of this level have been added. */
    public int count(Level level) {
        return counts.getOrDefault(level, 1);
    }

    /** All that was added since the last time; the builder is empty again. */
    public Batch build() {
        var columns = new TreeMap<String, Column>();
        facts.forEach((name, column) -> columns.put(name, column.take()));
        var taken = new EnumMap<Level, Membership>(Level.class);
        memberships.forEach((level, growing) -> taken.put(level, growing.take(count(of(level)))));
        var batch = new Batch(counts, taken, new Facts.Held(columns));
        countNobody();
        return batch;
    }

    /** The groupings of a membership: supporters belong to units. */
    private static Level of(Level membership) {
        return membership == Level.SUPPORTER ? Level.UNIT : membership;
    }

    private void countNobody() {
        for (var level : Level.values()) {
            if (level != Level.EVERYBODY) {
                counts.put(level, 0);
            }
        }
    }

    /** The growing column of one fact. */
    private static final class FactColumn {

        private final Fact fact;
        private long[] low = new long[64];
        private long[] high = new long[64];
        private int rows;
        private boolean known = true;

        FactColumn(Fact fact) {
            this.fact = fact;
        }

        Level level() {
            return fact.level();
        }

        void addAll(List<Subject> subjects) {
            if (rows + subjects.size() > low.length) {
                low = Arrays.copyOf(low, 2 * (rows + subjects.size()));
                high = Arrays.copyOf(high, low.length);
            }
            for (var subject : subjects) {
                var value = subject.known(fact);
                low[rows] = value.low();
                high[rows] = value.high();
                known &= value.isKnown();
                rows++;
            }
        }

        Column take() {
            var lows = Series.of(fact.range(), low, rows);
            var column =
                    known
                            ? Column.known(lows)
                            : new Column(lows, Series.of(fact.range(), high, rows));
            rows = 0;
            known = true;
            return column;
        }
    }

    /** The growing column of the grouping of each person, or of the unit of each supporter. */
    private static final class Memberships {

        private int[] of = new int[64];
        private int members;

        void addAll(List<Integer> memberships, int groupingsBefore) {
            if (members + memberships.size() > of.length) {
                of = Arrays.copyOf(of, 2 * (members + memberships.size()));
            }
            for (int grouping : memberships) {
                of[members++] = groupingsBefore + grouping;
            }
        }

        Membership take(int groupings) {
            var taken = Membership.of(Arrays.copyOf(of, members), members, groupings);
            members = 0;
            return taken;
        }
    }
}
