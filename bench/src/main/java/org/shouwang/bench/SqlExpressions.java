package org.shouwang.bench;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Rounding;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.household.ForEverybody;

/** Each operator as DuckDB says it, for facts that are known and law that may be open. */
final class SqlExpressions {

    private final Graph graph;
    private final ForEverybody everybody;
    private final SqlStages stages;
    private final SqlEnds[] ends;

    SqlExpressions(Graph graph, ForEverybody everybody, SqlStages stages) {
        this.graph = graph;
        this.everybody = everybody;
        this.stages = stages;
        this.ends = new SqlEnds[graph.size()];
        for (var node : graph.nodes()) {
            ends[node.index()] = ends(node);
        }
    }

    /** The expression of a node, in which those that have a column are named. */
    SqlEnds of(int node) {
        return ends[node];
    }

    /** How another expression reads a node: by its column if it has one. */
    SqlEnds read(int node) {
        if (!stages.hasColumn(node)) {
            return wrapped(ends[node]);
        }

        var name = quoted(stages.name(node));
        return ends[node].isKnown()
                ? SqlEnds.known(name)
                : new SqlEnds(name, quoted(stages.name(node) + "_high"));
    }

    private static SqlEnds wrapped(SqlEnds ends) {
        return ends.map(text -> text.contains(" ") ? "(" + text + ")" : text);
    }

    static String quoted(String name) {
        return name.matches("[a-z][a-z0-9_]*") ? name : '"' + name + '"';
    }

    private SqlEnds ends(Node node) {
        if (node.level() == Level.EVERYBODY) {
            return constant(node.type(), everybody.value(node.index()));
        }

        return switch (node.operation()) {
            case Operation.Constant(long value) -> constant(node.type(), Interval.of(value));
            case Operation.Input(String fact) -> SqlEnds.known(quoted(fact));
            case Operation.HandDown(int from) -> read(from);
            case Operation.Sum(int member) -> read(member).map(text -> sum(member, text));
            case Operation.Smallest(int member) ->
                    read(member).map(text -> (isBool(member) ? "bool_and(" : "min(") + text + ")");
            case Operation.Largest(int member) ->
                    read(member).map(text -> (isBool(member) ? "bool_or(" : "max(") + text + ")");
            case Operation.Pointwise operation -> pointwise(node, operation);
            case Operation.ByLaw operation -> throw notWritten(operation);
            case Operation.Parameter parameter -> throw new IllegalStateException("for everybody");
            case Operation.Day day -> throw new IllegalStateException("for everybody");
        };
    }

    private String sum(int member, String text) {
        return "cast(sum(" + (isBool(member) ? "cast(" + text + " as int)" : text) + ") as bigint)";
    }

    private boolean isBool(int node) {
        return graph.node(node).type().equals(Type.BOOL);
    }

    private static SqlEnds constant(Type type, Interval value) {
        return new SqlEnds(literal(type, value.low()), literal(type, value.high()));
    }

    private static String literal(Type type, long value) {
        return switch (type) {
            case Type.Bool() -> value == 1 ? "true" : "false";
            case Type.Date() -> "date '" + LocalDate.ofEpochDay(value) + "'";
            case Type.Money(long parts) -> Long.toString(value);
            case Type.Rate(long parts) -> Long.toString(value);
            case Type.Int() -> Long.toString(value);
            case Type.Code(var list) -> Long.toString(value);
        };
    }

    private SqlEnds pointwise(Node node, Operation.Pointwise operation) {
        return switch (operation) {
            case Operation.Add(int a, int b) ->
                    big(node, a).rising(big(node, b), (x, y) -> x + " + " + y);
            case Operation.Subtract(int a, int b) ->
                    big(node, a).falling(big(node, b), (x, y) -> x + " - " + y);
            case Operation.Multiply(int a, int b) -> multiply(node, a, b);
            case Operation.Divide divide -> divide(divide);
            case Operation.Smaller(int a, int b) -> read(a).rising(read(b), call("least"));
            case Operation.Larger(int a, int b) -> read(a).rising(read(b), call("greatest"));
            case Operation.LessThan(int a, int b) ->
                    read(a).towards(read(b), (x, y) -> x + " < " + y);
            case Operation.AtMost(int a, int b) ->
                    read(a).towards(read(b), (x, y) -> x + " <= " + y);
            case Operation.Equal(int a, int b) -> equal(read(a), read(b));
            case Operation.And(int a, int b) -> read(a).rising(read(b), (x, y) -> x + " and " + y);
            case Operation.Or(int a, int b) -> read(a).rising(read(b), (x, y) -> x + " or " + y);
            case Operation.Not(int a) ->
                    new SqlEnds("not " + read(a).high(), "not " + read(a).low());
            case Operation.Choose(int condition, int a, int b) ->
                    choose(read(condition), read(a), read(b));
            case Operation.Years(int from, int to) ->
                    read(from)
                            .towards(read(to), (x, y) -> "date_sub('year', " + x + ", " + y + ")");
            case Operation.Months months -> throw notWritten(months);
            case Operation.PlusMonths moved -> throw notWritten(moved);
            case Operation.MonthStart start -> throw notWritten(start);
            case Operation.MonthOf month -> throw notWritten(month);
            case Operation.YearOf year -> throw notWritten(year);
        };
    }

