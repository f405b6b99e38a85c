package org.shouwang.policy.columnar;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Rounding;

/** One walk through the graph, from the first node to the last, for one batch. */
final class BatchWalk {

    private final Plan plan;
    private final Batch batch;
    private final Workspace workspace;
    private final Column[] values;

    BatchWalk(Plan plan, Batch batch, Workspace workspace) {
        this.plan = plan;
        this.batch = batch;
        this.workspace = workspace;
        this.values = new Column[plan.graph().size()];
    }

    /** The columns of the nodes that are kept; the others are given back to the workspace. */
    Map<Integer, Column> run() {
        workspace.reserve(batch.rowsMax());
        for (var node : plan.graph().nodes()) {
            if (node.level() != Level.EVERYBODY) {
                values[node.index()] = evaluate(node);
                plan.givenBackAfter(node).forEach(this::giveBack);
            }
        }
        return kept();
    }

    private Map<Integer, Column> kept() {
        var kept = new HashMap<Integer, Column>();
        for (var node : plan.graph().nodes()) {
            if (node.level() != Level.EVERYBODY && plan.isKept(node.index())) {
                kept.put(node.index(), values[node.index()]);
            }
        }
        return kept;
    }

    private void giveBack(int node) {
        var column = values[node];
        workspace.giveBack(column.low());
        if (!column.isKnown()) {
            workspace.giveBack(column.high());
        }
    }

    private Column evaluate(Node node) {
        return switch (node.operation()) {
            case Operation.Input(String fact) -> batch.fact(fact);
            case Operation.Constant(long value) -> Column.known(filled(node, value));
            case Operation.Parameter parameter ->
                    throw new IllegalStateException(parameter + " is for everybody");
            case Operation.Day day -> throw new IllegalStateException(day + " is for everybody");
            case Operation.Add(int a, int b) -> rising(node, at(a), at(b), Kernels::add);
            case Operation.Subtract(int a, int b) -> falling(node, at(a), at(b), Kernels::subtract);
            case Operation.Multiply(int a, int b) -> multiply(node, at(a), at(b));
            case Operation.Divide(int a, int b, var rounding, long unit) ->
                    divide(node, at(a), at(b), rounding, unit);
            case Operation.Smaller(int a, int b) -> rising(node, at(a), at(b), Kernels::smaller);
            case Operation.Larger(int a, int b) -> rising(node, at(a), at(b), Kernels::larger);
            case Operation.LessThan(int a, int b) -> towards(node, at(a), at(b), Kernels::lessThan);
            case Operation.AtMost(int a, int b) -> towards(node, at(a), at(b), Kernels::atMost);
            case Operation.Equal(int a, int b) -> equal(node, at(a), at(b));
            case Operation.And(int a, int b) -> rising(node, at(a), at(b), Kernels::smaller);
            case Operation.Or(int a, int b) -> rising(node, at(a), at(b), Kernels::larger);
            case Operation.Not(int a) -> not(node, at(a));
            case Operation.Choose(int condition, int a, int b) ->
                    choose(node, at(condition), at(a), at(b));
            case Operation.Years(int from, int to) ->
                    towards(node, at(from), at(to), Kernels::years);
            case Operation.HandDown(int grouping) -> handDown(node, grouping);
            case Operation.Sum(int person) -> fold(node, at(person), 0, Kernels::sum);
            case Operation.Smallest(int person) ->
                    fold(node, at(person), Long.MAX_VALUE, Kernels::smallest);
            case Operation.Largest(int person) ->
                    fold(node, at(person), Long.MIN_VALUE, Kernels::largest);
        };
    }

    private Column at(int node) {
        return plan.isForEverybody(node)
                ? workspace.spread(node, plan.forEverybody(node))
                : values[node];
    }

    /** Of an operator that rises with both operands: the low ends make the low end. */
    private Column rising(Node node, Column a, Column b, Kernels.Binary kernel) {
        return ends(node, kernel, a.low(), b.low(), a.high(), b.high());
    }

    /**
     * Of an operator that rises with the left operand and falls with the right one, such as left -
     * right.
     */
    private Column falling(Node node, Column a, Column b, Kernels.Binary kernel) {
        return ends(node, kernel, a.low(), b.high(), a.high(), b.low());
    }

