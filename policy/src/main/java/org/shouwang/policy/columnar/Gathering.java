package org.shouwang.policy.columnar;

import org.shouwang.policy.columnar.Series.Ints;
import org.shouwang.policy.columnar.Series.Longs;
import org.shouwang.policy.columnar.Series.Same;
import org.shouwang.policy.graph.Interval;

/** The operations between members and their groupings; all of them rise with their operand. */
final class Gathering {

    private final Loops loops;

    Gathering(Loops loops) {
        this.loops = loops;
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
            case Ints(int[] values) -> {
                var out = loops.ints();
                Folds.handDown(values, in.of(), out.values(), in.members());
                yield out;
            }
            case Longs(long[] values) -> {
                var out = loops.longs();
                Folds.handDown(values, in.of(), out.values(), in.members());
                yield out;
            }
        };
    }

    Column sum(Column members, Membership in, boolean wide) {
        return rising(
                members,
                end -> {
                    if (!in.inOrder()) {
                        return scattered(end, in, 0, Folds::sum);
                    }
                    return end instanceof Same same
                            ? loops.run(Operator.MULTIPLY, sizes(in), same)
                            : wide ? sumWide(end, in) : sumNarrow(end, in);
                });
    }

    private Series sizes(Membership in) {
        var sizes = loops.ints();
        Folds.sizes(in.ends(), sizes.values(), in.groupings());
        return sizes;
    }

    private Series sumNarrow(Series members, Membership in) {
        var totals = loops.ints().values();
        Folds.total(loops.narrow(members, in.members()), totals, in.members());
        var out = loops.ints();
        Folds.difference(totals, in.ends(), out.values(), in.groupings());
        return out;
    }

    private Series sumWide(Series members, Membership in) {
        var totals = loops.longs().values();
        if (members instanceof Ints(int[] values)) {
            Folds.total(values, totals, in.members());
        } else {
            Folds.total(loops.wide(members, in.members()), totals, in.members());
        }
        var out = loops.longs();
        Folds.difference(totals, in.ends(), out.values(), in.groupings());
        return out;
    }

    /** Of yes and no, all are yes if as many are as there are members. */
    Column smallest(Column members, Membership in, Interval range) {
        boolean counts = in.inOrder() && isYesOrNo(range);
        return rising(
                members,
                end ->
                        counts
                                ? loops.run(Operator.EQUAL, sumNarrow(end, in), sizes(in))
                                : scattered(
                                        end, in, start(range, Long.MAX_VALUE), Folds::smallest));
    }

    /** Of yes and no, any is yes if more than none are. */
    Column largest(Column members, Membership in, Interval range) {
        boolean counts = in.inOrder() && isYesOrNo(range);
        return rising(
                members,
                end ->
                        counts
                                ? loops.run(Operator.MORE, sumNarrow(end, in), new Same(0))
                                : scattered(end, in, start(range, Long.MIN_VALUE), Folds::largest));
    }

    private static boolean isYesOrNo(Interval range) {
        return range.low() >= 0 && range.high() <= 1;
    }

    private static long start(Interval range, long neutral) {
        return Math.clamp(neutral, range.low(), range.high());
    }

    private Series scattered(Series members, Membership in, long start, Folds.Scattered fold) {
        var out = loops.longs();
        Folds.scattered(fold, start, loops.wide(members, in.members()), in, out.values());
        return out;
    }
}
