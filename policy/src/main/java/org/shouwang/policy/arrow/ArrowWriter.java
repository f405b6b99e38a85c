package org.shouwang.policy.arrow;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;

/** Writes a table batch by batch; the memory that it needs is that of one batch. */
public final class ArrowWriter implements Closeable {

    private final FileChannel file;
    private final List<ArrowColumn> columns;
    private final List<Format.Place> batches = new ArrayList<>();
    private ByteBuffer body = ByteBuffer.allocateDirect(1 << 16);

    /**
     * The numbers of a column in a batch.
     *
     * @param isThere whether a row has a number; of a column that is not nullable, each has
     */
    public record Numbers(IntToLongFunction value, IntPredicate isThere) {

        /** A number in every row. */
        public static Numbers of(IntToLongFunction value) {
            return new Numbers(value, row -> true);
        }
    }

    public ArrowWriter(Path path, List<ArrowColumn> columns) throws IOException {
        this.columns = List.copyOf(columns);
        this.file =
                FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
        write(ByteBuffer.wrap(Format.MAGIC));
        pad();
        message(Format.schemaMessage(columns));
    }

    /** Writes the next batch, in the order of the columns. */
    public void write(int rows, List<Numbers> numbers) throws IOException {
        makeRoom(rows);
        var nulls = new ArrayList<Integer>();
        var buffers = new ArrayList<Format.Extent>();
        for (int i = 0; i < columns.size(); i++) {
            nulls.add(columns.get(i).nullable() ? validity(rows, numbers.get(i), buffers) : 0);
            if (!columns.get(i).nullable()) {
                buffers.add(new Format.Extent(body.position(), 0));
            }
            values(rows, columns.get(i), numbers.get(i), buffers);
        }

        int bodyBytes = body.position();
        long offset = file.position();
        message(Format.batchMessage(rows, nulls, buffers, bodyBytes));
        int metadataBytes = (int) (file.position() - offset);
        write(body.flip());
        batches.add(new Format.Place(offset, metadataBytes, bodyBytes));
    }

    private void makeRoom(int rows) {
        long bytes = 0;
        for (var column : columns) {
            bytes += Format.aligned(column.bytes(rows)) + Format.aligned(rows / 8 + 1);
        }
        if (bytes > body.capacity()) {
            body = ByteBuffer.allocateDirect(Math.toIntExact(bytes));
        }
        body.clear().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** One bit a row, the lowest first; 1 where there is a number. */
    private int validity(int rows, Numbers numbers, List<Format.Extent> buffers) {
        int begin = body.position();
        int missing = 0;
        for (int row = 0; row < rows; row += Byte.SIZE) {
            int bits = 0;
            for (int bit = 0; bit < Byte.SIZE && row + bit < rows; bit++) {
                boolean isThere = numbers.isThere().test(row + bit);
                bits |= isThere ? 1 << bit : 0;
                missing += isThere ? 0 : 1;
            }
            body.put((byte) bits);
        }
        endBuffer(begin, buffers);
        return missing;
    }

    private void values(
            int rows, ArrowColumn column, Numbers numbers, List<Format.Extent> buffers) {
        int begin = body.position();
        for (int row = 0; row < rows; row++) {
            long value = numbers.value().applyAsLong(row);
            switch (column.bits()) {
                case 8 -> body.put((byte) value);
                case 16 -> body.putShort((short) value);
                case 32 -> body.putInt((int) value);
                default -> body.putLong(value);
            }
        }
        endBuffer(begin, buffers);
    }

    private void endBuffer(int begin, List<Format.Extent> buffers) {
        buffers.add(new Format.Extent(begin, body.position() - begin));
        while (body.position() % Format.ALIGNMENT != 0) {
            body.put((byte) 0);
        }
    }

    private void message(ByteBuffer metadata) throws IOException {
        int prefix = 2 * Integer.BYTES;
        long end = Format.aligned(file.position() + prefix + metadata.remaining());
        var lengths = ByteBuffer.allocate(prefix).order(ByteOrder.LITTLE_ENDIAN);
        lengths.putInt(Format.CONTINUATION).putInt((int) (end - file.position() - prefix));
        write(lengths.flip());
        write(metadata);
        pad();
    }

    private void pad() throws IOException {
        write(ByteBuffer.allocate((int) (Format.aligned(file.position()) - file.position())));
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** Writes where everything lies; a file that was not closed cannot be read. */
    @Override
    public void close() throws IOException {
        try (file) {
            var end = ByteBuffer.allocate(2 * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            write(end.putInt(Format.CONTINUATION).putInt(0).flip());
            var footer = Format.footer(columns, batches);
            int footerBytes = footer.remaining();
            write(footer);
            var length = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            write(length.putInt(footerBytes).flip());
            write(ByteBuffer.wrap(Format.MAGIC));
        }
    }
}
