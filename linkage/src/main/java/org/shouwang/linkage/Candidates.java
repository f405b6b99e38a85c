package org.shouwang.linkage;

import java.util.Arrays;

/**
 * Pairs worth comparing, each once: the left row in the upper half of a long, the right one below.
 */
final class Candidates {

    private static final int FIRST_ROOM = 1 << 16;

    private long[] pairs = new long[FIRST_ROOM];
    private int size;

    void add(int left, int right) {
        if (size == pairs.length) {
            makeRoom();
        }
        pairs[size++] = ((long) left << 32) | right;
    }

    /** How many there are, some perhaps twice. */
    int size() {
        return size;
    }

    /** All of them in order. */
    long[] all() {
        dropRepeats();
        return Arrays.copyOf(pairs, size);
    }

    private void makeRoom() {
        dropRepeats();
        if (size > pairs.length / 2) {
            pairs = Arrays.copyOf(pairs, Math.multiplyExact(pairs.length, 2));
        }
    }

    private void dropRepeats() {
        Arrays.parallelSort(pairs, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || pairs[kept - 1] != pairs[i]) {
                pairs[kept++] = pairs[i];
            }
        }
        size = kept;
    }

    static int left(long pair) {
        return (int) (pair >>> 32);
    }

    static int right(long pair) {
        return (int) pair;
    }
}
