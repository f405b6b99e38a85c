package org.shouwang.policy.language;

import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.language.Expression.DatePart;
import org.shouwang.policy.parameter.WorkingDays;

/** The part of lowering that counts by the calendar. */
final class Dates {

    private static final long MONTHS_OF_A_YEAR = 12;

    private final Nodes nodes;
    private final Lowering lowering;

    Dates(Nodes nodes, Lowering lowering) {
        this.nodes = nodes;
        this.lowering = lowering;
    }

    /** How many whole years or months, or days, lie between two days. */
    Node between(Expression.Between between) {
        var from = date(between.from());
        var to = date(between.to());
        var operation =
                switch (between.unit()) {
                    case YEARS -> new Operation.Years(from.index(), to.index());
                    case MONTHS -> new Operation.Months(from.index(), to.index());
                    case DAYS, WORKING_DAYS -> new Operation.Subtract(to.index(), from.index());
                };
        return nodes.apply(between.position(), operation, Type.INT, from, to);
    }

    Node part(Expression.PartOfDate part) {
        var day = date(part.day());
        var operation =
                switch (part.part()) {
                    case MONTH_START -> new Operation.MonthStart(day.index());
                    case MONTH -> new Operation.MonthOf(day.index());
                    case YEAR -> new Operation.YearOf(day.index());
                };
        var type = part.part() == DatePart.MONTH_START ? Type.DATE : Type.INT;
        return nodes.apply(part.position(), operation, type, day);
    }

    /** A day moved by a span of time, forward or back. */
    Node moved(Expression.Moved moved) {
        var day = lowering.lower(moved.day());
        if (!day.type().equals(Type.DATE)) {
            throw new MistakeFound(moved.day().position(), DateMistake.spanNeedsDate(day.type()));
        }

        var count = lowering.number(moved.count());
        if (!count.type().equals(Type.INT)) {
            throw new MistakeFound(
                    moved.count().position(), DateMistake.spanIsNotWhole(count.type()));
        }
        var signed = moved.forward() ? count : nodes.negated(moved.operatorAt(), count);
        return moved(moved, day, signed);
    }

    private Node moved(Expression.Moved moved, Node day, Node count) {
        var at = moved.operatorAt();
        return switch (moved.unit()) {
            case DAYS ->
                    nodes.apply(
                            at,
                            new Operation.Add(day.index(), count.index()),
                            Type.DATE,
                            day,
                            count);
            case MONTHS -> plusMonths(at, day, count);
            case YEARS -> plusMonths(at, day, nodes.times(at, count, MONTHS_OF_A_YEAR, Type.INT));
            case WORKING_DAYS -> plusWorkingDays(moved, day, count);
        };
    }

    private Node plusMonths(Position at, Node day, Node months) {
        var operation = new Operation.PlusMonths(day.index(), months.index());
        return nodes.apply(at, operation, Type.DATE, day, months);
    }

    private Node plusWorkingDays(Expression.Moved moved, Node day, Node count) {
        long most = Math.max(Math.abs(count.range().low()), Math.abs(count.range().high()));
        if (most > WorkingDays.COUNT_MAX) {
            throw new MistakeFound(
                    moved.count().position(),
                    DateMistake.tooManyWorkingDays(WorkingDays.COUNT_MAX));
        }

        return nodes.plusWorkingDays(moved.operatorAt(), day, count);
    }

    private Node date(Expression expression) {
        var node = lowering.lower(expression);
        if (!node.type().equals(Type.DATE)) {
            throw new MistakeFound(expression.position(), DateMistake.notADate(node.type()));
        }

        return node;
    }

    /** Of a sum of which one side is a date, what to write instead. */
    static Mistake inSum(Expression.Operator operator, Type left, Type right) {
        if (left.equals(Type.DATE) && right.equals(Type.DATE)) {
            return operator == Expression.Operator.MINUS
                    ? DateMistake.differenceOfDates()
                    : DateMistake.notASpan(right);
        }
        return DateMistake.notASpan(left.equals(Type.DATE) ? right : left);
    }
}
