package org.shouwang.policy.household;

import java.util.BitSet;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.language.Policy;

/**
 * The steps from the first node to the last, made ready once for all situations. What holds for
 * everybody is no step: it is copied.
 */
final class Program {

    private final Graph graph;
    private final Catalogue catalogue;
    private final ForEverybody everybody;
    private final Slots slots;
    private final SameForAll same;
    private final Step[] steps;

    /** Fills in the values of one node. */
    @FunctionalInterface
    interface Step {
        void run(Walk walk);
    }

    Program(Policy policy, ForEverybody everybody, BitSet needed) {
        this.graph = policy.graph();
        this.catalogue = policy.catalogue();
        this.everybody = everybody;
        this.slots = new Slots(graph, needed);
        this.same = SameForAll.of(graph, everybody, needed);
        this.steps =
                needed.stream()
                        .mapToObj(graph::node)
                        .filter(node -> node.level() != Level.EVERYBODY)
                        .map(this::step)
                        .toArray(Step[]::new);
    }

    Values run(Situation situation) {
        var walk = new Walk(new Values(slots, situation, same), situation);
        for (var step : steps) {
            step.run(walk);
        }
        return walk.values;
    }

    private Step step(Node node) {
        return switch (node.operation()) {
            case Operation.Constant constant -> constant(node.index(), constant.value());
            case Operation.Input(String name) -> fact(node, name);
            case Operation.Pointwise operation -> RowSteps.of(node.index(), operation, graph);
            case Operation.ByLaw operation ->
                    RowSteps.each(
                            node.index(),
                            graph,
                            operands -> everybody.law().apply(operation, operands));
            case Operation.HandDown down -> MemberSteps.handDown(node, graph.node(down.grouping()));
            case Operation.Sum sum -> MemberSteps.sum(node, graph.node(sum.person()));
            case Operation.Smallest smallest ->
                    MemberSteps.smallest(node, graph.node(smallest.person()));
            case Operation.Largest largest ->
                    MemberSteps.largest(node, graph.node(largest.person()));
            case Operation.Parameter parameter -> throw notForSomebody(node);
            case Operation.Day day -> throw notForSomebody(node);
        };
    }

    private static Step constant(int node, long value) {
        return walk -> {
            var values = walk.values;
            int start = values.start(node);
            int end = start + values.count(node);
            for (int place = start; place < end; place++) {
                values.low[place] = value;
                values.high[place] = value;
            }
            values.note(node, true);
        };
    }

    private Step fact(Node node, String name) {
        var fact = catalogue.fact(name).orElseThrow();
        return walk -> {
            int place = walk.values.start(node.index());
            boolean known = true;
            for (var subject : walk.situation.subjects(node.level())) {
                var value = subject.known(fact);
                walk.values.set(place, value);
                known &= value.isKnown();
                place++;
            }
            walk.values.note(node.index(), known);
        };
    }

    private static IllegalStateException notForSomebody(Node node) {
        return new IllegalStateException(node.operation() + " is for everybody");
    }
}
