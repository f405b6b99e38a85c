package org.shouwang.policy.household;

import org.shouwang.policy.graph.Arithmetic;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.parameter.Law;

/**
 * What follows from the law of a place and a day alone, and is therefore the same for everybody.
 * Computed once.
 */
public final class ForEverybody {

    private final Law law;
    private final Interval[] values;

    public ForEverybody(Graph graph, Law law) {
        this.law = law;
        values = new Interval[graph.size()];
        for (var node : graph.nodes()) {
            if (node.level() == Level.EVERYBODY) {
                values[node.index()] = evaluate(node);
            }
        }
    }

    /** The value of a node of {@link Level#EVERYBODY}. */
    public Interval value(int node) {
        return values[node];
    }

    /** The law that all this follows from. */
    public Law law() {
        return law;
    }

    private Interval evaluate(Node node) {
        return switch (node.operation()) {
            case Operation.Constant constant -> Interval.of(constant.value());
            case Operation.Parameter(String name) ->
                    inside(node, name, law.parameter(name).value());
            case Operation.Day() -> inside(node, "the day", Interval.of(law.day().toEpochDay()));
            case Operation.Pointwise operation -> Arithmetic.apply(operation, this::value);
            case Operation.ByLaw operation -> law.apply(operation, this::value);
            case Operation.Input input -> throw notForEverybody(node);
            case Operation.HandDown handDown -> throw notForEverybody(node);
            case Operation.OfMembers members -> throw notForEverybody(node);
        };
    }

    /**
     * The proof that nothing overflows rests on the declared ranges, so that nothing outside may
     * enter.
     */
    private static Interval inside(Node node, String name, Interval value) {
        var range = node.range();
        if (value.low() < range.low() || value.high() > range.high()) {
            throw new IllegalArgumentException(
                    "%s is declared from %d to %d, but is from %d to %d"
                            .formatted(name, range.low(), range.high(), value.low(), value.high()));
        }

        return value;
    }

    private static IllegalStateException notForEverybody(Node node) {
        return new IllegalStateException(
                "node " + node.index() + " belongs to somebody: " + node.operation());
    }
}
