package org.shouwang.policy.whatif;

import java.util.BitSet;
import java.util.function.Predicate;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.parameter.InForce;
import org.shouwang.policy.parameter.Law;

/** Which values of a policy can become another one because something that they read does. */
final class Reach {

    private final BitSet reached = new BitSet();

    private Reach(Graph graph, Predicate<Operation> changes) {
        for (var node : graph.nodes()) {
            reached.set(
                    node.index(),
                    changes.test(node.operation())
                            || node.operation().operands().stream().anyMatch(reached::get));
        }
    }

    /** Of the numbers and tables that differ between two laws. */
    static Reach ofNumbers(Graph graph, Law before, Law after) {
        return new Reach(
                graph,
                operation ->
                        operation
                                .law()
                                .filter(name -> !isSame(before.parameter(name), after, name))
                                .isPresent());
    }

    private static boolean isSame(InForce before, Law law, String name) {
        var after = law.parameter(name);
        return before.value().equals(after.value()) && before.table().equals(after.table());
    }

    /** Of a fact. */
    static Reach ofFact(Graph graph, String fact) {
        return new Reach(
                graph,
                operation ->
                        operation instanceof Operation.Input(String name) && name.equals(fact));
    }

    boolean contains(int node) {
        return reached.get(node);
    }
}
