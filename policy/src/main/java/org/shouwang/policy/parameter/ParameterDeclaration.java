package org.shouwang.policy.parameter;

import java.util.List;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;

/**
 * A number of the law: either with values of its own, or moving with other parameters by a formula.
 *
 * @param range what it can be, for the proof that nothing overflows
 * @param formula how it follows from others, as written; empty if it has values of its own
 * @param document the document of the formula; empty if it has values of its own
 */
public record ParameterDeclaration(
        String name,
        Title title,
        Type type,
        Title unit,
        Interval range,
        List<ParameterValue> values,
        String formula,
        String document,
        String article) {

    public ParameterDeclaration {
        values = List.copyOf(values);
    }

    public boolean isLinked() {
        return !formula.isEmpty();
    }
}
