package org.shouwang.policy.columnar;

import java.util.Arrays;
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
    private final Memberships units = new Memberships();
    private final Memberships households = new Memberships();

    public BatchBuilder(Policy policy) {
        for (var node : policy.graph().nodes()) {
            if (node.operation() instanceof Operation.Input(String name)) {
                facts.put(name, new FactColumn(policy.catalogue().fact(name).orElseThrow()));
            }
        }
    }

    /** Adds a situation behind those that are already here. */
    public BatchBuilder add(Situation situation) {
        for (var column : facts.values()) {
            column.addAll(situation.subjects(column.level()));
        }
        units.addAll(situation.memberships(Level.UNIT), situation.units().size());
        households.addAll(situation.memberships(Level.HOUSEHOLD), situation.households().size());
        return this;
    }

    /** How many subjects of this level have been added. */
    public int count(Level level) {
        return switch (level) {
            case EVERYBODY -> 1;
            case PERSON -> units.persons;
            case UNIT -> units.groupings;
            case HOUSEHOLD -> households.groupings;
        };
    }

    /** All that was added since the last time; the builder is empty again. */
    public Batch build() {
        var columns = new TreeMap<String, Column>();
        facts.forEach((name, column) -> columns.put(name, column.take()));
        var counts =
                Map.of(
                        Level.PERSON, count(Level.PERSON),
                        Level.UNIT, count(Level.UNIT),
                        Level.HOUSEHOLD, count(Level.HOUSEHOLD));
        var memberships = Map.of(Level.UNIT, units.take(), Level.HOUSEHOLD, households.take());
        return new Batch(counts, memberships, columns);
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
                var value = fact.known(subject.given(fact.name()));
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

    /** The growing column of the grouping of each person. */
    private static final class Memberships {

        private int[] of = new int[64];
        private int persons;
        private int groupings;

        void addAll(List<Integer> memberships, int count) {
            if (persons + memberships.size() > of.length) {
                of = Arrays.copyOf(of, 2 * (persons + memberships.size()));
            }
            for (int grouping : memberships) {
                of[persons++] = groupings + grouping;
            }
            groupings += count;
        }

        Membership take() {
            var grouping = Membership.of(Arrays.copyOf(of, persons), persons, groupings);
            persons = 0;
            groupings = 0;
            return grouping;
        }
    }
}
