package org.shouwang.server.access;

import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Long work that falls into pieces, in two lanes (两路并行): while the database works for one piece,
 * the server works for the other. Every piece opens its own transactions.
 */
public final class Lanes<T> {

    private static final int COUNT = 2;

    private final Supplier<Optional<T>> pieces;
    private final Consumer<T> work;
    private boolean isStopped;

    private Lanes(Supplier<Optional<T>> pieces, Consumer<T> work) {
        this.pieces = pieces;
        this.work = work;
    }

    /**
     * Takes pieces until there are no more. If one fails, no further piece is begun, and what it
     * failed with is thrown.
     *
     * @param pieces is asked for the next one, by one lane at a time
     */
    public static <T> void drain(Supplier<Optional<T>> pieces, Consumer<T> work)
            throws InterruptedException {
        Callable<Boolean> lane = new Lanes<>(pieces, work)::lane;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : threads.invokeAll(Collections.nCopies(COUNT, lane))) {
                requireDone(done);
            }
        }
    }

    /** The same of pieces that are known beforehand, in their order. */
    public static <T> void each(Iterable<T> pieces, Consumer<T> work) throws InterruptedException {
        var left = pieces.iterator();
        drain(() -> left.hasNext() ? Optional.of(left.next()) : Optional.empty(), work);
    }

    private boolean lane() {
        try {
            for (var piece = next(); piece.isPresent(); piece = next()) {
                work.accept(piece.get());
            }
            return true;
        } catch (RuntimeException | Error failed) {
            stop();
            throw failed;
        }
    }

    private synchronized Optional<T> next() {
        return isStopped ? Optional.empty() : pieces.get();
    }

    private synchronized void stop() {
        isStopped = true;
    }

    private static void requireDone(Future<?> lane) {
        if (lane.state() == Future.State.FAILED) {
            switch (lane.exceptionNow()) {
                case RuntimeException failed -> throw failed;
                case Error failed -> throw failed;
                case Throwable other -> throw new IllegalStateException(other);
            }
        }
    }
}
