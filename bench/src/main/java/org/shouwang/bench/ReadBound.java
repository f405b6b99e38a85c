package org.shouwang.bench;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import org.shouwang.policy.columnar.ColumnFiles;

/**
 * How long it takes to read all input columns once with all processors and do nothing with them but
 * keep them from being left out: no evaluation of these columns can be faster.
 */
final class ReadBound {

    /** Small enough for the first cache, so that the copies cost nothing beside the reading. */
    private static final int CHUNK = 1_024;

    private ReadBound() {}

    static Times measure(ColumnFiles files, Workers workers, int runs) {
        read(files, workers);
        return Times.ofRuns(runs, () -> read(files, workers));
    }

    private static void read(ColumnFiles files, Workers workers) {
        workers.all(
                files.batches(),
                () -> {
                    var chunk = new long[CHUNK];
                    return batch -> read(files, batch, chunk);
                },
                Long::sum,
                0L);
    }

    private static long read(ColumnFiles files, int batch, long[] chunk) {
        long sum = 0;
        for (ByteBuffer memory : files.memory(batch)) {
            sum += read(memory.order(ByteOrder.nativeOrder()).asLongBuffer(), chunk);
        }
        return sum;
    }

    private static long read(LongBuffer memory, long[] chunk) {
        long sum = 0;
        int end = memory.limit() - CHUNK;
        int position = 0;
        for (; position <= end; position += CHUNK) {
            memory.get(position, chunk);
            sum += chunk[position / CHUNK % CHUNK];
        }
        for (; position < memory.limit(); position++) {
            sum += memory.get(position);
        }
        return sum;
    }
}
