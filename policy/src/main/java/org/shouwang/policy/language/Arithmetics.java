package org.shouwang.policy.language;

import java.math.BigInteger;
import java.util.Optional;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.language.Expression.Aggregation;
import org.shouwang.policy.language.Expression.Factor;
import org.shouwang.policy.language.Expression.Round;

/**
 * The part of lowering that calculates and compares. Fractions keep a fixed denominator until they
 * are rounded.
 */
final class Arithmetics {

    /** Two values in the same parts. */
    record Pair(Node left, Node right) {}

    private final Nodes nodes;
    private final Lowering lowering;

    Arithmetics(Nodes nodes, Lowering lowering) {
        this.nodes = nodes;
        this.lowering = lowering;
    }

    Node number(Expression expression) {
        var node = lowering.lower(expression);
        return switch (node.type()) {
            case Type.Money money -> node;
            case Type.Rate rate -> node;
            case Type.Int whole -> node;
            case Type.Bool bool ->
                    throw new MistakeFound(
                            expression.position(), TypeMistake.yesOrNoInArithmetic());
            case Type.Date date ->
                    throw new MistakeFound(expression.position(), TypeMistake.notANumber(date));
            case Type.Code code ->
                    throw new MistakeFound(expression.position(), TypeMistake.notANumber(code));
        };
    }

    Node ordered(Expression expression, Node node) {
        return switch (node.type()) {
            case Type.Money money -> node;
            case Type.Rate rate -> node;
            case Type.Int whole -> node;
            case Type.Date date -> node;
            case Type.Bool bool ->
                    throw new MistakeFound(expression.position(), TypeMistake.hasNoOrder(bool));
            case Type.Code code ->
                    throw new MistakeFound(expression.position(), TypeMistake.hasNoOrder(code));
        };
    }

    Node negated(Expression.Negation negation) {
        var operand = number(negation.operand());
        var zero = nodes.constant(0, operand.type());
        return nodes.apply(
                negation.position(),
                new Operation.Subtract(zero.index(), operand.index()),
                operand.type(),
                zero,
                operand);
    }

    Node binary(Expression.Binary binary) {
        boolean adds =
                binary.operator() == Expression.Operator.PLUS
                        || binary.operator() == Expression.Operator.MINUS;
        var left =
                adds
                        ? number(binary.left())
                        : ordered(binary.left(), lowering.lower(binary.left()));
        var right =
                adds
                        ? number(binary.right())
                        : ordered(binary.right(), lowering.lower(binary.right()));
        var pair = aligned(binary.left(), left, binary.right(), right, binary.operatorAt());
        int a = pair.left().index();
        int b = pair.right().index();
        var operation =
                switch (binary.operator()) {
                    case LESS -> new Operation.LessThan(a, b);
                    case AT_MOST -> new Operation.AtMost(a, b);
                    case GREATER -> new Operation.LessThan(b, a);
                    case AT_LEAST -> new Operation.AtMost(b, a);
                    case PLUS -> new Operation.Add(a, b);
                    case MINUS -> new Operation.Subtract(a, b);
                    case EQUAL, UNEQUAL, AND, OR ->
                            throw new IllegalStateException("not of numbers");
                };
        return nodes.apply(
                binary.operatorAt(),
                operation,
                adds ? pair.left().type() : Type.BOOL,
                pair.left(),
                pair.right());
    }

    Node equal(Expression left, Node leftNode, Expression right, Node rightNode, Position at) {
        var pair = aligned(left, leftNode, right, rightNode, at);
        var operation = new Operation.Equal(pair.left().index(), pair.right().index());
        return nodes.apply(at, operation, Type.BOOL, pair.left(), pair.right());
    }

    Node extreme(Expression.Extreme extreme) {
        Node result =
                ordered(extreme.values().getFirst(), lowering.lower(extreme.values().getFirst()));
        for (var value : extreme.values().subList(1, extreme.values().size())) {
            var next = ordered(value, lowering.lower(value));
            var pair = aligned(extreme.values().getFirst(), result, value, next, value.position());
            int a = pair.left().index();
            int b = pair.right().index();
            var operation =
                    extreme.which() == Aggregation.MIN
                            ? new Operation.Smaller(a, b)
                            : new Operation.Larger(a, b);
            result =
                    nodes.apply(
                            value.position(),
                            operation,
                            pair.left().type(),
                            pair.left(),
                            pair.right());
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
                nodes.times(at, left, parts(common) / parts(left.type()), common),
                nodes.times(at, right, parts(common) / parts(right.type()), common));
    }

    /** Parts are powers of ten, so that the larger is a multiple of the smaller. */
    private static Optional<Type> commonParts(Type left, Type right) {
        if (left instanceof Type.Money(long a) && right instanceof Type.Money(long b)) {
            return Optional.of(new Type.Money(Math.max(a, b)));
        }
        if (left instanceof Type.Rate(long a) && right instanceof Type.Rate(long b)) {
            return Optional.of(new Type.Rate(Math.max(a, b)));
        }
        return Optional.empty();
    }

