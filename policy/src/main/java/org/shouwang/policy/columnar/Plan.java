package org.shouwang.policy.columnar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.household.ForEverybody;
import org.shouwang.policy.parameter.Law;

/**
 * What is decided once for all batches: what is the same for everybody, which nodes are evaluated,
 * which of them need 64 bits, which are kept, and after which node each of the others is given
 * back.
 */
final class Plan {

    private final Graph graph;
    private final ForEverybody everybody;
    private final Set<Integer> kept;
    private final List<Node> steps;
    private final Shares shares;
    private final BitSet wide = new BitSet();
    private final List<List<Integer>> givenBackAfter = new ArrayList<>();

    Plan(Graph graph, ForEverybody everybody, Set<Integer> kept) {
        this.graph = graph;
        this.everybody = everybody;
        this.kept = Set.copyOf(kept);
        this.shares = new Shares(graph, everybody, this.kept);
        this.steps = steps();
        steps.stream().filter(this::needsMore).forEach(node -> wide.set(node.index()));
        graph.nodes().forEach(node -> givenBackAfter.add(new ArrayList<>()));
        var lastReaders = lastReaders();
        steps.stream()
                .filter(this::isLent)
                .forEach(node -> givenBackAfter.get(lastReaders[node.index()]).add(node.index()));
    }

    /** What belongs to somebody and is kept, or read by what is. */
    private List<Node> steps() {
        var needed = new BitSet();
        kept.forEach(needed::set);
        for (int node = graph.size() - 1; node >= 0; node--) {
            if (needed.get(node)) {
                graph.node(node).operation().operands().forEach(needed::set);
            }
        }
        return graph.nodes().stream()
                .filter(node -> node.level() != Level.EVERYBODY && needed.get(node.index()))
                .filter(node -> !shares.isFused(node.index()))
                .toList();
    }

    /** The last step that reads each node; itself, if none does. */
    private int[] lastReaders() {
        var last = new int[graph.size()];
        Arrays.setAll(last, node -> node);
        steps.forEach(
                node -> shares.operands(node).forEach(operand -> last[operand] = node.index()));
        return last;
    }

    /** Whether its buffers can be used again. */
    private boolean isLent(Node node) {
        return !kept.contains(node.index());
    }

    /** Whether 32 bits are not enough for the node, an operand, or the difference of two. */
    private boolean needsMore(Node node) {
        var operation = node.operation();
        return !isNarrow(node.index())
                || !operation.operands().stream().allMatch(this::isNarrow)
                || (isComparison(operation) && !differs32(operation.operands()));
    }

    private static boolean isComparison(Operation operation) {
        return operation instanceof Operation.LessThan
                || operation instanceof Operation.AtMost
                || operation instanceof Operation.Equal;
    }

    private boolean differs32(List<Integer> sides) {
        var left = graph.node(sides.get(0)).range();
        var right = graph.node(sides.get(1)).range();
        return Series.isNarrow(left.minus(right)) && Series.isNarrow(right.minus(left));
    }

    /** What the graph's nodes belong to somebody and are evaluated, operands first. */
    List<Node> evaluated() {
        return steps;
    }

    Graph graph() {
        return graph;
    }

    /** The products that are made together with the division that reads them. */
    Shares shares() {
        return shares;
    }

    Law law() {
        return everybody.law();
    }

    Interval range(int node) {
        return graph.node(node).range();
    }

    boolean isNarrow(int node) {
        return Series.isNarrow(range(node));
    }

    boolean isWide(Node node) {
        return wide.get(node.index());
    }

    boolean isKept(int node) {
        return kept.contains(node);
    }

    boolean isForEverybody(int node) {
        return graph.node(node).level() == Level.EVERYBODY;
    }

    Interval forEverybody(int node) {
        return everybody.value(node);
    }

    List<Integer> givenBackAfter(Node node) {
        return givenBackAfter.get(node.index());
    }
}
