package org.shouwang.policy.columnar;

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
    private final Column[] columns;

    Results(Plan plan, Batch batch, Column[] columns) {
        this.plan = plan;
        this.batch = batch;
        this.columns = columns;
    }

    /** The people that were asked about. */
    public Batch batch() {
        return batch;
    }

    /** What is known of a definition for one subject of its level. */
    public Interval value(Definition definition, int subject) {
        return value(definition.node(), subject);
    }

    Interval value(int node, int subject) {
        return column(node).value(subject);
    }

    /** All subjects together: the sums of both ends. */
    public Total total(Definition definition) {
        return Total.of(column(definition.node()), batch.count(definition.level()));
    }

    private Column column(int node) {
        if (plan.isForEverybody(node)) {
            return Column.of(plan.forEverybody(node));
        }
        if (!plan.isKept(node)) {
            throw new IllegalStateException("this value was not kept");
        }
        return Objects.requireNonNull(columns[node]);
    }
}
