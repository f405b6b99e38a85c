package org.shouwang.policy.language;

import java.math.BigInteger;
import java.util.Optional;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.language.Expression.Factor;
import org.shouwang.policy.language.Expression.Round;

/** The part of lowering that multiplies, divides and rounds. */
final class Terms {

    private final Nodes nodes;
    private final Lowering lowering;

    Terms(Nodes nodes, Lowering lowering) {
        this.nodes = nodes;
        this.lowering = lowering;
    }

    /**
     * All factors are multiplied first and divided by the product of the divisors, and the result
     * is rounded once.
     */
    Node term(Expression.Term term) {
        var numerator = lowering.number(term.first());
        Optional<Node> divisor = Optional.empty();
        for (var factor : term.others()) {
            var value = lowering.number(factor.value());
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
            long parts = Math.multiplyExact(left.type().parts(), right.type().parts());
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
                Math.multiplyExact(
                        divisor.map(node -> node.type().parts()).orElse(1L), type.parts());
        long down = numerator.type().parts();
        long common = BigInteger.valueOf(up).gcd(BigInteger.valueOf(down)).longValueExact();
        var whole =
                nodes.times(
                        round.position(),
                        numerator,
                        up / common,
                        typeOfProduct(
                                numerator.type(),
                                Type.INT,
                                numerator.type().parts() * (up / common)));
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
                && to instanceof Expression.Amount amount
                && amount.fen() > 0) {
            return amount.fen();
        }

        throw new MistakeFound(to.position(), TypeMistake.roundedToNoAmount());
    }
}