    /** No rule that is measured uses it. */
    private static IllegalStateException notWritten(Operation operation) {
        return new IllegalStateException("this bench has no SQL for " + operation);
    }

    private static java.util.function.BinaryOperator<String> call(String function) {
        return (x, y) -> function + "(" + x + ", " + y + ")";
    }

    /** An operand as 64 bits where the result may need them. */
    private SqlEnds big(Node node, int operand) {
        boolean fits = isNarrow(node) && isNarrow(graph.node(operand));
        boolean isDate = graph.node(operand).type().equals(Type.DATE);
        return fits || isDate
                ? read(operand)
                : read(operand).map(text -> "cast(" + text + " as bigint)");
    }

    private static boolean isNarrow(Node node) {
        return node.range().low() >= Integer.MIN_VALUE && node.range().high() <= Integer.MAX_VALUE;
    }

    private SqlEnds multiply(Node node, int left, int right) {
        var a = big(node, left);
        var b = big(node, right);
        boolean rises = graph.node(left).range().low() >= 0 && graph.node(right).range().low() >= 0;
        if (rises || (a.isKnown() && b.isKnown())) {
            return a.rising(b, (x, y) -> x + " * " + y);
        }

        var corners =
                Stream.of(a.low(), a.high())
                        .flatMap(x -> Stream.of(b.low(), b.high()).map(y -> x + " * " + y))
                        .distinct()
                        .toList();
        var all = String.join(", ", corners);
        return new SqlEnds("least(" + all + ")", "greatest(" + all + ")");
    }

    private SqlEnds divide(Operation.Divide operation) {
        boolean isNegative = graph.node(operation.numerator()).range().low() < 0;
        var numerator = read(operation.numerator()).map(text -> "cast(" + text + " as bigint)");
        var denominator = read(operation.denominator());
        if (isNegative && !denominator.isKnown()) {
            throw new UnsupportedOperationException("an open divisor of a negative number");
        }

        var unit = operation.unit();
        return numerator.falling(
                unit == 1 ? denominator : denominator.map(text -> "(" + text + " * " + unit + ")"),
                (a, b) -> times(quotient(operation.rounding(), isNegative, a, b), unit));
    }

    private static String times(String quotient, long unit) {
        return unit == 1 ? quotient : "(" + quotient + ") * " + unit;
    }

    /** DuckDB's whole division cuts towards zero. */
    private static String quotient(Rounding rounding, boolean isNegative, String a, String b) {
        return switch (rounding) {
            case DOWN ->
                    isNegative
                            ? "%s // %s - cast(%s %% %s < 0 as bigint)".formatted(a, b, a, b)
                            : "%s // %s".formatted(a, b);
            case UP -> "%s // %s + cast(%s %% %s > 0 as bigint)".formatted(a, b, a, b);
            case HALF_UP ->
                    isNegative
                            ? "sign(%s) * ((2 * abs(%s) + %s) // (2 * %s))".formatted(a, a, b, b)
                            : "(2 * %s + %s) // (2 * %s)".formatted(a, b, b);
        };
    }

    private static SqlEnds equal(SqlEnds a, SqlEnds b) {
        if (a.isKnown() && b.isKnown()) {
            return SqlEnds.known(a.low() + " = " + b.low());
        }

        return new SqlEnds(
                a.high() + " <= " + b.low() + " and " + b.high() + " <= " + a.low(),
                a.low() + " <= " + b.high() + " and " + b.low() + " <= " + a.high());
    }

    private static SqlEnds choose(SqlEnds condition, SqlEnds then, SqlEnds otherwise) {
        if (condition.isKnown()) {
            return then.rising(
                    otherwise,
                    (x, y) ->
                            "case when " + condition.low() + " then " + x + " else " + y + " end");
        }

        return new SqlEnds(
                either(condition, then.low(), otherwise.low(), "least"),
                either(condition, then.high(), otherwise.high(), "greatest"));
    }

    private static String either(SqlEnds condition, String then, String otherwise, String pick) {
        return "case when %s then %s when %s then %s(%s, %s) else %s end"
                .formatted(
                        condition.low(), then, condition.high(), pick, then, otherwise, otherwise);
    }
}
