package org.shouwang.policy.columnar;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.household.ForEverybody;

/**
 * Which divisions are shares such as {@code cost * rate / 10000}, with a divisor that holds for
 * everybody: product and quotient are one loop, and the product is never written.
 */
final class Shares {

    private final Graph graph;
    private final ForEverybody everybody;
    private final BitSet fused = new BitSet();
    private final BitSet divisions = new BitSet();

    /**
     * @param kept nodes whose values somebody wants to see
     * @param readers how many read each node
     */
    Shares(Graph graph, ForEverybody everybody, Set<Integer> kept, int[] readers) {
        this.graph = graph;
        this.everybody = everybody;
        for (var node : graph.nodes()) {
            if (node.operation() instanceof Operation.Divide divide
                    && readers[divide.numerator()] == 1
                    && !kept.contains(divide.numerator())
                    && isShare(node, divide)) {
                fused.set(divide.numerator());
                divisions.set(node.index());
            }
        }
    }

    private boolean isShare(Node node, Operation.Divide divide) {
        return graph.node(divide.numerator()).operation() instanceof Operation.Multiply product
                && node.level() != Level.EVERYBODY
                && Form.of(node.range()) == Form.INTS
                && isOneNumber(divide.denominator())
                && !isForEverybody(base(product))
                && (isForEverybody(rate(product)) || isNarrow(rate(product)))
                && graph.node(rate(product)).range().low() >= 0
                && graph.node(base(product)).range().low() >= 0
                && isNarrow(base(product))
                && division(divide).isByReciprocal();
    }

    private boolean isNarrow(int node) {
        return Form.of(graph.node(node).range()) == Form.INTS;
    }

    private boolean isOneNumber(int node) {
        return isForEverybody(node) && everybody.value(node).isKnown();
    }

    private boolean isForEverybody(int node) {
        return graph.node(node).level() == Level.EVERYBODY;
    }

    /** Whether the node is a product that only its division makes. */
    boolean isFused(int node) {
        return fused.get(node);
    }

    boolean isShare(Node node) {
        return divisions.get(node.index());
    }

    /** The nodes that must still be there when this one is evaluated. */
    List<Integer> operands(Node node) {
        return node.operation() instanceof Operation.Divide divide && isShare(node)
                ? product(divide).operands()
                : node.operation().operands();
    }

    Operation.Multiply product(Operation.Divide divide) {
        return (Operation.Multiply) graph.node(divide.numerator()).operation();
    }

    /** The side of a product that holds for everybody, if one does. */
    int rate(Operation.Multiply product) {
        return isForEverybody(product.left()) ? product.left() : product.right();
    }

    int base(Operation.Multiply product) {
        return isForEverybody(product.left()) ? product.right() : product.left();
    }

    Division division(Operation.Divide divide) {
        return new Division(
                divide.rounding(),
                divide.unit(),
                graph.node(divide.numerator()).range(),
                graph.node(divide.denominator()).range());
    }
}
