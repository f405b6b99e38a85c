package org.shouwang.policy.columnar;

import java.util.Arrays;
import org.shouwang.policy.graph.Interval;

/**
 * One number for every row of a batch: the same in all, or an array that is as narrow as the proved
 * range allows. Half the width is twice the speed, because every loop waits for memory.
 *
 * <p>An array may be longer than the batch; what lies behind its end means nothing.
 */
sealed interface Series {

    /** The number of a row. */
    long at(int row);

    /** One number for all, such as a constant or a parameter; no loop ever writes it out. */
    record Same(long value) implements Series {

        @Override
        public long at(int row) {
            return value;
        }
    }

    /**
     * Yes and no, which are 1 and 0, 64 rows in a word. There is a word more than rows need,
     * because what is read across words may begin in the last one.
     */
    record Bits(long[] words) implements Series {

        @Override
        public long at(int row) {
            return words[row / Long.SIZE] >>> row & 1;
        }
    }

    /** Numbers whose range fits 32 bits. */
    record Ints(int[] values) implements Series {

        @Override
        public long at(int row) {
            return values[row];
        }
    }

    /** Numbers whose range needs 64 bits. */
    record Longs(long[] values) implements Series {

        @Override
        public long at(int row) {
            return values[row];
        }
    }

    /** A series of its own, as narrow as this range, of numbers that lie in it. */
    static Series of(Interval range, long[] values, int rows) {
        return switch (Form.of(range)) {
            case BITS -> {
                var words = new long[BitLoops.words(rows) + 1];
                for (int i = 0; i < rows; i++) {
                    words[i / Long.SIZE] |= values[i] << i;
                }
                yield new Bits(words);
            }
            case INTS -> {
                var narrow = new int[rows];
                Widths.narrow(values, narrow, rows);
                yield new Ints(narrow);
            }
            case LONGS -> new Longs(Arrays.copyOf(values, rows));
        };
    }
}
