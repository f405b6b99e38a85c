package org.shouwang.policy.language;

import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.language.Expression.Aggregation;

/** The part of lowering that brings the values of all members together to one of their grouping. */
final class Members {

    private final Nodes nodes;
    private final Lowering each;
    private final Level members;
    private final Level grouping;

    /** The formula inside is lowered for each person, or for each supporter. */
    Members(Nodes nodes, Lowering each, Level members, Level grouping) {
        this.nodes = nodes;
        this.each = each;
        this.members = members;
        this.grouping = grouping;
    }

    /** The value of the grouping. */
    Node broughtTogether(Expression.Aggregate aggregate) {
        return switch (aggregate.which()) {
            case SUM -> nodes.sum(aggregate.position(), ofEach(summand(aggregate)), grouping);
            case COUNT -> nodes.count(ofEach(counted(aggregate)), grouping);
            case ANY -> nodes.largest(ofEach(matching(aggregate)), grouping);
            case ALL -> nodes.smallest(ofEach(matching(aggregate)), grouping);
            case MIN -> nodes.smallest(comparable(aggregate), grouping);
            case MAX -> nodes.largest(comparable(aggregate), grouping);
        };
    }

    /** What holds for everybody is said of each supporter, so that it is plain who is gathered. */
    private Node ofEach(Node node) {
        return members == Level.SUPPORTER ? nodes.handedDown(node, members) : node;
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
        if (members == Level.SUPPORTER) {
            throw new MistakeFound(aggregate.position(), TypeMistake.extremeOfSupporters());
        }
        if (aggregate.where().isPresent()) {
            throw new MistakeFound(
                    aggregate.where().get().position(), TypeMistake.extremeWithWhere());
        }

        var value = aggregate.value().orElseThrow();
        return each.ordered(value);
    }
}
