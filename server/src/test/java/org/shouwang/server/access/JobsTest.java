package org.shouwang.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;
import org.shouwang.server.TestServer;

/** Long work goes on aside, says how far it is, and ends in a result or a reason. */
@ServerTest
class JobsTest {

    private static final Title HALF = new Title("一半", "Half");

    private final TestServer server;
    private final Jobs jobs;
    private final JobRows rows;
    private final Transactions transactions;
    private final Clock clock;

    JobsTest(TestServer server, Jobs jobs, JobRows rows, Transactions transactions, Clock clock) {
        this.server = server;
        this.jobs = jobs;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Test
    void a_job_ends_with_its_result_and_its_last_progress() throws InterruptedException {
        var job =
                jobs.start(
                        Officer.SUN.actor(),
                        "test",
                        progress -> {
                            progress.report(1, 2, HALF);
                            progress.report(2, 2, HALF);
                            return Map.of("counted", 2);
                        });

        var done = await(job.id());
        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.done()).isEqualTo(2);
        assertThat(done.result()).isNotNull();
        assertThat(server.get(Officer.SUN, "/jobs/" + job.id()))
                .bodyJson()
                .extractingPath("$.result.counted")
                .isEqualTo(2);
    }

    @Test
    void progress_is_seen_while_the_work_and_its_transaction_go_on() throws InterruptedException {
        var seen = new CountDownLatch(1);
        var job =
                jobs.start(
                        Officer.SUN.actor(),
                        "test",
                        progress ->
                                transactions.as(
                                        Officer.SUN.actor(),
                                        () -> {
                                            while (seen.getCount() > 0) {
                                                progress.report(1, 2, HALF);
                                                pause();
                                            }
                                            return Map.of();
                                        }));

        while (!find(job.id()).message().equals(HALF)) {
            pause();
        }
        seen.countDown();

        assertThat(await(job.id()).state()).isEqualTo(JobState.DONE);
    }

    @Test
    void a_refusal_ends_a_job_with_its_sentence() throws InterruptedException {
        var job =
                jobs.start(
                        Officer.SUN.actor(),
                        "test",
                        progress -> {
                            throw new Refused(RefusalCode.STALE, HALF);
                        });

        assertThat(await(job.id()).state()).isEqualTo(JobState.FAILED);
        assertThat(await(job.id()).message()).isEqualTo(HALF);
    }

    @Test
    void our_fault_ends_a_job_with_a_number_to_quote_and_nothing_internal()
            throws InterruptedException {
        var job =
                jobs.start(
                        Officer.SUN.actor(),
                        "test",
                        progress -> {
                            throw new IllegalStateException("the password of the database");
                        });

        var failed = await(job.id());
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.message().en()).contains(job.id().toString()).doesNotContain("password");
    }

    @Test
    void a_job_never_runs_for_a_transaction_that_was_undone() {
        var ran = new CountDownLatch(1);

        assertThatThrownBy(() ->
                        transactions.as(
                                Officer.SUN.actor(),
                                () -> {
                                    jobs.start(
                                            Officer.SUN.actor(),
                                            "test",
                                            progress -> {
                                                ran.countDown();
                                                return Map.of();
                                            });
                                    throw new IllegalStateException("undone");
                                }))
                .hasMessage("undone");

        assertThat(ran.getCount()).isEqualTo(1);
    }

    @Test
    void a_job_of_another_county_does_not_exist() throws InterruptedException {
        var job = jobs.start(Officer.SUN.actor(), "test", progress -> Map.of());
        await(job.id());

        assertThat(server.get(Officer.FENG, "/jobs/" + job.id())).hasStatus(404);
        assertThat(server.get(Officer.ZHAO, "/jobs/" + job.id())).hasStatus(404);
    }

    @Test
    void what_ran_when_the_server_stopped_is_called_interrupted_at_the_next_start()
            throws Exception {
        var id = Ids.next();
        transactions.as(
                Officer.SUN.actor(), () -> rows.insert(id, Officer.SUN.actor(), "test", HALF));

        new Jobs(rows, transactions, clock).destroy();

        assertThat(find(id).state()).isEqualTo(JobState.FAILED);
        assertThat(find(id).message().en()).contains("Interrupted").contains("start it again");
    }

    private Job find(UUID id) {
        return transactions.as(Officer.SUN.actor(), () -> rows.find(id).orElseThrow());
    }

    private Job await(UUID id) throws InterruptedException {
        for (int attempt = 0; attempt < 400; attempt++) {
            var job = find(id);
            if (job.state() == JobState.DONE || job.state() == JobState.FAILED) {
                return job;
            }
            pause();
        }
        throw new AssertionError("the job did not end");
    }

    private static void pause() {
        LockSupport.parkNanos(20_000_000);
    }
}
