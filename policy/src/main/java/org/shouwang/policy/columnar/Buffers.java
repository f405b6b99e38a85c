package org.shouwang.policy.columnar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.shouwang.policy.columnar.Series.Bits;
import org.shouwang.policy.columnar.Series.Ints;
import org.shouwang.policy.columnar.Series.Longs;
import org.shouwang.policy.columnar.Series.Same;

/** Lends the buffers of one node, and hands out its series in the form that a loop takes. */
final class Buffers {

    private final Workspace workspace;
    private final List<Series> borrowed = new ArrayList<>();
    private int rows;
    private Widened widened = Widened.NOTHING;

    /** What a loop of this node has widened last. */
    private record Widened(Ints narrow, long[] wide) {
        static final Widened NOTHING = new Widened(new Ints(new int[0]), new long[0]);
    }

    Buffers(Workspace workspace) {
        this.workspace = workspace;
    }

    /** From now on for a node of so many rows. */
    void begin(int rowsOfNode) {
        rows = rowsOfNode;
        widened = Widened.NOTHING;
    }

    /**
     * The result in the form of the node and in buffers that no other node owns. All else that was
     * borrowed for the node is given back.
     */
    Column end(Column column, Form form) {
        var low = own(column.low(), form);
        var high = column.isKnown() ? low : own(column.high(), form);
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

    private Series own(Series series, Form form) {
        if (series instanceof Same || (isOf(form, series) && borrowed.contains(series))) {
            return series;
        }

        return switch (form) {
            case BITS -> {
                var out = bits();
                System.arraycopy(bits(series), 0, out.words(), 0, BitLoops.words(rows));
                yield out;
            }
            case INTS -> {
                var out = ints();
                System.arraycopy(narrow(series, rows), 0, out.values(), 0, rows);
                yield out;
            }
            case LONGS -> {
                var out = longs();
                System.arraycopy(wide(series, rows), 0, out.values(), 0, rows);
                yield out;
            }
        };
    }

    private static boolean isOf(Form form, Series series) {
        return switch (series) {
            case Same same -> true;
            case Bits bits -> form == Form.BITS;
            case Ints ints -> form == Form.INTS;
            case Longs longs -> form == Form.LONGS;
        };
    }

    int rows() {
        return rows;
    }

    void giveBack(Series series) {
        workspace.giveBack(series);
    }

    Bits bits() {
        return lent(new Bits(workspace.takeBits()));
    }

    Ints ints() {
        return lent(new Ints(workspace.takeInts()));
    }

    Longs longs() {
        return lent(new Longs(workspace.takeLongs()));
    }

    private <S extends Series> S lent(S series) {
        borrowed.add(series);
        return series;
    }

    /** A byte a row, until the next loop that asks for them. */
    byte[] bytes() {
        return workspace.bytes();
    }

    /** Yes and no as 64 rows a word. */
    long[] bits(Series series) {
        return switch (series) {
            case Bits(long[] words) -> words;
            case Ints(int[] values) -> {
                Widths.narrow(values, bytes(), rows);
                yield packed();
            }
            case Longs(long[] values) -> {
                Widths.narrow(values, bytes(), rows);
                yield packed();
            }
            case Same same -> {
                var out = bits().words();
                Arrays.fill(out, 0, BitLoops.words(rows), -same.value());
                yield out;
            }
        };
    }

    private long[] packed() {
        var out = bits().words();
        BitLoops.pack(bytes(), out, rows);
        return out;
    }

    /** Yes and no as a byte a row, all of whose bits are the row's. */
    byte[] masks(Series series) {
        var words = bits(series);
        BitLoops.masks(words, bytes(), rows);
        return bytes();
    }

    /** The series as an array of 32 bits; its numbers are known to fit. */
    int[] narrow(Series series) {
        return narrow(series, rows);
    }

    int[] narrow(Series series, int count) {
        return switch (series) {
            case Ints(int[] values) -> values;
            case Bits(long[] words) -> {
                var out = ints().values();
                BitLoops.masks(words, bytes(), count);
                Widths.widenMasks(bytes(), out, count);
                yield out;
            }
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
            case Bits bits -> widened(new Ints(narrow(bits, count)), count);
            case Ints ints -> widened(ints, count);
            case Same same -> {
                var out = longs().values();
                Arrays.fill(out, 0, count, same.value());
                yield out;
            }
        };
    }

    /** Both ends of an operand that is known are the same numbers, which are widened once. */
    private long[] widened(Ints narrow, int count) {
        if (!widened.narrow().equals(narrow)) {
            var out = longs().values();
            Widths.widen(narrow.values(), out, count);
            widened = new Widened(narrow, out);
        }
        return widened.wide();
    }
}
