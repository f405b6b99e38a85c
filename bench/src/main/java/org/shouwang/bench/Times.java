package org.shouwang.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * How long the runs of one thing took.
 *
 * @param minMs by the clock on the wall
 * @param medianMs by the clock on the wall
 * @param processorMs the mean time of the processors, as if all had worked all the time: what the
 *     wall would show if nothing else ran on the machine
 */
record Times(double minMs, double medianMs, double processorMs) {

    private static final double NANOS_PER_MS = 1e6;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static Times ofRuns(int runs, Runnable run) {
        var wall = new long[runs];
        long worked = SYSTEM.getProcessCpuTime();
        for (int i = 0; i < runs; i++) {
            long begin = System.nanoTime();
            run.run();
            wall[i] = System.nanoTime() - begin;
        }
        worked = SYSTEM.getProcessCpuTime() - worked;
        Arrays.sort(wall);
        int count = Runtime.getRuntime().availableProcessors();
        return new Times(
                wall[0] / NANOS_PER_MS,
                wall[runs / 2] / NANOS_PER_MS,
                worked / NANOS_PER_MS / count / runs);
    }

    /** How many times as long this took as another, by the time of the processors. */
    double over(Times other) {
        return processorMs / other.processorMs;
    }

    String json() {
        return """
        "min_ms":%.3f,"median_ms":%.3f,"processor_ms":%.3f\
        """
                .formatted(minMs, medianMs, processorMs);
    }
}
