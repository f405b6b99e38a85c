package org.shouwang.policy.whatif;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Batches on their way through all processors; what comes out is handed on in the order in which
 * they were sent. So few are under way at once that the memory is bounded.
 */
final class Conveyor<T> implements AutoCloseable {

    private final int processors = Runtime.getRuntime().availableProcessors();
    private final ExecutorService pool = Executors.newFixedThreadPool(processors);
    private final Queue<Future<List<T>>> underWay = new ArrayDeque<>();
    private final Consumer<T> consumer;

    Conveyor(Consumer<T> consumer) {
        this.consumer = consumer;
    }

    void send(Callable<List<T>> batch) {
        underWay.add(pool.submit(batch));
        if (underWay.size() > 2 * processors) {
            deliver();
        }
    }

    void finish() {
        while (!underWay.isEmpty()) {
            deliver();
        }
    }

    private void deliver() {
        result(underWay.remove()).forEach(consumer);
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the work was interrupted", interruption);
        } catch (ExecutionException problem) {
            throw new IllegalStateException("a batch could not be computed", problem.getCause());
        }
    }
}
