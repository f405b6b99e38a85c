package org.shouwang.policy.parameter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.shouwang.policy.graph.Arithmetic;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Operation;

/**
 * How a parameter moves with others, such as a monitoring line of twice the dibao standard.
 *
 * @param formula as written
 * @param graph the formula with nothing in it but constants and parameters that have values of
 *     their own
 * @param node the result, in that graph
 * @param document the key of the document that says so
 */
public record Link(String formula, Graph graph, int node, String document, String article) {

    /** The parameters that it moves with. */
    public List<String> parameters() {
        return graph.nodes().stream()
                .flatMap(node -> node.operation().law().stream())
                .distinct()
                .toList();
    }

    /** The value, given those of the parameters that it moves with. */
    Interval value(Function<String, InForce> parameter) {
        var values = new ArrayList<Interval>();
        for (var each : graph.nodes()) {
            values.add(
                    switch (each.operation()) {
                        case Operation.Constant constant -> Interval.of(constant.value());
                        case Operation.Parameter(String name) -> parameter.apply(name).value();
                        case Operation.Lookup lookup ->
                                parameter
                                        .apply(lookup.table())
                                        .table()
                                        .orElseThrow()
                                        .at(values.get(lookup.key()));
                        case Operation.Pointwise pointwise ->
                                Arithmetic.apply(pointwise, values::get);
                        case Operation.Input other -> throw notLaw(other);
                        case Operation.Day other -> throw notLaw(other);
                        case Operation.PlusWorkingDays other -> throw notLaw(other);
                        case Operation.HandDown other -> throw notLaw(other);
                        case Operation.OfMembers other -> throw notLaw(other);
                    });
        }
        return values.get(node);
    }

    private static IllegalStateException notLaw(Operation operation) {
        return new IllegalStateException(
                "the compiler let " + operation + " into a linked parameter");
    }
}
