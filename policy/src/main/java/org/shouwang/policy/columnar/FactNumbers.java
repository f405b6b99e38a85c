package org.shouwang.policy.columnar;

import java.util.Arrays;
import org.shouwang.policy.arrow.ArrowBatch;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.columnar.Series.Bits;
import org.shouwang.policy.columnar.Series.Ints;
import org.shouwang.policy.columnar.Series.Longs;

/** Reads the column of one fact out of batches; each thread has its own. */
final class FactNumbers {

    private static final int NONE = -1;

    private final Fact fact;
    private final int low;
    private final int high;
    private final int bits;
    private short[] shorts = new short[0];

    /**
     * @param low the column of the values
     * @param bits of both columns
     * @param high the column of what they are at most; -1 if there is none
     */
    FactNumbers(Fact fact, int low, int bits, int high) {
        this.fact = fact;
        this.low = low;
        this.high = high;
        this.bits = bits;
        boolean fits = bits == Long.SIZE == (Form.of(fact.range()) == Form.LONGS);
        if (!fits) {
            throw new IllegalArgumentException(
                    "%s has %d bits, and needs others for its range; write the files again"
                            .formatted(fact.name(), bits));
        }
    }

    Column read(ArrowBatch batch, Buffers buffers) {
        var least = numbers(batch, low, buffers);
        if (high != NONE) {
            var most = numbers(batch, high, buffers);
            checkAll(least, batch.rows());
            checkAll(most, batch.rows());
            return new Column(least, most);
        }
        if (batch.missing(low) > 0) {
            return open(batch, least, numbers(batch, low, buffers));
        }

        checkAll(least, batch.rows());
        return Column.known(least);
    }

    private Series numbers(ArrowBatch batch, int column, Buffers buffers) {
        int rows = batch.rows();
        if (bits == Long.SIZE) {
            var out = buffers.longs();
            batch.read(column, out.values());
            return out;
        }

        if (Form.of(fact.range()) == Form.BITS) {
            return yesOrNo(batch, column, buffers);
        }

        var out = buffers.ints();
        switch (bits) {
            case Byte.SIZE -> {
                batch.read(column, buffers.bytes());
                Widths.widen(buffers.bytes(), out.values(), rows);
            }
            case Short.SIZE -> {
                shorts = shorts.length < rows ? new short[rows] : shorts;
                batch.read(column, shorts);
                Widths.widen(shorts, out.values(), rows);
            }
            default -> batch.read(column, out.values());
        }
        return out;
    }

    /** The range that was declared is checked here; bits have room for nothing else. */
    private Series yesOrNo(ArrowBatch batch, int column, Buffers buffers) {
        int rows = batch.rows();
        var bytes = buffers.bytes();
        Arrays.fill(bytes, rows, BitLoops.words(rows) * Long.SIZE, (byte) 0);
        batch.read(column, bytes);
        var out = buffers.bits();
        if (!BitLoops.pack(bytes, out.words(), rows)) {
            for (int row = 0; row < rows; row++) {
                if (batch.isThere(column, row)) {
                    check(bytes[row]);
                }
            }
        }
        return out;
    }

    /** Where a number is missing, the value is the whole range of the fact. */
    private Column open(ArrowBatch batch, Series least, Series most) {
        long from = fact.range().low();
        long to = fact.range().high();
        for (int row = 0; row < batch.rows(); row++) {
            boolean isThere = batch.isThere(low, row);
            if (isThere) {
                check(least.at(row));
            }
            set(least, row, isThere ? least.at(row) : from);
            set(most, row, isThere ? most.at(row) : to);
        }
        return new Column(least, most);
    }

    private static void set(Series series, int row, long value) {
        switch (series) {
            case Bits(long[] words) -> {
                long bit = 1L << row;
                words[row / Long.SIZE] = (words[row / Long.SIZE] & ~bit) | (value * bit);
            }
            case Ints(int[] values) -> values[row] = (int) value;
            case Longs(long[] values) -> values[row] = value;
            case Series.Same same -> throw new IllegalStateException("a file has a row each");
        }
    }

    /** The proof that nothing overflows rests on the ranges, so that nothing outside may enter. */
    private void checkAll(Series series, int rows) {
        if (!Ranges.holds(fact.range(), series, rows)) {
            for (int row = 0; row < rows; row++) {
                check(series.at(row));
            }
        }
    }

    private void check(long value) {
        if (!fact.range().contains(value)) {
            throw new IllegalArgumentException(
                    "%s is from %d to %d, but a column file says %d; correct it at its source"
                            .formatted(
                                    fact.name(), fact.range().low(), fact.range().high(), value));
        }
    }
}
