package org.shouwang.policy.household;

import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;

/** Every value of one situation: what each is at least and at most, without an object for any. */
final class Values {

    private final Slots slots;
    private final int[] counts;
    private final int[] starts;
    private final boolean[] known;
    final long[] low;
    final long[] high;

    Values(Slots slots, Situation situation, SameForAll same) {
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
        this.known = same.known().clone();
        this.low = new long[total];
        this.high = new long[total];
        int begin = bases[Level.EVERYBODY.ordinal()];
        System.arraycopy(same.low(), 0, low, begin, same.low().length);
        System.arraycopy(same.high(), 0, high, begin, same.high().length);
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

    /**
     * Whether every value of the node is known, as far as anybody noticed; then both ends are the
     * same.
     */
    boolean isKnown(int node) {
        return known[node];
    }

    void note(int node, boolean isKnown) {
        known[node] = isKnown;
    }

    /** A node is known where both of its operands are: what is its low end is its high end too. */
    boolean areKnown(int node, int one, int other) {
        known[node] = known[one] && known[other];
        if (known[node]) {
            copyLowToHigh(node);
        }
        return known[node];
    }

    private void copyLowToHigh(int node) {
        int end = starts[node] + count(node);
        for (int place = starts[node]; place < end; place++) {
            high[place] = low[place];
        }
    }

    void set(int place, Interval value) {
        low[place] = value.low();
        high[place] = value.high();
    }

    Interval at(int place) {
        return new Interval(low[place], high[place]);
    }
}
