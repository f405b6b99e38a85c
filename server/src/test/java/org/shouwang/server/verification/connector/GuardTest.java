package org.shouwang.server.verification.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.shouwang.server.verification.ConnectorSettings;

/** How long one waits for a department, how often one asks, and when one stops asking. */
class GuardTest {

    private static final Duration SHORT = Duration.ofMillis(200);

    private final AtomicInteger asked = new AtomicInteger();

    private static Guard guard(int tries, int breakerCalls, Duration breakerWait, int atOnce) {
        return new Guard(
                "police",
                new ConnectorSettings(
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        SHORT,
                        tries,
                        Duration.ofMillis(1),
                        breakerCalls,
                        50,
                        breakerWait,
                        1_000,
                        atOnce,
                        500));
    }

    private CompletableFuture<String> failing(RuntimeException failure) {
        asked.incrementAndGet();
        return CompletableFuture.failedFuture(failure);
    }

    @Test
    void a_fault_is_tried_again_and_an_answer_is_not() {
        var guard = guard(3, 100, SHORT, 4);

        var answer =
                guard.ask(() ->
                        asked.incrementAndGet() < 3
                                ? CompletableFuture.failedFuture(new WayFailed(Fault.GARBLED))
                                : CompletableFuture.completedFuture("rows"));

        assertThat(answer).isEqualTo("rows");
        assertThat(asked).hasValue(3);
    }

    @Test
    void a_refusal_is_never_tried_again_and_does_not_open_the_breaker() {
        var guard = guard(3, 2, SHORT, 4);

        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> guard.ask(() -> failing(new DepartmentRefused(403))))
                    .isInstanceOf(DepartmentRefused.class);
        }

        assertThat(asked).hasValue(10);
        assertThat(guard.state()).isEqualTo("CLOSED");
    }

    @Test
    void whoever_never_answers_is_given_up_in_time() {
        var guard = guard(1, 100, SHORT, 4);

        assertThatThrownBy(() -> guard.ask(CompletableFuture<String>::new))
                .isInstanceOfSatisfying(
                        WayFailed.class,
                        failed -> assertThat(failed.fault()).isEqualTo(Fault.TIMEOUT));
    }

    @Test
    void many_faults_open_the_breaker_nobody_is_asked_then_and_it_closes_by_itself() {
        var guard = guard(1, 4, Duration.ofMillis(100), 4);
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> guard.ask(() -> failing(new WayFailed(Fault.BUSY))))
                    .isInstanceOf(WayFailed.class);
        }

        assertThat(guard.state()).isEqualTo("OPEN");
        assertThatThrownBy(() -> guard.ask(() -> failing(new WayFailed(Fault.BUSY))))
                .isInstanceOfSatisfying(
                        WayFailed.class,
                        failed -> assertThat(failed.fault()).isEqualTo(Fault.PAUSED));
        assertThat(asked).hasValue(4);

        LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
        assertThat(guard.ask(() -> CompletableFuture.completedFuture("rows"))).isEqualTo("rows");
        assertThat(guard.state()).isEqualTo("CLOSED");
    }
}
