package org.shouwang.policy.columnar;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The buffers of one thread. A column that no later operator reads gives its arrays to the next
 * one, the last given back first, so that a batch stays in the processor's cache however many nodes
 * the policy has.
 */
final class Workspace {

    private final Deque<long[]> bits = new ArrayDeque<>();
    private final Deque<int[]> ints = new ArrayDeque<>();
    private final Deque<long[]> longs = new ArrayDeque<>();
    private byte[] bytes = new byte[0];
    private int rowsMax;

    /** Makes room for a batch of so many rows. */
    void reserve(int rows) {
        if (rows > rowsMax) {
            bits.clear();
            ints.clear();
            longs.clear();
            rowsMax = rows;
            bytes = new byte[BitLoops.words(rows) * Long.SIZE];
        }
    }

    long[] takeBits() {
        var buffer = bits.poll();
        return buffer == null ? new long[BitLoops.words(rowsMax) + 1] : buffer;
    }

    int[] takeInts() {
        var buffer = ints.poll();
        return buffer == null ? new int[rowsMax] : buffer;
    }

    long[] takeLongs() {
        var buffer = longs.poll();
        return buffer == null ? new long[rowsMax] : buffer;
    }

    /** A byte a row, to the end of a word; every loop that asks for them writes them anew. */
    byte[] bytes() {
        return bytes;
    }

    void giveBack(Series series) {
        switch (series) {
            case Series.Same same -> {}
            case Series.Bits(long[] words) -> bits.push(words);
            case Series.Ints(int[] values) -> ints.push(values);
            case Series.Longs(long[] values) -> longs.push(values);
        }
    }
}
