package org.shouwang.server.access;

import java.time.Duration;
import org.shouwang.policy.catalogue.Title;

/** Writes progress down, but not more often than somebody could read it. */
final class WrittenProgress implements Progress {

    private static final long PAUSE_NANOS = Duration.ofMillis(400).toNanos();

    private final Progress written;
    private long lastNanos = System.nanoTime() - PAUSE_NANOS;
    private Runnable held = () -> {};

    WrittenProgress(Progress written) {
        this.written = written;
    }

    @Override
    public synchronized void report(long done, long total, Title message) {
        held = () -> written.report(done, total, message);
        if (System.nanoTime() - lastNanos >= PAUSE_NANOS) {
            writeLast();
            lastNanos = System.nanoTime();
        }
    }

    /** What was held back when the work ended. */
    synchronized void writeLast() {
        held.run();
        held = () -> {};
    }
}