    /**
     * Of an operator that falls with the left operand and rises with the right one, such as left <
     * right.
     */
    private Column towards(Node node, Column a, Column b, Kernels.Binary kernel) {
        return ends(node, kernel, a.high(), b.low(), a.low(), b.high());
    }

    /** One run of the kernel where all rows are known, and one for each end where some are not. */
    @SuppressWarnings("ReferenceEquality") // One array for both ends is how a known column is told.
    private Column ends(
            Node node, Kernels.Binary kernel, long[] a, long[] b, long[] otherA, long[] otherB) {
        var low = buffer(node);
        kernel.run(a, b, low, rows(node));
        if (a == otherA && b == otherB) {
            return Column.known(low);
        }

        var high = buffer(node);
        kernel.run(otherA, otherB, high, rows(node));
        return settled(node, new Column(low, high));
    }

    private Column multiply(Node node, Column a, Column b) {
        if (a.isKnown() && b.isKnown()) {
            return rising(node, a, b, Kernels::multiply);
        }

        var out = new Column(buffer(node), buffer(node));
        UnknownKernels.multiply(a, b, out, rows(node));
        return settled(node, out);
    }

    private Column divide(Node node, Column a, Column b, Rounding rounding, long unit) {
        if (a.isKnown() && b.isKnown()) {
            return rising(
                    node,
                    a,
                    b,
                    (x, y, out, rows) -> Kernels.divide(x, y, rounding, unit, out, rows));
        }

        var out = new Column(buffer(node), buffer(node));
        UnknownKernels.divide(a, b, rounding, unit, out, rows(node));
        return settled(node, out);
    }

    private Column equal(Node node, Column a, Column b) {
        if (a.isKnown() && b.isKnown()) {
            return rising(node, a, b, Kernels::equal);
        }

        var out = new Column(buffer(node), buffer(node));
        UnknownKernels.equal(a, b, out, rows(node));
        return settled(node, out);
    }

    private Column not(Node node, Column a) {
        return falling(node, workspace.one(), a, Kernels::subtract);
    }

    private Column choose(Node node, Column condition, Column then, Column otherwise) {
        if (condition.isKnown()) {
            var mask = condition.low();
            return rising(
                    node,
                    then,
                    otherwise,
                    (a, b, out, rows) -> Kernels.choose(mask, a, b, out, rows));
        }

        var out = new Column(buffer(node), buffer(node));
        UnknownKernels.choose(condition, then, otherwise, out, rows(node));
        return settled(node, out);
    }

    private Column handDown(Node node, int grouping) {
        if (plan.isForEverybody(grouping)) {
            return Column.of(plan.forEverybody(grouping), rows(node));
        }

        var of = batch.grouping(plan.graph().node(grouping).level()).of();
        var value = at(grouping);
        return rising(node, value, value, (a, b, out, rows) -> Kernels.handDown(a, of, out, rows));
    }

    private Column fold(Node node, Column person, long start, Kernels.Fold kernel) {
        var of = batch.grouping(node.level()).of();
        return rising(
                node,
                person,
                person,
                (a, b, out, rows) -> {
                    Arrays.fill(out, 0, rows, start);
                    kernel.run(a, of, out, of.length);
                });
    }

    private int rows(Node node) {
        return batch.count(node.level());
    }

    private long[] filled(Node node, long value) {
        var buffer = buffer(node);
        Arrays.fill(buffer, 0, rows(node), value);
        return buffer;
    }

    /** What is kept gets arrays of its own; the workspace lends the rest. */
    private long[] buffer(Node node) {
        return plan.isKept(node.index()) ? new long[rows(node)] : workspace.take();
    }

    /**
     * The column as one array if every row turned out to be known: what reads it next runs once
     * again.
     */
    private Column settled(Node node, Column column) {
        int rows = rows(node);
        if (!Arrays.equals(column.low(), 0, rows, column.high(), 0, rows)) {
            return column;
        }

        if (!plan.isKept(node.index())) {
            workspace.giveBack(column.high());
        }
        return Column.known(column.low());
    }
}
