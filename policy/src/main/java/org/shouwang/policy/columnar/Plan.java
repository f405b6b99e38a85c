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
    private final JointSums sums;
    private final BitSet wide = new BitSet();
    private final List<List<Integer>> givenBackAfter = new ArrayList<>();
    private final Form[] forms;

    Plan(Graph graph, ForEverybody everybody, Set<Integer> kept) {
        this.graph = graph;
        this.everybody = everybody;
        this.kept = Set.copyOf(kept);
        this.forms = graph.nodes().stream().map(Node::range).map(Form::of).toArray(Form[]::new);
        var readers = readers();
        this.shares = new Shares(graph, everybody, this.kept, readers);
        this.sums = new JointSums(graph, this.kept, readers);
        this.steps = steps();
        steps.stream().filter(this::needsMore).forEach(node -> wide.set(node.index()));
        graph.nodes().forEach(node -> givenBackAfter.add(new ArrayList<>()));
        var lastReaders = lastReaders();
        steps.stream()
                .filter(this::isLent)
                .forEach(node -> givenBackAfter.get(lastReaders[node.index()]).add(node.index()));
    }

    private int[] readers() {
        var readers = new int[graph.size()];
        graph.nodes().stream()
                .flatMap(node -> node.operation().operands().stream())
                .forEach(operand -> readers[operand]++);
        return readers;
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
                .filter(node -> !shares.isFused(node.index()) && !sums.isFused(node.index()))
                .toList();
    }

    /** The last step that reads each node; itself, if none does. */
    private int[] lastReaders() {
        var last = new int[graph.size()];
        Arrays.setAll(last, node -> node);
        steps.forEach(node -> operands(node).forEach(operand -> last[operand] = node.index()));
        return last;
    }

    /** The nodes that must still be there when this one is evaluated. */
    private List<Integer> operands(Node node) {
        return node.operation() instanceof Operation.Sum sum && sums.isJoint(node)
                ? sums.operands(sum)
                : shares.operands(node);
    }

    /** Whether its buffers can be used again. */
    private boolean isLent(Node node) {
        return !kept.contains(node.index());
    }

    /** Whether 32 bits are not enough for the node or an operand. */
    private boolean needsMore(Node node) {
        return form(node.index()) == Form.LONGS
                || node.operation().operands().stream()
                        .anyMatch(operand -> form(operand) == Form.LONGS);
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

    /** The sums that add up two columns. */
    JointSums sums() {
        return sums;
    }

    Law law() {
        return everybody.law();
    }

    Interval range(int node) {
        return graph.node(node).range();
    }

    Form form(int node) {
        return forms[node];
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
