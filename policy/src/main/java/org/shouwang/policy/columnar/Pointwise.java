package org.shouwang.policy.columnar;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.LongBinaryOperator;
import org.shouwang.policy.columnar.Series.Ints;
import org.shouwang.policy.columnar.Series.Longs;
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
    private static final Series YES = new Same(1);

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
            case Operation.Choose choose ->
                    choose(at(choose.condition()), at(choose.then()), at(choose.otherwise()));
        };
    }

    private Column evaluate(Operation.Binary operation, int a, int b) {
        return switch (operation) {
            case Operation.Add add -> rising(at(a), at(b), ends(Operator.ADD));
            case Operation.Subtract subtract -> falling(at(a), at(b), ends(Operator.SUBTRACT));
            case Operation.Multiply multiply -> multiply(a, b);
            case Operation.Smaller smaller -> smaller(a, b);
            case Operation.Larger larger -> larger(a, b);
            case Operation.LessThan less -> towards(at(a), at(b), ends(Operator.LESS));
            case Operation.AtMost most -> towards(at(a), at(b), ends(Operator.AT_MOST));
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
            case Operation.Not not -> falling(Column.known(YES), a, ends(Operator.SUBTRACT));
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

    private OfEnds each(LongBinaryOperator operator) {
        return (a, b) -> loops.each(operator, a, b);
    }

    /** Of an operator that neither rises nor falls: each end follows from both. */
    private Column between(Column a, OfEnds low, OfEnds high) {
        return settled(low.of(a.low(), a.high()), high.of(a.low(), a.high()));
    }

    /** Of the rows that a key hits, the smallest and the largest value. */
    Column lookup(Table table, Column key) {
        return key.isKnown() && table.isSettled()
                ? Column.known(each(table::lowest).of(key.low(), key.low()))
                : between(key, each(table::lowest), each(table::highest));
    }

    Column plusWorkingDays(WorkingDays calendar, Column day, Column count) {
        return settled(
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
                : settled(low, operator.of(highA, highB));
    }

    /** One series if every row turned out to be known: what reads it next runs once again. */
    private Column settled(Series low, Series high) {
        int rows = loops.rows();
        boolean known =
                switch (low) {
                    case Same same -> high.equals(same);
                    case Ints(int[] values) ->
                            high instanceof Ints(int[] others)
                                    && Arrays.equals(values, 0, rows, others, 0, rows);
                    case Longs(long[] values) ->
                            high instanceof Longs(long[] others)
                                    && Arrays.equals(values, 0, rows, others, 0, rows);
                };
        return known ? Column.known(low) : new Column(low, high);
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
        return settled(
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

        var forLow = loops.choose(loops.run(Operator.LESS, a.low(), NO), b.low(), b.high());
        var forHigh = loops.choose(loops.run(Operator.LESS, a.high(), NO), b.high(), b.low());
        return settled(divide.of(a.low(), forLow), divide.of(a.high(), forHigh));
    }

    /** Rises with the base and with the rate; nothing of both is negative. */
    private Column share(Operation.Divide operation) {
        var product = plan.shares().product(operation);
        var division = plan.shares().division(operation);
        long divisor = plan.forEverybody(operation.denominator()).low();
        return rising(
                at(plan.shares().base(product)),
                at(plan.shares().rate(product)),
                (base, rate) -> loops.share(division, base, ((Same) rate).value(), divisor));
    }

    /** Surely equal are two known values; possibly equal are two ranges that overlap. */
    private Column equal(Column a, Column b) {
        if (a.isKnown() && b.isKnown()) {
            return rising(a, b, ends(Operator.EQUAL));
        }

        var atMost = ends(Operator.AT_MOST);
        return settled(
                both(atMost.of(a.high(), b.low()), atMost.of(b.high(), a.low())),
                both(atMost.of(a.low(), b.high()), atMost.of(b.low(), a.high())));
    }

    private Series both(Series left, Series right) {
        return loops.run(Operator.SMALLER, left, right);
    }

    /** Where the condition is unknown, either branch may hold. */
    private Column choose(Column condition, Column then, Column otherwise) {
        if (condition.isKnown()) {
            return rising(then, otherwise, (a, b) -> loops.choose(condition.low(), a, b));
        }

        return settled(
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
