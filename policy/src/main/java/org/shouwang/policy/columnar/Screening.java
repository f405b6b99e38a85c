package org.shouwang.policy.columnar;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.parameter.Law;

/**
 * Asks every rule about every household of a place. All processors work, the memory is bounded
 * however many households there are, and the results come in the order in which the households
 * came.
 *
 * <pre>{@code
 * new Screening(policy, law).screen(
 *         feed -> households.each(place, household -> feed.add(household.id(), household.situation())),
 *         screened -> note(screened.key(), screened.outcome(rule, 0)));
 * }</pre>
 */
public final class Screening {

    /** So many fit in the cache of a processor with every value of a policy. */
    static final int BATCH_MAX = 2_000;

    private final Policy policy;
    private final ColumnarEvaluation evaluation;
    private final int processors;

    public Screening(Policy policy, Law law) {
        this(policy, law, Runtime.getRuntime().availableProcessors());
    }

    /**
     * @param processors how many batches are worked on at once
     */
    public Screening(Policy policy, Law law, int processors) {
        this.policy = policy;
        this.evaluation =
                new ColumnarEvaluation(
                        policy, law, policy.rules().stream().map(Rule::result).toList());
        this.processors = processors;
    }

    /** Takes one situation after the other, with whatever the caller wants to find it by. */
    @FunctionalInterface
    public interface Feed<K> {
        void add(K key, Situation situation);
    }

    /**
     * Takes situations from the source, and gives each to the consumer when its rules have been
     * asked.
     *
     * <p>Both run in the calling thread. An exception of either ends the screening.
     */
    public <K> void screen(Consumer<Feed<K>> source, Consumer<Screened<K>> consumer) {
        var pool = Executors.newFixedThreadPool(processors);
        try {
            var line = new Line<>(pool, consumer);
            source.accept(line);
            line.finish();
        } finally {
            pool.shutdownNow();
        }
    }

    private record Waiting<K>(K key, Situation situation) {}

    /** The batches on their way, the oldest first. */
    private final class Line<K> implements Feed<K> {

        private final ExecutorService pool;
        private final Consumer<Screened<K>> consumer;
        private final Queue<Future<List<Screened<K>>>> underWay = new ArrayDeque<>();
        private List<Waiting<K>> next = new ArrayList<>(BATCH_MAX);

        Line(ExecutorService pool, Consumer<Screened<K>> consumer) {
            this.pool = pool;
            this.consumer = consumer;
        }

        @Override
        public void add(K key, Situation situation) {
            next.add(new Waiting<>(key, situation));
            if (next.size() == BATCH_MAX) {
                send();
            }
        }

        void finish() {
            send();
            while (!underWay.isEmpty()) {
                deliver();
            }
        }

        private void send() {
            var batch = next;
            next = new ArrayList<>(BATCH_MAX);
            Callable<List<Screened<K>>> work = () -> run(batch);
            underWay.add(pool.submit(work));
            if (underWay.size() > 2 * processors) {
                deliver();
            }
        }

        private void deliver() {
            result(underWay.remove()).forEach(consumer);
        }
    }

    private <K> List<Screened<K>> run(List<Waiting<K>> waiting) {
        var builder = new BatchBuilder(policy);
        waiting.forEach(one -> builder.add(one.situation()));
        var results = evaluation.run(builder.build());
        var screened = new ArrayList<Screened<K>>(waiting.size());
        var rows = Screened.Rows.FIRST;
        for (var one : waiting) {
            screened.add(new Screened<>(one.key(), one.situation(), results, rows));
            rows = rows.after(one.situation());
        }
        return screened;
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the screening was interrupted", interruption);
        } catch (ExecutionException problem) {
            throw problem.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("a batch could not be screened", problem);
        }
    }
}
