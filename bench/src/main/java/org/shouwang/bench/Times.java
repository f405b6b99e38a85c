package org.shouwang.bench;

import java.util.Arrays;

/** How long the runs of one thing took, by the clock on the wall. */
record Times(double minMs, double medianMs) {

    private static final double NANOS_PER_MS = 1e6;

    static Times of(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Times(sorted[0] / NANOS_PER_MS, sorted[sorted.length / 2] / NANOS_PER_MS);
    }

    static Times ofRuns(int runs, Runnable run) {
        var nanos = new long[runs];
        for (int i = 0; i < runs; i++) {
            long begin = System.nanoTime();
            run.run();
            nanos[i] = System.nanoTime() - begin;
        }
        return of(nanos);
    }
}
