package org.shouwang.policy.whatif;

import java.util.BitSet;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.parameter.Law;

/** Which values of a policy can be another one because numbers of the law are. */
final class ChangedNumbers {

    private final BitSet reached = new BitSet();

    ChangedNumbers(Graph graph, Law before, Law after) {
        for (var node : graph.nodes()) {
            boolean changes =
                    node.operation() instanceof Operation.Parameter(String name)
                            ? !before.parameter(name).value().equals(after.parameter(name).value())
                            : node.operation().operands().stream().anyMatch(reached::get);
            reached.set(node.index(), changes);
        }
    }

    boolean reach(int node) {
        return reached.get(node);
    }
}
