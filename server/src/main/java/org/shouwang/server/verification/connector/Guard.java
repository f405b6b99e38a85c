package org.shouwang.server.verification.connector;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.github.resilience4j.timelimiter.TimeLimiterConfig;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.shouwang.server.verification.ConnectorSettings;

/**
 * Stands before a department: so many questions at once and in a second, each only so long, a fault
 * tried again after a while, and nobody asked for a time who failed too often. An answer, even a
 * refusal, is never asked for again.
 */
final class Guard {

    private static final int WAIT_FACTOR = 2;

    private final Bulkhead bulkhead;
    private final RateLimiter rate;
    private final Retry retry;
    private final CircuitBreaker breaker;
    private final TimeLimiter time;

    Guard(String department, ConnectorSettings settings) {
        this.bulkhead =
                Bulkhead.of(
                        department,
                        BulkheadConfig.custom()
                                .maxConcurrentCalls(settings.atOnceMax())
                                .maxWaitDuration(settings.timeLimit())
                                .build());
        this.rate =
                RateLimiter.of(
                        department,
                        RateLimiterConfig.custom()
                                .limitForPeriod(settings.perSecondMax())
                                .limitRefreshPeriod(Duration.ofSeconds(1))
                                .timeoutDuration(settings.timeLimit().plusSeconds(1))
                                .build());
        this.retry = Retry.of(department, again(settings));
        this.breaker = CircuitBreaker.of(department, breaks(settings));
        this.time =
                TimeLimiter.of(
                        TimeLimiterConfig.custom()
                                .timeoutDuration(settings.timeLimit())
                                .cancelRunningFuture(true)
                                .build());
    }

    private static RetryConfig again(ConnectorSettings settings) {
        return RetryConfig.custom()
                .maxAttempts(settings.triesMax())
                .intervalFunction(
                        IntervalFunction.ofExponentialBackoff(settings.retryWait(), WAIT_FACTOR))
                .retryOnException(
                        failed -> failed instanceof WayFailed way && way.fault() != Fault.PAUSED)
                .build();
    }

    private static CircuitBreakerConfig breaks(ConnectorSettings settings) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(settings.breakerCalls())
                .minimumNumberOfCalls(settings.breakerCalls())
                .failureRateThreshold(settings.breakerPercent())
                .waitDurationInOpenState(settings.breakerWait())
                .permittedNumberOfCallsInHalfOpenState(1)
                .ignoreExceptions(DepartmentRefused.class)
                .build();
    }

    /**
     * The answer; or {@link WayFailed} if the way failed each time, or {@link DepartmentRefused}.
     */
    <T> T ask(Supplier<CompletableFuture<T>> question) {
        Callable<T> once = () -> within(question);
        var broken = CircuitBreaker.decorateCallable(breaker, once);
        Callable<T> told = () -> told(broken);
        var rated = RateLimiter.decorateCallable(rate, told);
        var again = Retry.decorateCallable(retry, rated);
        try {
            return Bulkhead.decorateCallable(bulkhead, again).call();
        } catch (RuntimeException failed) {
            throw failed instanceof BulkheadFullException || failed instanceof RequestNotPermitted
                    ? new WayFailed(Fault.BUSY, failed)
                    : failed;
        } catch (Exception unexpected) {
            throw new WayFailed(Fault.UNREACHABLE, unexpected);
        }
    }

    private static <T> T told(Callable<T> work) throws Exception {
        try {
            return work.call();
        } catch (CallNotPermittedException open) {
            throw new WayFailed(Fault.PAUSED, open);
        }
    }

    private <T> T within(Supplier<CompletableFuture<T>> question) throws Exception {
        try {
            return time.executeFutureSupplier(question);
        } catch (TimeoutException late) {
            throw new WayFailed(Fault.TIMEOUT, late);
        } catch (ExecutionException | CompletionException failed) {
            throw cause(failed);
        }
    }

    private static RuntimeException cause(Exception failed) {
        var cause = failed.getCause();
        if (cause instanceof CompletionException wrapped && wrapped.getCause() != null) {
            cause = wrapped.getCause();
        }
        if (cause instanceof WayFailed || cause instanceof DepartmentRefused) {
            return (RuntimeException) cause;
        }

        return new WayFailed(Fault.UNREACHABLE, failed);
    }

    /** Whether it is asked, paused, or tried again carefully: CLOSED, OPEN or HALF_OPEN. */
    String state() {
        return breaker.getState().name();
    }
}
