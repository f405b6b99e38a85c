package org.shouwang.server.verification.sweep;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the stages of a sweep take, in seconds. */
final class Watch {

    private static final double NANOS = 1e9;

    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private long since = System.nanoTime();

    /** Adds what has passed since the last note. */
    void note(String stage) {
        long now = System.nanoTime();
        seconds.merge(stage, (now - since) / NANOS, Double::sum);
        since = now;
    }

    Map<String, Double> seconds() {
        return Map.copyOf(seconds);
    }
}
