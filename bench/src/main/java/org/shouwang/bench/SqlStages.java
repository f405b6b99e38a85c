package org.shouwang.bench;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.language.Definition;
import org.shouwang.policy.language.Policy;

/**
 * In which step of a query each value is computed. Values go up from members to groupings and down
 * again, so that a level has a step for each way up or down, and within it one for each value that
 * reads another of the same step.
 */
final class SqlStages {

    /**
     * A step of one level: after {@code stage} ways down, and the values that {@code depth} reads.
     */
    record Step(int stage, int depth) implements Comparable<Step> {

        static final Step FACTS = new Step(-1, 0);

        @Override
        public int compareTo(Step other) {
            return stage == other.stage
                    ? Integer.compare(depth, other.depth)
                    : Integer.compare(stage, other.stage);
        }
    }

    private final Graph graph;
    private final Step[] steps;
    private final Map<Integer, String> names = new TreeMap<>();

    SqlStages(Policy policy) {
        this.graph = policy.graph();
        this.steps = new Step[graph.size()];
        name(policy);
        for (var node : graph.nodes()) {
            steps[node.index()] = step(node);
        }
    }

    /** What has a name, is read twice, or is read across levels has a column. */
    private void name(Policy policy) {
        var readers = new int[graph.size()];
        var crossing = new TreeSet<Integer>();
        for (var node : graph.nodes()) {
            for (int operand : node.operation().operands()) {
                readers[operand]++;
                if (graph.node(operand).level() != node.level()) {
                    crossing.add(operand);
                }
            }
        }
        for (var node : graph.nodes()) {
            if (node.level() != Level.EVERYBODY
                    && !(node.operation() instanceof Operation.Constant)
                    && (readers[node.index()] > 1
                            || crossing.contains(node.index())
                            || crossesLevels(node))) {
                names.put(node.index(), "value_" + node.index());
            }
        }
        policy.definitions().stream()
                .filter(definition -> graph.node(definition.node()).level() != Level.EVERYBODY)
                .forEach(this::name);
        for (var node : graph.nodes()) {
            if (node.operation() instanceof Operation.Input(String fact)) {
                names.put(node.index(), fact);
            }
        }
    }

    private void name(Definition definition) {
        names.put(definition.node(), definition.name());
    }

    static boolean crossesLevels(Node node) {
        return node.operation() instanceof Operation.HandDown || isGathered(node);
    }

    static boolean isGathered(Node node) {
        return node.operation() instanceof Operation.Sum
                || node.operation() instanceof Operation.Smallest
                || node.operation() instanceof Operation.Largest;
    }

    private Step step(Node node) {
        var operation = node.operation();
        boolean isFact = operation instanceof Operation.Input;
        int stage = isFact || node.level() == Level.EVERYBODY ? -1 : 0;
        for (int operand : operation.operands()) {
            boolean isDown =
                    operation instanceof Operation.HandDown
                            && graph.node(operand).level() != Level.EVERYBODY;
            stage = Math.max(stage, steps[operand].stage() + (isDown ? 1 : 0));
        }
        return new Step(stage, depth(node, stage));
    }

    /** After all columns of the same level and stage that it reads. */
    private int depth(Node node, int stage) {
        int depth = 0;
        for (int operand : node.operation().operands()) {
            boolean isBeside =
                    graph.node(operand).level() == node.level() && steps[operand].stage() == stage;
            if (isBeside) {
                int own = hasColumn(operand) ? 1 : 0;
                depth = Math.max(depth, steps[operand].depth() + own);
            }
        }
        return depth;
    }

    boolean hasColumn(int node) {
        return names.containsKey(node);
    }

    String name(int node) {
        return Objects.requireNonNull(names.get(node));
    }

    Step of(int node) {
        return steps[node];
    }
}
