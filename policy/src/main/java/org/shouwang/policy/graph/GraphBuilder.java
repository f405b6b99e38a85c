package org.shouwang.policy.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects nodes so that the same operation on the same operands exists once. */
public final class GraphBuilder {

    private record Key(Operation operation, Type type, Level level) {}

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Key, Node> known = new HashMap<>();

    /** The node of this operation: a new one, or the one that is already there. */
    public Node add(Operation operation, Type type, Level level, Interval range) {
        return known.computeIfAbsent(
                new Key(operation, type, level),
                key -> {
                    var node = new Node(nodes.size(), operation, type, level, range);
                    nodes.add(node);
                    return node;
                });
    }

    public Node node(int index) {
        return nodes.get(index);
    }

    public Graph build() {
        return new Graph(nodes);
    }
}
