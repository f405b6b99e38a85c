package org.shouwang.policy.household;

import java.util.BitSet;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Level;

/**
 * What is the same in every situation: the values of {@link Level#EVERYBODY}, in the order of the
 * nodes, and which nodes they make known.
 *
 * @param known for each node of the graph
 */
record SameForAll(long[] low, long[] high, boolean[] known) {

    static SameForAll of(Graph graph, ForEverybody everybody, BitSet needed) {
        var nodes =
                needed.stream()
                        .filter(node -> graph.node(node).level() == Level.EVERYBODY)
                        .toArray();
        var same =
                new SameForAll(
                        new long[nodes.length], new long[nodes.length], new boolean[graph.size()]);
        for (int i = 0; i < nodes.length; i++) {
            var value = everybody.value(nodes[i]);
            same.low[i] = value.low();
            same.high[i] = value.high();
            same.known[nodes[i]] = value.isKnown();
        }
        return same;
    }
}
