package org.shouwang.policy.columnar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Batches on their way through all processors; what comes out is handed on in the order in which
 * they were sent. So few are under way at once that the memory is bounded.
 */
public final class Conveyor<T> implements AutoCloseable {

    private final int processors;
    private final ExecutorService pool;
    private final Queue<Future<List<T>>> underWay = new ArrayDeque<>();
    private final List<Lane<?>> lanes = new ArrayList<>();
    private final Consumer<T> consumer;

    public Conveyor(Consumer<T> consumer) {
        this(Runtime.getRuntime().availableProcessors(), consumer);
    }

    /**
     * @param processors how many batches are worked on at once
     */
    Conveyor(int processors, Consumer<T> consumer) {
        this.processors = processors;
        this.pool = Executors.newFixedThreadPool(processors);
        this.consumer = consumer;
    }

    /** What waits for the same work, until there are enough for a batch. */
    public final class Lane<W> {

        private final int max;
        private final Function<List<W>, List<T>> work;
        private List<W> next = new ArrayList<>();

        private Lane(int max, Function<List<W>, List<T>> work) {
            this.max = max;
            this.work = work;
        }

        public void add(W waiting) {
            next.add(waiting);
            if (next.size() == max) {
                send();
            }
        }

        private void send() {
            var batch = next;
            next = new ArrayList<>();
            underWay.add(pool.submit(() -> work.apply(batch)));
            if (underWay.size() > 2 * processors) {
                deliver();
            }
        }
    }

    /**
     * Another lane, for what this work is to be done with.
     *
     * @param max so many make a batch
     * @param work what is made of a batch, by any thread
     */
    public <W> Lane<W> lane(int max, Function<List<W>, List<T>> work) {
        var lane = new Lane<W>(max, work);
        lanes.add(lane);
        return lane;
    }

    /** Sends what still waits and hands on all that is under way. */
    public void finish() {
        lanes.stream().filter(lane -> !lane.next.isEmpty()).forEach(Lane::send);
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
