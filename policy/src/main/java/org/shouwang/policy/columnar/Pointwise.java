package org.shouwang.policy.columnar;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.LongBinaryOperator;
import org.shouwang.policy.columnar.Series.Same;
import org.shouwang.policy.graph.Days;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.parameter.Table;
import org.shouwang.policy.parameter.WorkingDays;

/**
 * The operations on values of the same subject, end by end as {@link
 * org.shouwang.policy.graph.Interval} defines them. Where all rows are known, one run makes both
 * ends.
 */
final class Pointwise {

    private static final Series NO = new Same(0);

    private final Plan plan;
    private final Loops loops;
    private final IntFunction<Column> values;

    Pointwise(Plan plan, Loops loops, IntFunction<Column> values) {
        this.plan = plan;
        this.loops = loops;
        this.values = values;
    }

    /** Of two ends, one of each operand, what they make. */
    @FunctionalInterface
    private interface OfEnds {
        Series of(Series left, Series right);
    }

    Column evaluate(Node node, Operation.Pointwise operation) {
        return switch (operation) {
            case Operation.Binary binary -> evaluate(binary, binary.left(), binary.right());
            case Operation.Unary unary -> evaluate(unary, at(unary.operand()));
            case Operation.Divide divide ->
                    plan.shares().isShare(node) ? share(divide) : divide(divide);
            case Operation.Choose choose -> choose(choose);
        };
    }

    private Column evaluate(Operation.Binary operation, int a, int b) {
        return switch (operation) {
            case Operation.Add add -> rising(at(a), at(b), ends(Operator.ADD));
            case Operation.Subtract subtract -> falling(at(a), at(b), ends(Operator.SUBTRACT));
            case Operation.Multiply multiply -> multiply(a, b);
            case Operation.Smaller smaller -> smaller(a, b);
            case Operation.Larger larger -> larger(a, b);
            case Operation.LessThan less -> towards(at(a), at(b), answers(Comparison.LESS));
            case Operation.AtMost most -> towards(at(a), at(b), answers(Comparison.AT_MOST));
            case Operation.Equal equal -> equal(at(a), at(b));
            case Operation.And and -> smaller(a, b);
            case Operation.Or or -> larger(a, b);
            case Operation.Years years -> years(a, b);
            case Operation.Months months -> towards(at(a), at(b), each(Days::months));
            case Operation.PlusMonths plus -> rising(at(a), at(b), each(Days::plusMonths));
        };
    }

    private Column evaluate(Operation.Unary operation, Column a) {
        return switch (operation) {
            case Operation.Not not -> towards(a, a, (x, y) -> loops.not(x));
            case Operation.MonthStart start -> rising(a, a, each((x, y) -> Days.monthStart(x)));
            case Operation.YearOf year -> rising(a, a, each((x, y) -> Days.year(x)));
            case Operation.MonthOf month -> between(a, each(Days::monthMin), each(Days::monthMax));
        };
    }

    private Column at(int node) {
        return values.apply(node);
    }

    private OfEnds ends(Operator operator) {
        return (a, b) -> loops.run(operator, a, b);
    }

    private OfEnds answers(Comparison comparison) {
        return (a, b) -> loops.compare(comparison, a, b);
    }

    private OfEnds each(LongBinaryOperator operator) {
        return (a, b) -> loops.each(operator, a, b);
    }

    /** Of an operator that neither rises nor falls: each end follows from both. */
    private Column between(Column a, OfEnds low, OfEnds high) {
        return loops.settled(low.of(a.low(), a.high()), high.of(a.low(), a.high()));
    }

    /** Of the rows that a key hits, the smallest and the largest value. */
    Column lookup(Table table, Column key) {
        return key.isKnown() && table.isSettled()
                ? Column.known(each(table::lowest).of(key.low(), key.low()))
                : between(key, each(table::lowest), each(table::highest));
    }

    Column plusWorkingDays(WorkingDays calendar, Column day, Column count) {
        return loops.settled(
                each(calendar::earliest).of(day.low(), count.low()),
                each(calendar::latest).of(day.high(), count.high()));
    }

    /** Of an operator that rises with both operands: the low ends make the low end. */
    private Column rising(Column a, Column b, OfEnds operator) {
        return column(a, b, operator, a.low(), b.low(), a.high(), b.high());
    }

    /** Of one that rises with the left operand and falls with the right one: left - right. */
    private Column falling(Column a, Column b, OfEnds operator) {
        return column(a, b, operator, a.low(), b.high(), a.high(), b.low());
    }

    /** Of one that falls with the left operand and rises with the right one: left < right. */
    private Column towards(Column a, Column b, OfEnds operator) {
        return column(a, b, operator, a.high(), b.low(), a.low(), b.high());
    }

    private Column column(
            Column a,
            Column b,
            OfEnds operator,
            Series lowA,
            Series lowB,
            Series highA,
            Series highB) {
        var low = operator.of(lowA, lowB);
        return a.isKnown() && b.isKnown()
                ? Column.known(low)
                : loops.settled(low, operator.of(highA, highB));
    }

    /** One number that nothing on the other side is below needs no loop: no and anything is no. */
    private Column smaller(int left, int right) {
        long least = plan.range(right).low();
        long others = plan.range(left).low();
        return rising(
                at(left),
                at(right),
                (a, b) ->
                        isAtMost(a, least)
                                ? a
                                : isAtMost(b, others) ? b : loops.run(Operator.SMALLER, a, b));
    }

