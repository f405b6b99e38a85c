package org.shouwang.server.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The running program, and the thread it depends on.
 *
 * <p>The system sends PostgreSQL a SIGINT (a fast, orderly stop) when the thread that started it
 * ends. So one thread starts it and waits; letting the thread go is how we stop it, and losing the
 * JVM stops it too.
 */
final class PgProcess {

    private static final Duration PAUSE = Duration.ofMillis(40);

    private final Process process;
    private final CountDownLatch release;

    private PgProcess(Process process, CountDownLatch release) {
        this.process = process;
        this.release = release;
    }

    static PgProcess start(List<String> command, Path log) {
        var started = new CompletableFuture<Process>();
        var release = new CountDownLatch(1);
        Thread.ofPlatform()
                .daemon()
                .name("postgres")
                .start(() -> hold(command, log, started, release));
        return new PgProcess(started.join(), release);
    }

    private static void hold(
            List<String> command,
            Path log,
            CompletableFuture<Process> started,
            CountDownLatch release) {
        try {
            started.complete(
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .start());
            release.await();
        } catch (IOException failed) {
            started.completeExceptionally(
                    new DatabaseFailure("cannot run " + command.getFirst(), failed));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until it answers; false if it ended or did not answer in time. */
    boolean awaitReady(BooleanSupplier answers, Duration max) throws InterruptedException {
        var until = System.nanoTime() + max.toNanos();
        while (process.isAlive() && System.nanoTime() < until) {
            if (answers.getAsBoolean()) {
                return true;
            }
            Thread.sleep(PAUSE);
        }
        return false;
    }

    /** Asks it to stop, then insists, then kills: PostgreSQL recovers from each of them. */
    void stop(Duration max) {
        release.countDown();
        try {
            if (process.waitFor(max.toMillis() / 2, TimeUnit.MILLISECONDS)) {
                return;
            }
            process.destroy();
            if (!process.waitFor(max.toMillis() / 2, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
