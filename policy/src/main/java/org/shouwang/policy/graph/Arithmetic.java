package org.shouwang.policy.graph;

import java.util.function.IntFunction;
import org.shouwang.policy.graph.Operation.Add;
import org.shouwang.policy.graph.Operation.And;
import org.shouwang.policy.graph.Operation.AtMost;
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
            case Add(int a, int b) -> value.apply(a).plus(value.apply(b));
            case Subtract(int a, int b) -> value.apply(a).minus(value.apply(b));
            case Multiply(int a, int b) -> value.apply(a).times(value.apply(b));
            case Divide(int a, int b, Rounding rounding, long unit) ->
                    value.apply(a).dividedBy(value.apply(b), rounding, unit);
            case Smaller(int a, int b) -> value.apply(a).smallest(value.apply(b));
            case Larger(int a, int b) -> value.apply(a).largest(value.apply(b));
            case LessThan(int a, int b) -> value.apply(a).lessThan(value.apply(b));
            case AtMost(int a, int b) -> value.apply(a).atMost(value.apply(b));
            case Equal(int a, int b) -> value.apply(a).equalTo(value.apply(b));
            case And(int a, int b) -> value.apply(a).smallest(value.apply(b));
            case Or(int a, int b) -> value.apply(a).largest(value.apply(b));
            case Not(int a) -> value.apply(a).not();
            case Choose(int condition, int then, int otherwise) ->
                    value.apply(condition).choose(value.apply(then), value.apply(otherwise));
            case Years(int from, int to) -> value.apply(from).yearsUntil(value.apply(to));
            case Months(int from, int to) -> value.apply(from).monthsUntil(value.apply(to));
            case PlusMonths(int day, int months) ->
                    value.apply(day).plusMonths(value.apply(months));
            case MonthStart(int day) -> value.apply(day).monthStart();
            case MonthOf(int day) -> value.apply(day).month();
            case YearOf(int day) -> value.apply(day).year();
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
