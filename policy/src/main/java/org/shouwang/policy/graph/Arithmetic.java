package org.shouwang.policy.graph;

import java.util.function.IntFunction;
import org.shouwang.policy.graph.Operation.Add;
import org.shouwang.policy.graph.Operation.And;
import org.shouwang.policy.graph.Operation.AtMost;
import org.shouwang.policy.graph.Operation.Binary;
import org.shouwang.policy.graph.Operation.Choose;
import org.shouwang.policy.graph.Operation.Divide;
import org.shouwang.policy.graph.Operation.Equal;
import org.shouwang.policy.graph.Operation.Larger;
import org.shouwang.policy.graph.Operation.LessThan;
import org.shouwang.policy.graph.Operation.MonthOf;
import org.shouwang.policy.graph.Operation.MonthStart;
import org.shouwang.policy.graph.Operation.Months;
import org.shouwang.policy.graph.Operation.Multiply;
import org.shouwang.policy.graph.Operation.Not;
import org.shouwang.policy.graph.Operation.Or;
import org.shouwang.policy.graph.Operation.PlusMonths;
import org.shouwang.policy.graph.Operation.Pointwise;
import org.shouwang.policy.graph.Operation.Smaller;
import org.shouwang.policy.graph.Operation.Subtract;
import org.shouwang.policy.graph.Operation.Unary;
import org.shouwang.policy.graph.Operation.YearOf;
import org.shouwang.policy.graph.Operation.Years;

/**
 * What each pointwise operation does to intervals: for the proof of ranges, for one household, and
 * for linked law.
 */
public final class Arithmetic {

    private Arithmetic() {}

    /** The result of an operation, given its operands by their place in the graph. */
    public static Interval apply(Pointwise operation, IntFunction<Interval> value) {
        return switch (operation) {
            case Binary binary ->
                    apply(binary, value.apply(binary.left()), value.apply(binary.right()));
            case Unary unary -> apply(unary, value.apply(unary.operand()));
            case Divide divide ->
                    value.apply(divide.numerator())
                            .dividedBy(
                                    value.apply(divide.denominator()),
                                    divide.rounding(),
                                    divide.unit());
            case Choose choose ->
                    value.apply(choose.condition())
                            .choose(value.apply(choose.then()), value.apply(choose.otherwise()));
        };
    }

    private static Interval apply(Binary operation, Interval left, Interval right) {
        return switch (operation) {
            case Add add -> left.plus(right);
            case Subtract subtract -> left.minus(right);
            case Multiply multiply -> left.times(right);
            case Smaller smaller -> left.smallest(right);
            case Larger larger -> left.largest(right);
            case LessThan less -> left.lessThan(right);
            case AtMost most -> left.atMost(right);
            case Equal equal -> left.equalTo(right);
            case And and -> left.smallest(right);
            case Or or -> left.largest(right);
            case Years years -> left.yearsUntil(right);
            case Months months -> left.monthsUntil(right);
            case PlusMonths plus -> left.plusMonths(right);
        };
    }

    private static Interval apply(Unary operation, Interval operand) {
        return switch (operation) {
            case Not not -> operand.not();
            case MonthStart start -> operand.monthStart();
            case MonthOf month -> operand.month();
            case YearOf year -> operand.year();
        };
    }

    /** The sum over up to as many, or none. */
    public static Interval sumOverSome(Interval each) {
        return sumOverMembers(each.or(Interval.of(0)));
    }

    /** The sum over the members of a grouping, each of which is in the range. */
    public static Interval sumOverMembers(Interval each) {
        return new Interval(
                each.low() < 0 ? Math.multiplyExact(each.low(), Graph.MEMBERS_MAX) : each.low(),
                each.high() > 0 ? Math.multiplyExact(each.high(), Graph.MEMBERS_MAX) : each.high());
    }
}
