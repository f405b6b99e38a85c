package org.shouwang.policy.columnar;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The buffers of one thread. A column that no later operator reads gives its arrays to the next
 * one, the last given back first, so that a batch stays in the processor's cache however many nodes
 * the policy has.
 */
final class Workspace {

    private final Deque<int[]> ints = new ArrayDeque<>();
    private final Deque<long[]> longs = new ArrayDeque<>();
    private int rowsMax;

    /** Makes room for a batch of so many rows. */
    void reserve(int rows) {
        if (rows > rowsMax) {
            ints.clear();
            longs.clear();
            rowsMax = rows;
        }
    }

    /** One more than there are rows, for running totals. */
    int[] takeInts() {
        var buffer = ints.poll();
        return buffer == null ? new int[rowsMax + 1] : buffer;
    }

    long[] takeLongs() {
        var buffer = longs.poll();
        return buffer == null ? new long[rowsMax + 1] : buffer;
    }

    void giveBack(int[] buffer) {
        if (buffer.length == rowsMax + 1) {
            ints.push(buffer);
        }
    }

    void giveBack(long[] buffer) {
        if (buffer.length == rowsMax + 1) {
            longs.push(buffer);
        }
    }
}
