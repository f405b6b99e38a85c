package org.shouwang.policy.columnar;

import org.shouwang.policy.columnar.Series.Bits;
import org.shouwang.policy.columnar.Series.Ints;
import org.shouwang.policy.columnar.Series.Longs;
import org.shouwang.policy.columnar.Series.Same;
import org.shouwang.policy.graph.Interval;

/** The operations between members and their groupings; all of them rise with their operand. */
final class Gathering {

    private final Loops loops;
    private final Buffers buffers;

    Gathering(Loops loops, Buffers buffers) {
        this.loops = loops;
        this.buffers = buffers;
    }

    @FunctionalInterface
    private interface OfEnd {
        Series of(Series end);
    }

    private static Column rising(Column column, OfEnd operator) {
        var low = operator.of(column.low());
        return column.isKnown() ? Column.known(low) : new Column(low, operator.of(column.high()));
    }

    Column handDown(Column grouping, Membership in) {
        return rising(grouping, end -> handDown(end, in));
    }

    private Series handDown(Series grouping, Membership in) {
        return switch (grouping) {
            case Same same -> same;
            case Bits(long[] words) when in.inOrder() -> {
                var out = buffers.bits();
                Runs.handDown(words, in, out.words());
                yield out;
            }
            case Bits bits -> {
                var out = buffers.ints();
                var numbers = buffers.narrow(bits, in.groupings());
                Folds.handDown(numbers, in.of(), out.values(), in.members());
                yield out;
            }
            case Ints(int[] values) -> {
                var out = buffers.ints();
                Folds.handDown(values, in.of(), out.values(), in.members());
                yield out;
            }
            case Longs(long[] values) -> {
                var out = buffers.longs();
                Folds.handDown(values, in.of(), out.values(), in.members());
                yield out;
            }
        };
    }

    Column sum(Column members, Membership in, boolean wide) {
        return rising(members, end -> sum(end, in, wide));
    }

    private Series sum(Series members, Membership in, boolean wide) {
        if (!in.inOrder()) {
            return scattered(members, in, 0, Folds::sum);
        }
        if (members instanceof Same same) {
            return same.value() == 0 ? same : loops.run(Operator.MULTIPLY, sizes(in), same);
        }
        return wide ? sumWide(members, in) : sumNarrow(members, in);
    }

    /** Of two columns at once. */
    Column sum(Column members, Column others, Membership in, boolean wide) {
        var low = sum(members.low(), others.low(), in, wide);
        return members.isKnown() && others.isKnown()
                ? Column.known(low)
                : loops.settled(low, sum(members.high(), others.high(), in, wide));
    }

    private Series sum(Series members, Series others, Membership in, boolean wide) {
        return in.inOrder() && members instanceof Ints(int[] a) && others instanceof Ints(int[] b)
                ? sum(a, b, in, wide)
                : loops.run(Operator.ADD, sum(members, in, wide), sum(others, in, wide));
    }

    private Series sum(int[] members, int[] others, Membership in, boolean wide) {
        if (wide) {
            var totals = buffers.longs().values();
            Folds.total(members, others, in.of(), totals, in.members());
            return differences(totals, in);
        }

        var totals = buffers.ints().values();
        Folds.total(members, others, in.of(), totals, in.members());
        return differences(totals, in);
    }

    private Series differences(int[] totals, Membership in) {
        var out = buffers.ints();
        Folds.differences(totals, out.values(), in.groupings());
        return out;
    }

    private Series differences(long[] totals, Membership in) {
        var out = buffers.longs();
        Folds.differences(totals, out.values(), in.groupings());
        return out;
    }

    private Series sizes(Membership in) {
        var counts = buffers.ints().values();
        Folds.count(in.of(), counts, in.members());
        return differences(counts, in);
    }

    private Series sumNarrow(Series members, Membership in) {
        var totals = buffers.ints().values();
        Folds.total(buffers.narrow(members, in.members()), in.of(), totals, in.members());
        return differences(totals, in);
    }

    private Series sumWide(Series members, Membership in) {
        var totals = buffers.longs().values();
        if (members instanceof Ints(int[] values)) {
            Folds.total(values, in.of(), totals, in.members());
        } else {
            Folds.total(buffers.wide(members, in.members()), in.of(), totals, in.members());
        }
        return differences(totals, in);
    }

    /** Of yes and no, all are yes if none is no. */
    Column smallest(Column members, Membership in, Interval range) {
        return rising(
                members,
                end ->
                        end instanceof Bits(long[] words) && in.inOrder()
                                ? all(words, in)
                                : scattered(
                                        end, in, start(range, Long.MAX_VALUE), Folds::smallest));
    }

    private Series all(long[] members, Membership in) {
        var no = buffers.bits().words();
        BitLoops.not(members, no, in.members());
        return loops.not(any(no, in));
    }

    Column largest(Column members, Membership in, Interval range) {
        return rising(
                members,
                end ->
                        end instanceof Bits(long[] words) && in.inOrder()
                                ? any(words, in)
                                : scattered(end, in, start(range, Long.MIN_VALUE), Folds::largest));
    }

    private Series any(long[] members, Membership in) {
        var out = buffers.bits();
        Runs.any(members, in, out.words());
        return out;
    }

    private static long start(Interval range, long neutral) {
        return Math.clamp(neutral, range.low(), range.high());
    }

    private Series scattered(Series members, Membership in, long start, Folds.Scattered fold) {
        var out = buffers.longs();
        Folds.scattered(fold, start, buffers.wide(members, in.members()), in, out.values());
        return out;
    }
}
