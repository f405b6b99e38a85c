package org.shouwang.bench;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** All processors, each of which takes the next partition when it is done with one. */
final class Workers implements AutoCloseable {

    private final int processors;
    private final ExecutorService pool;

    Workers(int processors) {
        this.processors = processors;
        this.pool = Executors.newFixedThreadPool(processors);
    }

    int processors() {
        return processors;
    }

    /**
     * What all partitions come to.
     *
     * @param worker makes what each processor works with
     */
    <T> T all(int partitions, Supplier<IntFunction<T>> worker, BinaryOperator<T> plus, T nothing) {
        var next = new AtomicInteger();
        var tasks = new ArrayList<Callable<T>>();
        for (int i = 0; i < processors; i++) {
            tasks.add(() -> {
                var work = worker.get();
                var sum = nothing;
                int partition = next.getAndIncrement();
                while (partition < partitions) {
                    sum = plus.apply(sum, work.apply(partition));
                    partition = next.getAndIncrement();
                }
                return sum;
            });
        }
        try {
            var sum = nothing;
            for (var future : pool.invokeAll(tasks)) {
                sum = plus.apply(sum, future.get());
            }
            return sum;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the bench was interrupted", interruption);
        } catch (ExecutionException problem) {
            throw new IllegalStateException("a partition failed", problem.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
