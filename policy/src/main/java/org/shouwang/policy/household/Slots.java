package org.shouwang.policy.household;

import java.util.Arrays;
import java.util.BitSet;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Level;

/**
 * Where the values of each node stand among those of its level. Values of a level stand node by
 * node, and in a node subject by subject, so that all values of a household are two arrays.
 */
final class Slots {

    private static final int NONE = -1;

    private final int[] slots;
    private final int[] levels;
    private final int[] nodesOfLevel = new int[Level.values().length];

    Slots(Graph graph, BitSet needed) {
        slots = new int[graph.size()];
        levels = graph.nodes().stream().mapToInt(node -> node.level().ordinal()).toArray();
        Arrays.fill(slots, NONE);
        needed.stream().forEach(node -> slots[node] = nodesOfLevel[levels[node]]++);
    }

    /** How many nodes of this level are evaluated. */
    int nodes(int level) {
        return nodesOfLevel[level];
    }

    int level(int node) {
        return levels[node];
    }

    /**
     * Where the values of each node begin, of so many subjects of each level; -1 of a node that is
     * not evaluated.
     */
    int[] starts(int[] bases, int[] counts) {
        var starts = new int[slots.length];
        for (int node = 0; node < slots.length; node++) {
            int level = levels[node];
            starts[node] = slots[node] == NONE ? NONE : bases[level] + slots[node] * counts[level];
        }
        return starts;
    }
}
