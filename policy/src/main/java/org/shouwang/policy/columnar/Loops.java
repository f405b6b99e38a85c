package org.shouwang.policy.columnar;

import java.util.Arrays;
import java.util.function.LongBinaryOperator;
import org.shouwang.policy.columnar.Series.Bits;
import org.shouwang.policy.columnar.Series.Same;

/**
 * Runs operators over the rows of one node: chooses the loop for the form of its series.
 *
 * @see IntLoops
 * @see BitLoops
 */
final class Loops {

    private static final Series NOTHING = new Same(0);

    private final Buffers buffers;
    private boolean wide;

    Loops(Buffers buffers) {
        this.buffers = buffers;
    }

    /**
     * From now on for a node of so many rows.
     *
     * @param wideNode whether the node, one of its operands or a step between them needs 64 bits
     */
    void begin(int rows, boolean wideNode) {
        buffers.begin(rows);
        wide = wideNode;
    }

    private int rows() {
        return buffers.rows();
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
        if (left instanceof Bits yes && operator.isOfBits()) {
            if (right instanceof Bits other) {
                return runBits(operator, yes, other);
            }
            if (right instanceof Same same && operator.keepsBits(same.value())) {
                return yes;
            }
        }
        return wide ? runWide(operator, left, right) : runNarrow(operator, left, right);
    }

    private Series runBits(Operator operator, Bits left, Bits right) {
        var out = buffers.bits();
        operator.runBits(left.words(), right.words(), out.words(), rows());
        return out;
    }

    private Series runNarrow(Operator operator, Series left, Series right) {
        var out = buffers.ints();
        if (right instanceof Same same) {
            operator.run(buffers.narrow(left), (int) same.value(), out.values(), rows());
        } else {
            operator.run(buffers.narrow(left), buffers.narrow(right), out.values(), rows());
        }
        return out;
    }

    private Series runWide(Operator operator, Series left, Series right) {
        var out = buffers.longs();
        if (right instanceof Same same) {
            operator.run(buffers.wide(left), same.value(), out.values(), rows());
        } else {
            operator.run(buffers.wide(left), buffers.wide(right), out.values(), rows());
        }
        return out;
    }

    Series not(Series series) {
        if (series instanceof Same same) {
            return new Same(1 - same.value());
        }

        var out = buffers.bits();
        BitLoops.not(buffers.bits(series), out.words(), rows());
        return out;
    }

    Series compare(Comparison comparison, Series left, Series right) {
        if (left instanceof Same a) {
            return right instanceof Same b
                    ? new Same(comparison.of(a.value(), b.value()) ? 1 : 0)
                    : compare(comparison.mirror(), right, left);
        }

        var answers =
                wide
                        ? compareWide(comparison, left, right)
                        : compareNarrow(comparison, left, right);
        var out = buffers.bits();
        BitLoops.pack(answers, out.words(), rows());
        return comparison.isNegated() ? not(out) : out;
    }

    private byte[] compareNarrow(Comparison comparison, Series left, Series right) {
        var numbers = buffers.narrow(left);
        if (right instanceof Same same) {
            comparison.run(numbers, (int) same.value(), buffers.bytes(), rows());
        } else {
            comparison.run(numbers, buffers.narrow(right), buffers.bytes(), rows());
        }
        return buffers.bytes();
    }

    private byte[] compareWide(Comparison comparison, Series left, Series right) {
        var numbers = buffers.wide(left);
        if (right instanceof Same same) {
            comparison.run(numbers, same.value(), buffers.bytes(), rows());
        } else {
            comparison.run(numbers, buffers.wide(right), buffers.bytes(), rows());
        }
        return buffers.bytes();
    }

    /** Row by row {@code then} where the condition is 1, and {@code otherwise} where it is 0. */
    Series choose(Series condition, Series then, Series otherwise) {
        if (condition instanceof Same same) {
            return same.value() == 1 ? then : otherwise;
        }
        if (then instanceof Same && then.equals(otherwise)) {
            return then;
        }
        if (isYesOrNo(then) && isYesOrNo(otherwise)) {
            return chooseBits(condition, then, otherwise);
        }
        return wide
                ? chooseWide(condition, then, otherwise)
                : chooseNarrow(condition, then, otherwise);
    }

    private static boolean isYesOrNo(Series series) {
        return series instanceof Bits
                || (series instanceof Same(long value) && (value == 0 || value == 1));
    }

