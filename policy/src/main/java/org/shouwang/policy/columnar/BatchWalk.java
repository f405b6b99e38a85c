package org.shouwang.policy.columnar;

import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;

/** One walk through the graph, from the first node to the last, for one batch. */
final class BatchWalk {

    private final Plan plan;
    private final Batch batch;
    private final Buffers buffers;
    private final Loops loops;
    private final Pointwise pointwise;
    private final Gathering gathering;
    private final Column[] values;

    BatchWalk(Plan plan, Batch batch, Workspace workspace) {
        workspace.reserve(batch.rowsMax());
        this.plan = plan;
        this.batch = batch;
        this.buffers = new Buffers(workspace);
        this.loops = new Loops(buffers);
        this.pointwise = new Pointwise(plan, loops, this::at);
        this.gathering = new Gathering(loops, buffers);
        this.values = new Column[plan.graph().size()];
    }

    /**
     * The columns of the nodes that are kept, in buffers of the workspace; all others are given
     * back to it.
     */
    Column[] run() {
        for (var node : plan.evaluated()) {
            values[node.index()] = computed(node);
            plan.givenBackAfter(node).forEach(this::giveBack);
        }
        return values;
    }

    private Column computed(Node node) {
        loops.begin(batch.count(node.level()), plan.isWide(node));
        if (node.operation() instanceof Operation.Input(String fact)) {
            return buffers.keep(batch.facts().column(fact, buffers));
        }

        return buffers.end(evaluate(node), plan.form(node.index()));
    }

    /** After which the columns of the result mean nothing. */
    void giveBackKept() {
        for (var node : plan.evaluated()) {
            if (plan.isKept(node.index())) {
                giveBack(node.index());
            }
        }
    }

    private void giveBack(int node) {
        boolean isFact = plan.graph().node(node).operation() instanceof Operation.Input;
        if (isFact && !batch.facts().areBorrowed()) {
            return;
        }

        var column = values[node];
        buffers.giveBack(column.low());
        if (!column.isKnown()) {
            buffers.giveBack(column.high());
        }
    }

    private Column evaluate(Node node) {
        return switch (node.operation()) {
            case Operation.Constant constant -> Column.known(new Series.Same(constant.value()));
            case Operation.Pointwise operation -> pointwise.evaluate(node, operation);
            case Operation.Lookup lookup ->
                    pointwise.lookup(plan.law().table(lookup.table()), at(lookup.key()));
            case Operation.PlusWorkingDays moved ->
                    pointwise.plusWorkingDays(
                            plan.law().workingDays(), at(moved.day()), at(moved.count()));
            case Operation.HandDown down -> handDown(node, down.grouping());
            case Operation.Sum sum when plan.sums().isJoint(node) -> sumOfTwo(node, sum);
            case Operation.OfMembers members ->
                    gather(node, members, at(members.person()), membership(node, members.person()));
            case Operation.Input input -> throw notComputed(node);
            case Operation.Parameter parameter -> throw notComputed(node);
            case Operation.Day day -> throw notComputed(node);
        };
    }

    private Column gather(Node node, Operation.OfMembers operation, Column each, Membership in) {
        return switch (operation) {
            case Operation.Sum sum -> gathering.sum(each, in, plan.isWide(node));
            case Operation.Smallest smallest -> gathering.smallest(each, in, node.range());
            case Operation.Largest largest -> gathering.largest(each, in, node.range());
        };
    }

    private Column sumOfTwo(Node node, Operation.Sum sum) {
        var each = plan.sums().operands(sum);
        return gathering.sum(
                at(each.getFirst()),
                at(each.getLast()),
                membership(node, sum.person()),
                plan.isWide(node));
    }

    private static IllegalStateException notComputed(Node node) {
        return new IllegalStateException(node.operation() + " is not computed row by row");
    }

    private Column at(int node) {
        return plan.isForEverybody(node) ? Column.of(plan.forEverybody(node)) : values[node];
    }

    private Column handDown(Node node, int grouping) {
        if (plan.isForEverybody(grouping)) {
            return Column.of(plan.forEverybody(grouping));
        }

        var from = plan.graph().node(grouping).level();
        return gathering.handDown(at(grouping), batch.membership(node.level(), from));
    }

    private Membership membership(Node grouping, int member) {
        return batch.membership(FactTable.membersOf(plan.graph(), member), grouping.level());
    }
}
