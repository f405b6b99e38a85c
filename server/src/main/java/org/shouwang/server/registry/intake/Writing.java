package org.shouwang.server.registry.intake;

import java.sql.Connection;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Writes in the transaction of an import while the next rows are read and checked: one thing after
 * another, and never much of it waiting. The first failure ends all that follows.
 */
final class Writing implements AutoCloseable {

    /** At a quarter of a megabyte each, what waits stays small beside the heap. */
    private static final int WAITING_MAX = 48;

    private final PGConnection connection;
    private final JdbcClient db;
    private final ExecutorService one =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final Semaphore room = new Semaphore(WAITING_MAX);
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private Future<?> last = done();

    /** On the connection of the transaction that is under way, which takes turns with others. */
    Writing(PGConnection connection) {
        this.connection = connection;
        this.db = JdbcClient.create(new SingleConnectionDataSource((Connection) connection, true));
    }

    private static Future<?> done() {
        var done = new FutureTask<>(() -> true);
        done.run();
        return done;
    }

    PGConnection connection() {
        return connection;
    }

    /** For what is written here, and nowhere else. */
    JdbcClient db() {
        return db;
    }

    /** Does this after all that was asked for before. */
    void next(Runnable work) {
        room.acquireUninterruptibly();
        last =
                one.submit(() -> {
                    try {
                        if (failure.get() == null) {
                            work.run();
                        }
                    } catch (RuntimeException failed) {
                        failure.compareAndSet(null, failed);
                    } finally {
                        room.release();
                    }
                });
        fail();
    }

    private void fail() {
        var failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    /** Does this at the same time; of two failures the one that came first is told. */
    <T> T beside(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failed) {
            throw Optional.ofNullable(failure.get()).orElse(failed);
        }
    }

    /** Waits until all of it is written. */
    void finish() {
        try {
            last.get();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new CancellationException("the import was interrupted");
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
        fail();
    }

    /** Nothing is written after this. */
    @Override
    public void close() {
        failure.compareAndSet(null, new CancellationException("the import has ended"));
        one.close();
    }
}
