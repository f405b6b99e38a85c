package org.shouwang.policy.columnar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongBinaryOperator;
import org.shouwang.policy.columnar.Series.Ints;
import org.shouwang.policy.columnar.Series.Longs;
import org.shouwang.policy.columnar.Series.Same;

/**
 * Runs operators over the rows of one node: chooses the loop for the width, makes narrow series
 * wide where they meet wide ones, and borrows the buffers.
 *
 * @see IntLoops
 */
final class Loops {

    private static final Series NOTHING = new Same(0);

    private final Workspace workspace;
    private final List<Series> borrowed = new ArrayList<>();
    private int rows;
    private boolean wide;

    Loops(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * From now on for a node of so many rows.
     *
     * @param wideNode whether the node, one of its operands or a step between them needs 64 bits
     */
    void begin(int rowsOfNode, boolean wideNode) {
        rows = rowsOfNode;
        wide = wideNode;
    }

    /**
     * The result in the width of the node and in buffers that no other node owns. All else that was
     * borrowed for the node is given back.
     */
    Column end(Column column, boolean narrow) {
        var low = own(column.low(), narrow);
        var high = column.isKnown() ? low : own(column.high(), narrow);
        for (var series : borrowed) {
            if (!series.equals(low) && !series.equals(high)) {
                giveBack(series);
            }
        }
        borrowed.clear();
        return new Column(low, high);
    }

    /**
     * The column of a fact, which is what it is; what was borrowed for it belongs to the caller.
     */
    Column keep(Column fact) {
        borrowed.clear();
        return fact;
    }

    private Series own(Series series, boolean narrow) {
        return switch (series) {
            case Same same -> same;
            case Ints(int[] values) when narrow && borrowed.contains(series) -> series;
            case Longs(long[] values) when !narrow && borrowed.contains(series) -> series;
            case Ints(int[] values) when narrow -> copy(values);
            case Ints(int[] values) -> widened(values);
            case Longs(long[] values) when narrow -> narrowed(values);
            case Longs(long[] values) -> copy(values);
        };
    }

    private Series copy(int[] values) {
        var out = ints();
        System.arraycopy(values, 0, out.values(), 0, rows);
        return out;
    }

    private Series copy(long[] values) {
        var out = longs();
        System.arraycopy(values, 0, out.values(), 0, rows);
        return out;
    }

    private Series narrowed(long[] values) {
        var out = ints();
        Widths.narrow(values, out.values(), rows);
        return out;
    }

    private Series widened(int[] values) {
        var out = longs();
        Widths.widen(values, out.values(), rows);
        return out;
    }

    int rows() {
        return rows;
    }

    void giveBack(Series series) {
        switch (series) {
            case Same same -> {}
            case Ints(int[] values) -> workspace.giveBack(values);
            case Longs(long[] values) -> workspace.giveBack(values);
        }
    }

    Series run(Operator operator, Series left, Series right) {
        if (left instanceof Same a) {
            return right instanceof Same b
                    ? new Same(operator.of(a.value(), b.value()))
                    : run(operator.mirror(), right, left);
        }
        if (operator == Operator.MULTIPLY && right.equals(NOTHING)) {
            return right;
        }
        return wide ? runWide(operator, left, right) : runNarrow(operator, left, right);
    }

    private Series runNarrow(Operator operator, Series left, Series right) {
        var out = ints();
        if (right instanceof Same same) {
            operator.run(narrow(left), (int) same.value(), out.values(), rows);
        } else {
            operator.run(narrow(left), narrow(right), out.values(), rows);
        }
        return out;
    }

    private Series runWide(Operator operator, Series left, Series right) {
        var out = longs();
        if (right instanceof Same same) {
            operator.run(wide(left), same.value(), out.values(), rows);
        } else {
            operator.run(wide(left), wide(right), out.values(), rows);
        }
        return out;
    }

    /** Row by row {@code then} where the condition is 1, and {@code otherwise} where it is 0. */
    Series choose(Series condition, Series then, Series otherwise) {
        if (condition instanceof Same same) {
            return same.value() == 1 ? then : otherwise;
        }
        if (then instanceof Same && then.equals(otherwise)) {
            return then;
        }
        return wide
                ? chooseWide(wide(condition), then, otherwise)
                : chooseNarrow(narrow(condition), then, otherwise);
    }

    private Series chooseNarrow(int[] condition, Series then, Series otherwise) {
        var out = ints();
        var result = out.values();
        if (then instanceof Same a && otherwise instanceof Same b) {
            Choices.choose(condition, (int) a.value(), (int) b.value(), result, rows);
        } else if (then instanceof Same a) {
            Choices.choose(condition, (int) a.value(), narrow(otherwise), result, rows);
        } else if (otherwise instanceof Same b) {
            Choices.choose(condition, narrow(then), (int) b.value(), result, rows);
        } else {
            Choices.choose(condition, narrow(then), narrow(otherwise), result, rows);
        }
        return out;
    }

    private Series chooseWide(long[] condition, Series then, Series otherwise) {
        var out = longs();
        var result = out.values();
        if (then instanceof Same a && otherwise instanceof Same b) {
            Choices.choose(condition, a.value(), b.value(), result, rows);
        } else if (then instanceof Same a) {
            Choices.choose(condition, a.value(), wide(otherwise), result, rows);
        } else if (otherwise instanceof Same b) {
            Choices.choose(condition, wide(then), b.value(), result, rows);
        } else {
            Choices.choose(condition, wide(then), wide(otherwise), result, rows);
        }
        return out;
    }

    Series divide(Division division, Series numerator, Series denominator) {
        if (numerator instanceof Same a && denominator instanceof Same b) {
            return new Same(division.of(a.value(), b.value()));
        }

        var out = longs();
        if (denominator instanceof Same same) {
            division.run(wide(numerator), same.value(), out.values(), rows);
        } else {
            division.run(wide(numerator), wide(denominator), out.values(), rows);
        }
        return out;
    }

    /** So many times each number, divided by one for all. */
    Series share(Division division, Series numbers, long times, long denominator) {
        if (numbers instanceof Same(long value)) {
            return new Same(division.of(value * times, denominator));
        }

        var out = ints();
        division.share(narrow(numbers), times, denominator, out.values(), rows);
        return out;
    }

    /** An operator that is rare enough to have no loop of its own. */
    Series each(LongBinaryOperator operator, Series left, Series right) {
        var a = wide(left);
        var b = wide(right);
        var out = longs();
        for (int i = 0; i < rows; i++) {
            out.values()[i] = operator.applyAsLong(a[i], b[i]);
        }
        return out;
    }

    Series years(YearsUntil years, Series from) {
        var out = ints();
        years.run(narrow(from), out.values(), rows);
        return out;
    }

    Ints ints() {
        var out = new Ints(workspace.takeInts());
        borrowed.add(out);
        return out;
    }

    Longs longs() {
        var out = new Longs(workspace.takeLongs());
        borrowed.add(out);
        return out;
    }

    /** The series as an array of 32 bits; its numbers are known to fit. */
    int[] narrow(Series series) {
        return narrow(series, rows);
    }

    int[] narrow(Series series, int count) {
        return switch (series) {
            case Ints(int[] values) -> values;
            case Longs(long[] values) -> {
                var out = ints().values();
                Widths.narrow(values, out, count);
                yield out;
            }
            case Same same -> {
                var out = ints().values();
                Arrays.fill(out, 0, count, (int) same.value());
                yield out;
            }
        };
    }

    long[] wide(Series series) {
        return wide(series, rows);
    }

    long[] wide(Series series, int count) {
        return switch (series) {
            case Longs(long[] values) -> values;
            case Ints(int[] values) -> {
                var out = longs().values();
                Widths.widen(values, out, count);
                yield out;
            }
            case Same same -> {
                var out = longs().values();
                Arrays.fill(out, 0, count, same.value());
                yield out;
            }
        };
    }
}
