package org.shouwang.policy.household;

import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.language.Definition;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.parameter.Law;

/** Every value of a policy for the people of one situation, so that each can be explained. */
public final class Answer {

    private final Policy policy;
    private final Law law;
    private final Situation situation;
    private final Values values;

    Answer(Policy policy, Law law, Situation situation, Values values) {
        this.policy = policy;
        this.law = law;
        this.situation = situation;
        this.values = values;
    }

    public Policy policy() {
        return policy;
    }

    public Law law() {
        return law;
    }

    public Situation situation() {
        return situation;
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
        return values.at(values.start(node) + (level == Level.EVERYBODY ? 0 : subject));
    }
}
