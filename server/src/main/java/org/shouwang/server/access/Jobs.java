package org.shouwang.server.access;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.region.RegionCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Starts long work aside and keeps its progress where everybody in the place can ask for it. */
@Component
@DependsOnDatabaseInitialization
public class Jobs implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int RUNNING_MAX = 2;
    private static final int STOP_SECONDS = 10;
    private static final Actor CARETAKER = Actor.service("jobs", RegionCode.NATION);
    private static final Title WAITING = new Title("等待开始", "Waiting to begin");
    private static final Title RUNNING = new Title("进行中", "Running");
    private static final Title DONE = new Title("完成", "Done");
    private static final Title INTERRUPTED =
            new Title(
                    "服务器停止,作业中断;请重新发起。", "Interrupted: the server stopped. Please start it again.");

    private final JobRows rows;
    private final Transactions transactions;
    private final Clock clock;
    private final Semaphore places = new Semaphore(RUNNING_MAX, true);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Jobs(JobRows rows, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
        int interrupted = transactions.as(CARETAKER, () -> rows.failInterrupted(INTERRUPTED));
        if (interrupted > 0) {
            LOG.warn("jobs were interrupted when the server stopped count={}", interrupted);
        }
    }

    /**
     * Starts after the transaction around it has committed, if there is one; a job never runs for
     * what was undone.
     */
    public Job start(Actor actor, String kind, JobWork work) {
        var id = Ids.next(clock);
        var job =
                transactions.as(
                        actor,
                        () -> {
                            rows.insert(id, actor, kind, WAITING);
                            return rows.find(id).orElseThrow();
                        });
        afterCommit(() -> threads.execute(() -> run(id, actor, kind, work)));
        return job;
    }

    private static void afterCommit(Runnable launch) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            launch.run();
            return;
        }

        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        launch.run();
                    }
                });
    }

    private void run(UUID id, Actor actor, String kind, JobWork work) {
        try {
            places.acquire();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return;
        }

        try {
            var progress =
                    new WrittenProgress((done, total, message) ->
                            apart(actor, () -> rows.progress(id, done, total, message)));
            progress.report(0, 0, RUNNING);
            var result = work.run(progress);
            progress.writeLast();
            apart(actor, () -> rows.finish(id, JobState.DONE, DONE, result));
        } catch (Exception failed) {
            fail(id, actor, kind, failed);
        } finally {
            places.release();
        }
    }

    private void fail(UUID id, Actor actor, String kind, Exception failed) {
        if (threads.isShutdown()) {
            return;
        }
        if (failed instanceof Refused refused) {
            apart(actor, () -> rows.finish(id, JobState.FAILED, refused.sentence(), null));
            return;
        }

        LOG.error("job failed id={} kind={}", id, kind, failed);
        var message =
                new Title(
                        "系统出错,作业没有完成;请把编号 " + id + " 告知运维人员。",
                        "Something went wrong on our side; tell the operators the number "
                                + id
                                + ".");
        apart(actor, () -> rows.finish(id, JobState.FAILED, message, null));
    }

    private void apart(Actor actor, Runnable write) {
        transactions.apart(
                actor,
                () -> {
                    write.run();
                    return true;
                });
    }

    /** Interrupts what runs; the next start marks it as interrupted. */
    @Override
    public void destroy() throws InterruptedException {
        threads.shutdownNow();
        if (!threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("jobs did not stop in time seconds={}", STOP_SECONDS);
        }
    }
}