    private static boolean isAtMost(Series series, long limit) {
        return series instanceof Same same && same.value() <= limit;
    }

    private Column larger(int left, int right) {
        long most = plan.range(right).high();
        long others = plan.range(left).high();
        return rising(
                at(left),
                at(right),
                (a, b) ->
                        isAtLeast(a, most)
                                ? a
                                : isAtLeast(b, others) ? b : loops.run(Operator.LARGER, a, b));
    }

    private static boolean isAtLeast(Series series, long limit) {
        return series instanceof Same same && same.value() >= limit;
    }

    /** Without negative numbers the low ends make the low end; otherwise any two ends may. */
    private Column multiply(int left, int right) {
        var a = at(left);
        var b = at(right);
        var times = ends(Operator.MULTIPLY);
        boolean rises = plan.range(left).low() >= 0 && plan.range(right).low() >= 0;
        if (rises || (a.isKnown() && b.isKnown())) {
            return rising(a, b, times);
        }

        var corners =
                new Series[] {
                    times.of(a.low(), b.low()), times.of(a.low(), b.high()),
                    times.of(a.high(), b.low()), times.of(a.high(), b.high())
                };
        return loops.settled(
                Arrays.stream(corners).reduce(ends(Operator.SMALLER)::of).orElseThrow(),
                Arrays.stream(corners).reduce(ends(Operator.LARGER)::of).orElseThrow());
    }

    /** A negative numerator is smaller the smaller the divisor is; any other, the larger it is. */
    private Column divide(Operation.Divide operation) {
        var numerator = plan.range(operation.numerator());
        var division = plan.shares().division(operation);
        OfEnds divide = (a, b) -> loops.divide(division, a, b);
        var a = at(operation.numerator());
        var b = at(operation.denominator());
        if (numerator.low() >= 0 || b.isKnown()) {
            return falling(a, b, divide);
        }

        var forLow = loops.choose(loops.compare(Comparison.LESS, a.low(), NO), b.low(), b.high());
        var forHigh = loops.choose(loops.compare(Comparison.LESS, a.high(), NO), b.high(), b.low());
        return loops.settled(divide.of(a.low(), forLow), divide.of(a.high(), forHigh));
    }

    /** Rises with the base and with the rate; nothing of both is negative. */
    private Column share(Operation.Divide operation) {
        var product = plan.shares().product(operation);
        var division = plan.shares().division(operation);
        long divisor = plan.forEverybody(operation.denominator()).low();
        return rising(
                at(plan.shares().base(product)),
                at(plan.shares().rate(product)),
                (base, rate) -> loops.share(division, base, rate, divisor));
    }

    /** Surely equal are two known values; possibly equal are two ranges that overlap. */
    private Column equal(Column a, Column b) {
        if (a.isKnown() && b.isKnown()) {
            return rising(a, b, answers(Comparison.EQUAL));
        }

        var atMost = answers(Comparison.AT_MOST);
        return loops.settled(
                both(atMost.of(a.high(), b.low()), atMost.of(b.high(), a.low())),
                both(atMost.of(a.low(), b.high()), atMost.of(b.low(), a.high())));
    }

    private Series both(Series left, Series right) {
        return loops.run(Operator.SMALLER, left, right);
    }

    /** A condition decides alone where no value of one branch is above one of the other. */
    private Column choose(Operation.Choose operation) {
        var condition = at(operation.condition());
        var then = at(operation.then());
        var otherwise = at(operation.otherwise());
        boolean rises =
                plan.range(operation.otherwise()).high() <= plan.range(operation.then()).low();
        boolean falls =
                plan.range(operation.then()).high() <= plan.range(operation.otherwise()).low();
        if (condition.isKnown() || rises) {
            return choose(condition.low(), condition.high(), then, otherwise);
        }
        return falls
                ? choose(condition.high(), condition.low(), then, otherwise)
                : chooseEither(condition, then, otherwise);
    }

    private Column choose(Series forLow, Series forHigh, Column then, Column otherwise) {
        var low = loops.choose(forLow, then.low(), otherwise.low());
        boolean known = forLow.equals(forHigh) && then.isKnown() && otherwise.isKnown();
        return known
                ? Column.known(low)
                : loops.settled(low, loops.choose(forHigh, then.high(), otherwise.high()));
    }

    /** Where the condition is unknown, either branch may hold. */
    private Column chooseEither(Column condition, Column then, Column otherwise) {
        return loops.settled(
                choose(condition, then.low(), otherwise.low(), Operator.SMALLER),
                choose(condition, then.high(), otherwise.high(), Operator.LARGER));
    }

    private Series choose(Column condition, Series then, Series otherwise, Operator outermost) {
        var possibly =
                loops.choose(condition.high(), loops.run(outermost, then, otherwise), otherwise);
        return loops.choose(condition.low(), then, possibly);
    }

    private Column years(int from, int to) {
        var begin = at(from);
        var end = at(to);
        if (end.low() instanceof Same day
                && end.isKnown()
                && YearsUntil.covers(plan.range(from), day.value())) {
            var years = new YearsUntil(day.value());
            return towards(begin, end, (a, b) -> loops.years(years, a));
        }

        return towards(begin, end, (a, b) -> loops.each(Calendar::years, a, b));
    }
}
