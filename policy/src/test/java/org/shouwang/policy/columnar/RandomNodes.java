package org.shouwang.policy.columnar;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.GraphBuilder;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;

/** The nodes of a random policy so far, and which of them the next operation may read. */
final class RandomNodes {

    private final RandomGenerator random;
    private final GraphBuilder graph = new GraphBuilder();
    private final List<Node> nodes = new ArrayList<>();

    RandomNodes(RandomGenerator random) {
        this.random = random;
    }

    Graph graph() {
        return graph.build();
    }

    Interval range(int index) {
        return nodes.get(index).range();
    }

    void add(Operation operation, Type type, Level level, Interval range) {
        var node = graph.add(operation, type, level, range);
        if (node.index() == nodes.size()) {
            nodes.add(node);
        }
    }

    Level levelOf(Level level, Operation operation) {
        boolean forEverybody =
                operation.operands().stream()
                        .allMatch(operand -> nodes.get(operand).level() == Level.EVERYBODY);
        return forEverybody ? Level.EVERYBODY : level;
    }

    /** A node of the level or of everybody; money, rates and whole numbers are all numbers here. */
    Node pick(Level level, Type type) {
        var fitting =
                nodes.stream()
                        .filter(node -> node.level() == level || node.level() == Level.EVERYBODY)
                        .filter(node ->
                                node.type().equals(type)
                                        || (type.equals(Type.INT) && node.type().equals(Type.FEN)))
                        .toList();
        return fitting.get(random.nextInt(fitting.size()));
    }

    /** A node of the level itself. */
    Node of(Level level, Type type) {
        return one(
                nodes.stream()
                        .filter(node -> node.level() == level && node.type().equals(type))
                        .toList());
    }

    /** A whole number of months or days that leads to no year beyond the calendar. */
    int small(Level level) {
        var fitting =
                nodes.stream()
                        .filter(node -> node.level() == level || node.level() == Level.EVERYBODY)
                        .filter(node -> node.type().equals(Type.INT))
                        .filter(node -> node.range().low() >= -100 && node.range().high() <= 100)
                        .toList();
        return one(fitting).index();
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
