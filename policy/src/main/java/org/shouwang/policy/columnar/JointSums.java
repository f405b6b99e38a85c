package org.shouwang.policy.columnar;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;

/**
 * Which sums over members add up two narrow columns at once, such as {@code sum(person.care +
 * person.education)}: what each member's two come to is never written.
 */
final class JointSums {

    private final Graph graph;
    private final BitSet fused = new BitSet();
    private final BitSet sums = new BitSet();

    /**
     * @param kept nodes whose values somebody wants to see
     * @param readers how many read each node
     */
    JointSums(Graph graph, Set<Integer> kept, int[] readers) {
        this.graph = graph;
        for (var node : graph.nodes()) {
            if (node.operation() instanceof Operation.Sum(int each)
                    && readers[each] == 1
                    && !kept.contains(each)
                    && graph.node(each).operation() instanceof Operation.Add add
                    && isNarrowColumn(add.left())
                    && isNarrowColumn(add.right())) {
                fused.set(each);
                sums.set(node.index());
            }
        }
    }

    private boolean isNarrowColumn(int node) {
        return graph.node(node).level() != Level.EVERYBODY
                && Form.of(graph.node(node).range()) == Form.INTS;
    }

    /** Whether the node is an addition that only its sum makes. */
    boolean isFused(int node) {
        return fused.get(node);
    }

    boolean isJoint(Node node) {
        return sums.get(node.index());
    }

    /** The two columns that a sum adds up. */
    List<Integer> operands(Operation.Sum sum) {
        return graph.node(sum.person()).operation().operands();
    }
}
