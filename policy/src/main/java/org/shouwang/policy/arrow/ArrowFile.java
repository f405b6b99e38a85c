package org.shouwang.policy.arrow;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.arrow.flatbuf.Footer;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.RecordBatch;

/**
 * A table in a file that is mapped into memory: the operating system reads what is asked for, and
 * nothing of it lies on the heap. Many threads may read at once.
 */
public final class ArrowFile {

    /** A mapping has fewer bytes than an {@code int} counts; batches do not cross mappings. */
    private static final long MAPPING_MAX = 1L << 30;

    private static final int TAIL_BYTES = Integer.BYTES + Format.MAGIC.length;

    private final List<ArrowColumn> columns;
    private final List<Format.Place> batches;
    private final List<ByteBuffer> mapped;

    private ArrowFile(
            List<ArrowColumn> columns, List<Format.Place> batches, List<ByteBuffer> mapped) {
        this.columns = columns;
        this.batches = batches;
        this.mapped = mapped;
    }

    public static ArrowFile open(Path path) throws IOException {
        try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
            var footer = footer(file, path);
            var batches =
                    IntStream.range(0, footer.recordBatchesLength())
                            .mapToObj(footer::recordBatches)
                            .map(block ->
                                    new Format.Place(
                                            block.offset(),
                                            block.metaDataLength(),
                                            block.bodyLength()))
                            .toList();
            return new ArrowFile(Format.columns(footer), batches, mapped(file, batches));
        }
    }

    private static Footer footer(FileChannel file, Path path) throws IOException {
        long size = file.size();
        if (size < Format.ALIGNMENT + TAIL_BYTES) {
            throw notArrow(path);
        }

        var tail = map(file, size - TAIL_BYTES, TAIL_BYTES);
        int footerBytes = tail.getInt();
        var magic = new byte[Format.MAGIC.length];
        tail.get(magic);
        if (!Arrays.equals(magic, Format.MAGIC)
                || footerBytes <= 0
                || footerBytes > size - TAIL_BYTES) {
            throw notArrow(path);
        }
        return Footer.getRootAsFooter(map(file, size - TAIL_BYTES - footerBytes, footerBytes));
    }

    private static IOException notArrow(Path path) {
        return new IOException(
                path.getFileName() + " is not a complete Arrow file; write it once more");
    }

    /** For each batch, the memory in which it lies from its first byte on. */
    private static List<ByteBuffer> mapped(FileChannel file, List<Format.Place> batches)
            throws IOException {
        var mapped = new ArrayList<ByteBuffer>();
        long begin = 0;
        var mapping = ByteBuffer.allocate(0);
        for (var place : batches) {
            int bytes = Math.toIntExact(place.metadataBytes() + place.bodyBytes());
            if (place.offset() + bytes > begin + mapping.capacity()) {
                begin = place.offset();
                mapping = map(file, begin, Math.min(MAPPING_MAX, file.size() - begin));
            }
            mapped.add(mapping.slice((int) (place.offset() - begin), bytes));
        }
        return List.copyOf(mapped);
    }

    private static ByteBuffer map(FileChannel file, long offset, long bytes) throws IOException {
        return file.map(FileChannel.MapMode.READ_ONLY, offset, bytes)
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    public List<ArrowColumn> columns() {
        return columns;
    }

    /** How many batches there are. */
    public int batches() {
        return batches.size();
    }

    /** How many bytes the columns of all batches have. */
    public long bytes() {
        return batches.stream().mapToLong(Format.Place::bodyBytes).sum();
    }

    public ArrowBatch batch(int number) {
        var place = batches.get(number);
        var memory = mapped.get(number);
        int prefix = memory.order(ByteOrder.LITTLE_ENDIAN).getInt(0) == Format.CONTINUATION ? 8 : 4;
        var message =
                Message.getRootAsMessage(
                        memory.slice(prefix, place.metadataBytes() - prefix)
                                .order(ByteOrder.LITTLE_ENDIAN));
        var header = (RecordBatch) message.header(new RecordBatch());
        var body =
                memory.slice(place.metadataBytes(), Math.toIntExact(place.bodyBytes()))
                        .order(ByteOrder.LITTLE_ENDIAN);
        return new ArrowBatch(columns, header, body);
    }
}