    /**
     * All factors are multiplied first and divided by the product of the divisors, and the result
     * is rounded once.
     */
    Node term(Expression.Term term) {
        var numerator =
                term.others().isEmpty() && term.round().isEmpty()
                        ? lowering.lower(term.first())
                        : number(term.first());
        Optional<Node> divisor = Optional.empty();
        for (var factor : term.others()) {
            var value = number(factor.value());
            if (factor.divides()) {
                requirePositive(factor, value);
                divisor =
                        Optional.of(
                                divisor.map(before -> product(factor.operatorAt(), before, value))
                                        .orElse(value));
            } else {
                numerator = product(factor.operatorAt(), numerator, value);
            }
        }
        if (term.round().isEmpty()) {
            requireNoDivision(term);
            return numerator;
        }

        return rounded(term.round().get(), numerator, divisor);
    }

    private static void requirePositive(Factor factor, Node divisor) {
        if (divisor.type() instanceof Type.Money) {
            throw new MistakeFound(factor.value().position(), TypeMistake.moneyAsDivisor());
        }
        if (divisor.range().low() <= 0) {
            throw new MistakeFound(
                    factor.value().position(), Mistake.divisorMayBeZero(Nodes.range(divisor)));
        }
    }

    private static void requireNoDivision(Expression.Term term) {
        term.others().stream()
                .filter(Factor::divides)
                .findFirst()
                .ifPresent(division -> {
                    throw new MistakeFound(
                            division.operatorAt(), TypeMistake.divisionWithoutRounding());
                });
    }

    private Node product(Position at, Node left, Node right) {
        if (left.type() instanceof Type.Money && right.type() instanceof Type.Money) {
            throw new MistakeFound(at, TypeMistake.moneyTimesMoney());
        }

        try {
            long parts = Math.multiplyExact(parts(left.type()), parts(right.type()));
            return nodes.times(at, left, right, typeOfProduct(left.type(), right.type(), parts));
        } catch (ArithmeticException tooFine) {
            throw new MistakeFound(
                    at, Mistake.possibleOverflow(Nodes.range(left), Nodes.range(right)));
        }
    }

    private static Type typeOfProduct(Type left, Type right, long parts) {
        if (left instanceof Type.Money || right instanceof Type.Money) {
            return new Type.Money(parts);
        }
        return left instanceof Type.Rate || right instanceof Type.Rate
                ? new Type.Rate(parts)
                : Type.INT;
    }

    /**
     * Numerator and divisor are brought to whole parts of the result, with their common factor
     * taken out.
     */
    private Node rounded(Round round, Node numerator, Optional<Node> divisor) {
        var type = keptType(numerator, divisor);
        long unit = round.to().map(to -> amount(to, type)).orElse(1L);
        long up =
                Math.multiplyExact(divisor.map(node -> parts(node.type())).orElse(1L), parts(type));
        long down = parts(numerator.type());
        long common = BigInteger.valueOf(up).gcd(BigInteger.valueOf(down)).longValueExact();
        var whole =
                nodes.times(
                        round.position(),
                        numerator,
                        up / common,
                        inParts(numerator.type(), up / common));
        var by =
                divisor.map(node -> nodes.times(round.position(), node, down / common, Type.INT))
                        .orElseGet(() -> nodes.constant(down / common, Type.INT));
        return divided(round, whole, by, unit, type);
    }

    private Node divided(Round round, Node numerator, Node divisor, long unit, Type type) {
        if (divisor.operation().equals(new Operation.Constant(1)) && unit == 1) {
            return numerator;
        }

        var operation =
                new Operation.Divide(numerator.index(), divisor.index(), round.rounding(), unit);
        return nodes.apply(round.position(), operation, type, numerator, divisor);
    }

    private static Type keptType(Node numerator, Optional<Node> divisor) {
        if (numerator.type() instanceof Type.Money) {
            return Type.FEN;
        }
        boolean isRate =
                numerator.type() instanceof Type.Rate
                        || divisor.filter(node -> node.type() instanceof Type.Rate).isPresent();
        return isRate ? Type.RATE : Type.INT;
    }

    private static long amount(Expression to, Type type) {
        if (type instanceof Type.Money
                && to instanceof Expression.Amount(Position at, long fen)
                && fen > 0) {
            return fen;
        }

        throw new MistakeFound(to.position(), TypeMistake.roundedToNoAmount());
    }

    private static Type inParts(Type type, long times) {
        return switch (type) {
            case Type.Money(long parts) -> new Type.Money(parts * times);
            case Type.Rate(long parts) -> new Type.Rate(parts * times);
            case Type.Int whole -> whole;
            case Type.Date date -> date;
            case Type.Bool bool -> bool;
            case Type.Code code -> code;
        };
    }

    private static long parts(Type type) {
        return switch (type) {
            case Type.Money(long parts) -> parts;
            case Type.Rate(long parts) -> parts;
            case Type.Int whole -> 1;
            case Type.Date date -> 1;
            case Type.Bool bool -> 1;
            case Type.Code code -> 1;
        };
    }
}
