package org.shouwang.policy.columnar;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.shouwang.policy.graph.Interval;

/**
 * The buffers of one thread. A column that no later operator reads gives its arrays to the next
 * one, so that a batch stays in the processor's cache however many nodes the policy has.
 */
final class Workspace {

    /** No node of a graph. */
    private static final int ONE = -1;

    private final Deque<long[]> free = new ArrayDeque<>();
    private final Map<Integer, Column> spread = new HashMap<>();
    private int rowsMax;

    /** Makes room for a batch of so many rows. */
    void reserve(int rows) {
        if (rows > rowsMax) {
            free.clear();
            spread.clear();
            rowsMax = rows;
        }
    }

    long[] take() {
        var buffer = free.poll();
        return buffer == null ? new long[rowsMax] : buffer;
    }

    void giveBack(long[] buffer) {
        free.push(buffer);
    }

    /** One in every row. */
    Column one() {
        return spread(ONE, Interval.YES);
    }

    /** The value of everybody in every row; made once, because it is the same in every batch. */
    Column spread(int node, Interval value) {
        return spread.computeIfAbsent(node, missing -> Column.of(value, rowsMax));
    }
}
