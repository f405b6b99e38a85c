package org.shouwang.policy.columnar;

import java.util.Map;
import java.util.Objects;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.language.Definition;

/**
 * What came out for each subject of a batch, in the order in which they were added. Definitions
 * that were not kept are not here.
 */
public final class Results {

    private final Plan plan;
    private final Batch batch;
    private final Map<Integer, Column> columns;

    Results(Plan plan, Batch batch, Map<Integer, Column> columns) {
        this.plan = plan;
        this.batch = batch;
        this.columns = Map.copyOf(columns);
    }

    /** The smallest value that the definition can have, for each subject of its level. */
    public long[] low(Definition definition) {
        return column(definition).low();
    }

    /**
     * The largest value that the definition can have, for each subject; the array of {@link #low}
     * if all are known.
     */
    public long[] high(Definition definition) {
        return column(definition).high();
    }

    /** What is known of a definition for one subject of its level. */
    public Interval value(Definition definition, int subject) {
        return value(definition.node(), subject);
    }

    Interval value(int node, int subject) {
        if (plan.isForEverybody(node)) {
            return plan.forEverybody(node);
        }

        var column = kept(node);
        return new Interval(column.low()[subject], column.high()[subject]);
    }

    private Column column(Definition definition) {
        return plan.isForEverybody(definition.node())
                ? Column.of(plan.forEverybody(definition.node()), batch.count(definition.level()))
                : kept(definition.node());
    }

    private Column kept(int node) {
        return Objects.requireNonNull(columns.get(node), "this value was not kept");
    }
}
