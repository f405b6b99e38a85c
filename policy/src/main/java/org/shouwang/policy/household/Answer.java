package org.shouwang.policy.household;

import java.util.List;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.language.Definition;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.parameter.Law;

/**
 * Every value of a policy for the people of one situation, so that each can be explained.
 *
 * @param values for each node of the graph, its value for each subject of its level; one value for
 *     everybody
 */
public record Answer(Policy policy, Law law, Situation situation, List<List<Interval>> values) {

    public Answer {
        values = List.copyOf(values);
    }

    /** What is known of a definition for a subject of its level. */
    public Interval value(Definition definition, int subject) {
        return value(definition.node(), subject);
    }

    /**
     * What is known of a node for a subject of its level; what holds for everybody holds for each.
     */
    public Interval value(int node, int subject) {
        var level = policy.graph().node(node).level();
        return values.get(node).get(level == Level.EVERYBODY ? 0 : subject);
    }
}
