package org.shouwang.policy.graph;

import java.util.List;

/** Every value of a policy, operands before the operations that use them. */
public record Graph(List<Node> nodes) {

    /** The most members that a grouping may have; sums are proved not to overflow up to here. */
    public static final int MEMBERS_MAX = 64;

    public Graph {
        nodes = List.copyOf(nodes);
    }

    public Node node(int index) {
        return nodes.get(index);
    }

    public int size() {
        return nodes.size();
    }
}
