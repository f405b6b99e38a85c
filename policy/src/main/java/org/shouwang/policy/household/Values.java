package org.shouwang.policy.household;

import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;

/** Every value of one situation: what each is at least and at most, without an object for any. */
final class Values {

    private final Slots slots;
    private final int[] counts;
    private final int[] starts;
    final long[] low;
    final long[] high;

    Values(Slots slots, Situation situation) {
        this.slots = slots;
        var levels = Level.values();
        this.counts = new int[levels.length];
        var bases = new int[levels.length];
        int total = 0;
        for (int i = 0; i < levels.length; i++) {
            counts[i] = levels[i] == Level.EVERYBODY ? 1 : situation.subjects(levels[i]).size();
            bases[i] = total;
            total += counts[i] * slots.nodes(i);
        }
        this.starts = slots.starts(bases, counts);
        this.low = new long[total];
        this.high = new long[total];
    }

    /** How many values the node has. */
    int count(int node) {
        return counts[slots.level(node)];
    }

    /** Where the values of the node begin. */
    int start(int node) {
        int start = starts[node];
        if (start < 0) {
            throw new IllegalStateException("node " + node + " was not asked for");
        }
        return start;
    }

    /** Both values are, so that an operator makes one number of them. */
    boolean areKnown(int one, int other) {
        return low[one] == high[one] && low[other] == high[other];
    }

    void set(int place, Interval value) {
        low[place] = value.low();
        high[place] = value.high();
    }

    Interval at(int place) {
        return new Interval(low[place], high[place]);
    }
}
