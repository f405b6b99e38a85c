package org.shouwang.policy.household;

import java.util.List;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.parameter.Law;

/**
 * Every value of a policy for the people of one situation, so that each can be explained.
 *
 * @param values for each node of the graph, its value for each subject of its level; one value for everybody
 */
public record Answer(Graph graph, Law law, Situation situation, List<List<Interval>> values) {

    public Answer {
        values = List.copyOf(values);
    }

    /** What is known of this node's value for this subject of its level; what holds for everybody holds for each. */
    public Interval value(int node, int subject) {
        var all = values.get(node);
        return graph.node(node).level() == Level.EVERYBODY ? all.get(0) : all.get(subject);
    }
}
