package org.shouwang.policy.language;

import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.language.Expression.Aggregation;

/** The part of lowering that brings the values of all members together to one of their grouping. */
final class Members {

    private final Nodes nodes;
    private final Lowering each;
    private final Level grouping;

    /** The formula inside is lowered for each person. */
    Members(Nodes nodes, Lowering each, Level grouping) {
        this.nodes = nodes;
        this.each = each;
        this.grouping = grouping;
    }

    /** The value of the grouping. */
    Node broughtTogether(Expression.Aggregate aggregate) {
        return switch (aggregate.which()) {
            case SUM -> nodes.sum(aggregate.position(), summand(aggregate), grouping);
            case COUNT -> nodes.count(counted(aggregate), grouping);
            case ANY -> nodes.largest(matching(aggregate), grouping);
            case ALL -> nodes.smallest(matching(aggregate), grouping);
            case MIN -> nodes.smallest(comparable(aggregate), grouping);
            case MAX -> nodes.largest(comparable(aggregate), grouping);
        };
    }

    private Node summand(Expression.Aggregate aggregate) {
        var value = each.number(aggregate.value().orElseThrow());
        return aggregate
                .where()
                .map(where ->
                        nodes.chosen(
                                each.condition(where),
                                value,
                                nodes.constant(0, value.type()),
                                where.position()))
                .orElse(value);
    }

    private Node counted(Expression.Aggregate aggregate) {
        var one = nodes.constant(1, Type.INT);
        return aggregate
                .where()
                .map(where ->
                        nodes.chosen(
                                each.condition(where),
                                one,
                                nodes.constant(0, Type.INT),
                                where.position()))
                .orElse(one);
    }

    /** Of any: who is in question and meets it. Of all: who is not in question, or meets it. */
    private Node matching(Expression.Aggregate aggregate) {
        var met = each.condition(aggregate.value().orElseThrow());
        var at = aggregate.position();
        return aggregate
                .where()
                .map(each::condition)
                .map(where ->
                        aggregate.which() == Aggregation.ANY
                                ? nodes.both(where, met, at)
                                : nodes.either(nodes.not(where, at), met, at))
                .orElse(met);
    }

    private Node comparable(Expression.Aggregate aggregate) {
        if (aggregate.where().isPresent()) {
            throw new MistakeFound(
                    aggregate.where().get().position(), TypeMistake.extremeWithWhere());
        }

        var value = aggregate.value().orElseThrow();
        return each.ordered(value);
    }
}