    private Series chooseBits(Series condition, Series then, Series otherwise) {
        var out = buffers.bits();
        BitLoops.choose(
                buffers.bits(condition),
                buffers.bits(then),
                buffers.bits(otherwise),
                out.words(),
                rows());
        return out;
    }

    private Series chooseNarrow(Series condition, Series then, Series otherwise) {
        var out = buffers.ints();
        var result = out.values();
        if (then instanceof Same a && otherwise instanceof Same b) {
            Choices.choose(
                    buffers.masks(condition), (int) a.value(), (int) b.value(), result, rows());
        } else if (then instanceof Same a) {
            var numbers = buffers.narrow(otherwise);
            Choices.choose(buffers.masks(condition), (int) a.value(), numbers, result, rows());
        } else if (otherwise instanceof Same b) {
            var numbers = buffers.narrow(then);
            Choices.choose(buffers.masks(condition), numbers, (int) b.value(), result, rows());
        } else {
            var numbers = buffers.narrow(then);
            var others = buffers.narrow(otherwise);
            Choices.choose(buffers.masks(condition), numbers, others, result, rows());
        }
        return out;
    }

    private Series chooseWide(Series condition, Series then, Series otherwise) {
        var out = buffers.longs();
        var result = out.values();
        if (then instanceof Same a && otherwise instanceof Same b) {
            Choices.choose(buffers.masks(condition), a.value(), b.value(), result, rows());
        } else if (then instanceof Same a) {
            var numbers = buffers.wide(otherwise);
            Choices.choose(buffers.masks(condition), a.value(), numbers, result, rows());
        } else if (otherwise instanceof Same b) {
            var numbers = buffers.wide(then);
            Choices.choose(buffers.masks(condition), numbers, b.value(), result, rows());
        } else {
            var numbers = buffers.wide(then);
            var others = buffers.wide(otherwise);
            Choices.choose(buffers.masks(condition), numbers, others, result, rows());
        }
        return out;
    }

    Series divide(Division division, Series numerator, Series denominator) {
        if (numerator instanceof Same a && denominator instanceof Same b) {
            return new Same(division.of(a.value(), b.value()));
        }

        var out = buffers.longs();
        if (denominator instanceof Same same) {
            division.run(buffers.wide(numerator), same.value(), out.values(), rows());
        } else {
            division.run(buffers.wide(numerator), buffers.wide(denominator), out.values(), rows());
        }
        return out;
    }

    /**
     * Each number times its rate, divided by one for all. A rate that law leaves open is nothing at
     * least and all of it at most, which no loop has to find out.
     */
    Series share(Division division, Series numbers, Series rates, long denominator) {
        if (!(rates instanceof Same(long rate))) {
            var out = buffers.ints();
            division.share(
                    buffers.narrow(numbers),
                    buffers.narrow(rates),
                    denominator,
                    out.values(),
                    rows());
            return out;
        }
        if (numbers instanceof Same(long number)) {
            return new Same(division.of(number * rate, denominator));
        }
        if (rate == 0) {
            return NOTHING;
        }
        if (division.isAllOfIt(rate, denominator)) {
            return numbers;
        }

        var out = buffers.ints();
        division.share(buffers.narrow(numbers), rate, denominator, out.values(), rows());
        return out;
    }

    /** An operator that is rare enough to have no loop of its own. */
    Series each(LongBinaryOperator operator, Series left, Series right) {
        var a = buffers.wide(left);
        var b = buffers.wide(right);
        var out = buffers.longs();
        for (int i = 0; i < rows(); i++) {
            out.values()[i] = operator.applyAsLong(a[i], b[i]);
        }
        return out;
    }

    Series years(YearsUntil years, Series from) {
        var out = buffers.ints();
        years.run(buffers.narrow(from), out.values(), rows());
        return out;
    }

    /** One series if every row turned out to be known: what reads it next runs once again. */
    Column settled(Series low, Series high) {
        return areEqual(low, high) ? Column.known(low) : new Column(low, high);
    }

    private boolean areEqual(Series low, Series high) {
        int rows = rows();
        return switch (low) {
            case Same same -> high.equals(same);
            case Bits(long[] words) ->
                    high instanceof Bits(long[] others) && BitLoops.areEqual(words, others, rows);
            case Series.Ints(int[] values) ->
                    high instanceof Series.Ints(int[] others)
                            && Arrays.equals(values, 0, rows, others, 0, rows);
            case Series.Longs(long[] values) ->
                    high instanceof Series.Longs(long[] others)
                            && Arrays.equals(values, 0, rows, others, 0, rows);
        };
    }
}
