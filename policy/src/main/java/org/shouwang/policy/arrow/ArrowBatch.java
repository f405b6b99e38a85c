package org.shouwang.policy.arrow;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.apache.arrow.flatbuf.RecordBatch;

/** The columns of one batch, copied out of mapped memory into arrays of whoever asks. */
public final class ArrowBatch {

    private final List<ArrowColumn> columns;
    private final RecordBatch header;
    private final ByteBuffer body;

    ArrowBatch(List<ArrowColumn> columns, RecordBatch header, ByteBuffer body) {
        this.columns = columns;
        this.header = header;
        this.body = body;
        if (header.compression() != null) {
            throw new IllegalArgumentException("the file is compressed; write it uncompressed");
        }
    }

    public int rows() {
        return Math.toIntExact(header.length());
    }

    /** All columns as they lie in memory. */
    public ByteBuffer body() {
        return body.duplicate();
    }

    /** How many rows of a column have no number. */
    public int missing(int column) {
        return Math.toIntExact(header.nodes(column).nullCount());
    }

    public boolean isThere(int column, int row) {
        if (missing(column) == 0) {
            return true;
        }

        int offset = Math.toIntExact(header.buffers(2 * column).offset());
        return (body.get(offset + row / Byte.SIZE) >> (row % Byte.SIZE) & 1) == 1;
    }

    /** The numbers of a column of 8 bits. */
    public void read(int column, byte[] into) {
        values(column, Byte.SIZE).get(0, into, 0, rows());
    }

    /** The numbers of a column of 16 bits. */
    public void read(int column, short[] into) {
        values(column, Short.SIZE).asShortBuffer().get(0, into, 0, rows());
    }

    /** The numbers of a column of 32 bits. */
    public void read(int column, int[] into) {
        values(column, Integer.SIZE).asIntBuffer().get(0, into, 0, rows());
    }

    /** The numbers of a column of 64 bits. */
    public void read(int column, long[] into) {
        values(column, Long.SIZE).asLongBuffer().get(0, into, 0, rows());
    }

    private ByteBuffer values(int column, int bits) {
        if (columns.get(column).bits() != bits) {
            throw new IllegalArgumentException(columns.get(column) + " has not " + bits + " bits");
        }

        var buffer = header.buffers(2 * column + 1);
        return body.slice(Math.toIntExact(buffer.offset()), Math.toIntExact(buffer.length()))
                .order(ByteOrder.LITTLE_ENDIAN);
    }
}
