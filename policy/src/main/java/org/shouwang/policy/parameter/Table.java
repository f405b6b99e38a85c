package org.shouwang.policy.parameter;

import java.util.List;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;

/**
 * The rows of a table as they stand in one place on one day. Rows are found by bracket or by code;
 * both are the same to a machine: a row holds from its first key to the next row's.
 *
 * @param rows in the order of their keys; the first holds for every key below the second
 */
public record Table(Key key, List<Row> rows) {

    /** How a row is found. */
    public enum Match {
        /** The row with the largest bound that the key reaches. */
        AT_LEAST,
        /** The row with the largest bound that the key is above. */
        ABOVE,
        /** The row of the code itself. */
        CODE
    }

    /** What a table is looked up by. */
    public record Key(Type type, Match match) {

        /** The bound as it is written, of a row that holds from this key on. */
        public long bound(long from) {
            return match == Match.ABOVE ? from - 1 : from;
        }
    }

    /**
     * What holds for a range of keys.
     *
     * @param from the first key for which it holds; the smallest number there is for "else"
     * @param value one value, or the declared range where the document leaves it open
     */
    public record Row(long from, Interval value) {}

    public Table {
        rows = List.copyOf(rows);
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a table has a row");
        }
    }

    /** The position of the row of a key. */
    public int position(long key) {
        int position = 0;
        while (position + 1 < rows.size() && rows.get(position + 1).from() <= key) {
            position++;
        }
        return position;
    }

    /** Everything that the rows of these keys say. */
    public Interval at(Interval key) {
        return rows.subList(position(key.low()), position(key.high()) + 1).stream()
                .map(Row::value)
                .reduce(Interval::or)
                .orElseThrow();
    }

    public long lowest(long keyLow, long keyHigh) {
        long lowest = Long.MAX_VALUE;
        for (int i = position(keyLow); i <= position(keyHigh); i++) {
            lowest = Math.min(lowest, rows.get(i).value().low());
        }
        return lowest;
    }

    public long highest(long keyLow, long keyHigh) {
        long highest = Long.MIN_VALUE;
        for (int i = position(keyLow); i <= position(keyHigh); i++) {
            highest = Math.max(highest, rows.get(i).value().high());
        }
        return highest;
    }

    /** Whether no row is left open. */
    public boolean isSettled() {
        return rows.stream().allMatch(row -> row.value().isKnown());
    }
}
