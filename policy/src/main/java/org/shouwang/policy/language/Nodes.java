package org.shouwang.policy.language;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Cell;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.graph.Arithmetic;
import org.shouwang.policy.graph.Days;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.GraphBuilder;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.parameter.ParameterDeclaration;
import org.shouwang.policy.parameter.WorkingDays;

/**
 * Puts operations into the graph: works out whom each value belongs to and proves what it can be.
 */
final class Nodes {

    /** The days on which a policy can be asked. */
    private static final Interval DAYS =
            new Interval(
                    LocalDate.of(2000, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay());

    private final GraphBuilder graph = new GraphBuilder();

    Graph build() {
        return graph.build();
    }

    Node constant(long value, Type type) {
        return graph.add(new Operation.Constant(value), type, Level.EVERYBODY, Interval.of(value));
    }

    Node input(Fact fact) {
        return graph.add(new Operation.Input(fact.name()), fact.type(), fact.level(), fact.range());
    }

    Node parameter(ParameterDeclaration declaration) {
        return graph.add(
                new Operation.Parameter(declaration.name()),
                declaration.type(),
                Level.EVERYBODY,
                declaration.range());
    }

    /** The row of a table that a key hits. */
    Node lookup(ParameterDeclaration table, Node key) {
        return graph.add(
                new Operation.Lookup(table.name(), key.index()),
                table.type(),
                key.level(),
                table.range());
    }

    Node plusWorkingDays(Position at, Node day, Node count) {
        try {
            return graph.add(
                    new Operation.PlusWorkingDays(day.index(), count.index()),
                    Type.DATE,
                    level(day, count),
                    Days.within(WorkingDays.range(day.range(), count.range())));
        } catch (ArithmeticException tooLarge) {
            throw new MistakeFound(at, Mistake.possibleOverflow(range(day), range(count)));
        }
    }

    Node negated(Position at, Node node) {
        var zero = constant(0, node.type());
        return apply(
                at, new Operation.Subtract(zero.index(), node.index()), node.type(), zero, node);
    }

    Node day() {
        return graph.add(new Operation.Day(), Type.DATE, Level.EVERYBODY, DAYS);
    }

    /** The value of the grouping, or of everybody, for each of its members. */
    Node handedDown(Node node, Level members) {
        return node.level() == Level.EVERYBODY || members.isMemberOf(node.level())
                ? graph.add(
                        new Operation.HandDown(node.index()), node.type(), members, node.range())
                : node;
    }

    Node sum(Position at, Node each, Level grouping) {
        try {
            var range =
                    each.level() == Level.SUPPORTER
                            ? Arithmetic.sumOverSome(each.range())
                            : Arithmetic.sumOverMembers(each.range());
            return graph.add(new Operation.Sum(each.index()), each.type(), grouping, range);
        } catch (ArithmeticException tooLarge) {
            throw new MistakeFound(
                    at,
                    Mistake.possibleOverflow(
                            range(each), "%d 人 persons".formatted(Graph.MEMBERS_MAX)));
        }
    }

    /**
     * How many members there are, or how many of them meet a condition; a grouping has at least one
     * member, but a unit may have no supporter.
     */
    Node count(Node each, Level grouping) {
        long least = each.level() == Level.SUPPORTER ? 0 : each.range().low();
        var range = new Interval(least, Graph.MEMBERS_MAX);
        return graph.add(new Operation.Sum(each.index()), Type.INT, grouping, range);
    }

    Node smallest(Node each, Level grouping) {
        var range = each.level() == Level.SUPPORTER ? Interval.NO_OR_YES : each.range();
        return graph.add(new Operation.Smallest(each.index()), each.type(), grouping, range);
    }

    Node largest(Node each, Level grouping) {
        var range = each.level() == Level.SUPPORTER ? Interval.NO_OR_YES : each.range();
        return graph.add(new Operation.Largest(each.index()), each.type(), grouping, range);
    }

    /**
     * An operation on values of one subject. On constants it is worked out at once.
     *
     * @param at where to point if the result may be too large to hold
     */
    Node apply(Position at, Operation.Pointwise operation, Type type, Node... operands) {
        try {
            var range = Arithmetic.apply(operation, index -> graph.node(index).range());
            if (type.equals(Type.DATE)) {
                Days.within(range);
            }
            return Stream.of(operands)
                            .allMatch(node -> node.operation() instanceof Operation.Constant)
                    ? constant(range.low(), type)
                    : graph.add(operation, type, level(operands), range);
        } catch (ArithmeticException tooLarge) {
            throw new MistakeFound(
                    at,
                    Mistake.possibleOverflow(
                            range(operands[0]), range(operands[operands.length - 1])));
        }
    }

    Node times(Position at, Node left, Node right, Type type) {
        return apply(at, new Operation.Multiply(left.index(), right.index()), type, left, right);
    }

    Node both(Node left, Node right, Position at) {
        return apply(at, new Operation.And(left.index(), right.index()), Type.BOOL, left, right);
    }

    Node either(Node left, Node right, Position at) {
        return apply(at, new Operation.Or(left.index(), right.index()), Type.BOOL, left, right);
    }

    Node not(Node operand, Position at) {
        return apply(at, new Operation.Not(operand.index()), Type.BOOL, operand);
    }

    Node chosen(Node condition, Node then, Node otherwise, Position at) {
        var operation = new Operation.Choose(condition.index(), then.index(), otherwise.index());
        return apply(at, operation, then.type(), condition, then, otherwise);
    }

    /** The same value in finer parts. */
    Node times(Position at, Node node, long factor, Type type) {
        return factor == 1 ? node : times(at, node, constant(factor, Type.INT), type);
    }

    /** What a node can be, as people write it. */
    static String range(Node node) {
        var cell = new Cell(node.type(), node.range());
        return "%s … %s".formatted(cell.write(node.range().low()), cell.write(node.range().high()));
    }

    private static Level level(Node... operands) {
        return Stream.of(operands)
                .map(Node::level)
                .filter(level -> level != Level.EVERYBODY)
                .findFirst()
                .orElse(Level.EVERYBODY);
    }
}
