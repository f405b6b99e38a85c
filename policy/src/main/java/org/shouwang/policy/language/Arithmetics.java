package org.shouwang.policy.language;

import java.util.Optional;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.language.Expression.Aggregation;

/**
 * The part of lowering that adds and compares. Fractions keep a fixed denominator until they are
 * rounded.
 */
final class Arithmetics {

    /** Two values in the same parts. */
    record Pair(Node left, Node right) {}

    /** What is made of two values, by their places in the graph. */
    interface OfTwo {
        Operation.Pointwise of(int left, int right);
    }

    private final Nodes nodes;
    private final Lowering lowering;

    Arithmetics(Nodes nodes, Lowering lowering) {
        this.nodes = nodes;
        this.lowering = lowering;
    }

    Node negated(Expression.Negation negation) {
        return nodes.negated(negation.position(), lowering.number(negation.operand()));
    }

    Node sum(Expression.Binary sum, OfTwo operation) {
        var left = summand(sum, sum.left());
        var pair = aligned(sum, left, summand(sum, sum.right()));
        return of(pair, operation, pair.left().type(), sum.operatorAt());
    }

    Node comparison(Expression.Binary comparison, OfTwo operation) {
        var left = lowering.ordered(comparison.left());
        var pair = aligned(comparison, left, lowering.ordered(comparison.right()));
        return of(pair, operation, Type.BOOL, comparison.operatorAt());
    }

    private Pair aligned(Expression.Binary binary, Node left, Node right) {
        return aligned(binary.left(), left, binary.right(), right, binary.operatorAt());
    }

    private Node of(Pair pair, OfTwo operation, Type type, Position at) {
        var left = pair.left();
        var right = pair.right();
        return nodes.apply(at, operation.of(left.index(), right.index()), type, left, right);
    }

    /** A number; where a date stands in a sum, the mistake is told of the sum. */
    private Node summand(Expression.Binary sum, Expression side) {
        var left = lowering.lower(sum.left());
        var right = lowering.lower(sum.right());
        if (left.type().equals(Type.DATE) || right.type().equals(Type.DATE)) {
            throw new MistakeFound(
                    sum.operatorAt(), Dates.inSum(sum.operator(), left.type(), right.type()));
        }

        return lowering.number(side);
    }

    Node equal(Expression left, Node leftNode, Expression right, Node rightNode, Position at) {
        var pair = aligned(left, leftNode, right, rightNode, at);
        return of(pair, Operation.Equal::new, Type.BOOL, at);
    }

    Node extreme(Expression.Extreme extreme) {
        OfTwo operation =
                extreme.which() == Aggregation.MIN ? Operation.Smaller::new : Operation.Larger::new;
        var result = lowering.ordered(extreme.values().getFirst());
        for (var value : extreme.values().subList(1, extreme.values().size())) {
            var next = lowering.ordered(value);
            var pair = aligned(extreme.values().getFirst(), result, value, next, value.position());
            result = of(pair, operation, pair.left().type(), value.position());
        }
        return result;
    }

    /**
     * Both in the finer parts of the two, so that they can be added, compared or chosen between.
     */
    Pair aligned(Expression left, Node leftNode, Expression right, Node rightNode, Position at) {
        var leftType = leftNode.type();
        var rightType = rightNode.type();
        if (leftType.equals(rightType)) {
            return new Pair(leftNode, rightNode);
        }
        if (leftType instanceof Type.Money && rightType instanceof Type.Int) {
            throw new MistakeFound(right.position(), TypeMistake.moneyWithPlainNumber());
        }
        if (leftType instanceof Type.Int && rightType instanceof Type.Money) {
            throw new MistakeFound(left.position(), TypeMistake.moneyWithPlainNumber());
        }

        return finer(leftNode, rightNode, at);
    }

    private Pair finer(Node left, Node right, Position at) {
        var common =
                commonParts(left.type(), right.type())
                        .orElseThrow(() ->
                                new MistakeFound(
                                        at, TypeMistake.differentTypes(left.type(), right.type())));
        return new Pair(
                nodes.times(at, left, common.parts() / left.type().parts(), common),
                nodes.times(at, right, common.parts() / right.type().parts(), common));
    }

    /** Parts are powers of ten, so that the larger is a multiple of the smaller. */
    private static Optional<Type> commonParts(Type left, Type right) {
        if (left instanceof Type.Money && right instanceof Type.Money) {
            return Optional.of(new Type.Money(Math.max(left.parts(), right.parts())));
        }
        if (left instanceof Type.Rate && right instanceof Type.Rate) {
            return Optional.of(new Type.Rate(Math.max(left.parts(), right.parts())));
        }
        return Optional.empty();
    }
}
