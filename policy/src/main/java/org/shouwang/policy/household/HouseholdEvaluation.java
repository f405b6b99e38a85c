package org.shouwang.policy.household;

import java.util.Map;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.parameter.Law;

/** Answers for one household at a time, under the law of one place and day, and keeps every value on the way. */
public final class HouseholdEvaluation {

    private final Graph graph;
    private final Map<String, Fact> facts;
    private final Law law;

    /** @param facts the facts that the graph reads, by name */
    public HouseholdEvaluation(Graph graph, Map<String, Fact> facts, Law law) {
        this.graph = graph;
        this.facts = Map.copyOf(facts);
        this.law = law;
    }

    public Answer answer(Situation situation) {
        var walk = new Walk(graph, facts, law, situation);
        graph.nodes().forEach(walk::step);
        return new Answer(graph, law, situation, walk.values());
    }
}
