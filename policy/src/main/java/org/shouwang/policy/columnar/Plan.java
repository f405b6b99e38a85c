package org.shouwang.policy.columnar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.household.ForEverybody;

/**
 * What is decided once for all batches: which columns are kept, and after which node each of the
 * others is given back.
 */
final class Plan {

    private final Graph graph;
    private final ForEverybody everybody;
    private final Set<Integer> kept;
    private final List<List<Integer>> givenBackAfter = new ArrayList<>();

    Plan(Graph graph, ForEverybody everybody, Set<Integer> kept) {
        this.graph = graph;
        this.everybody = everybody;
        this.kept = Set.copyOf(kept);
        graph.nodes().forEach(node -> givenBackAfter.add(new ArrayList<>()));
        var lastReaders = lastReaders();
        graph.nodes().stream()
                .filter(this::isLent)
                .forEach(node -> givenBackAfter.get(lastReaders[node.index()]).add(node.index()));
    }

    /** The last node that reads each node; itself, if none does. */
    private int[] lastReaders() {
        var last = new int[graph.size()];
        Arrays.setAll(last, node -> node);
        graph.nodes()
                .forEach(node ->
                        node.operation()
                                .operands()
                                .forEach(operand -> last[operand] = node.index()));
        return last;
    }

    /**
     * Whether the column lies in buffers of the workspace: a fact's lies in the batch, and what is
     * kept is the result.
     */
    private boolean isLent(Node node) {
        return node.level() != Level.EVERYBODY
                && !kept.contains(node.index())
                && !(node.operation() instanceof Operation.Input);
    }

    Graph graph() {
        return graph;
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
