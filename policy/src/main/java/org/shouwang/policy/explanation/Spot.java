package org.shouwang.policy.explanation;

import java.util.Comparator;

/**
 * One value: a node of the graph for one subject of its level; what holds for everybody has subject
 * 0.
 */
record Spot(int node, int subject) {

    /** What is computed first stands first. */
    static final Comparator<Spot> IN_ORDER =
            Comparator.comparingInt(Spot::node).thenComparingInt(Spot::subject);
}
