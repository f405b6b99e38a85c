package org.shouwang.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shouwang.server.Officer;
import org.shouwang.server.ServerTest;

/** A retry is safe: one key, one effect, one answer. */
@ServerTest
class OnceTest {

    private final Once once;
    private final AtomicInteger effects = new AtomicInteger();
    private final String key = UUID.randomUUID().toString();

    OnceTest(Once once) {
        this.once = once;
    }

    record Request(String content) {}

    record Answer(int number, String content) {}

    @Test
    void the_same_request_again_has_no_effect_and_the_same_answer() {
        var first = ask(Officer.ZHAO, key, "a");
        var second = ask(Officer.ZHAO, key, "a");

        assertThat(second).isEqualTo(first);
        assertThat(effects).hasValue(1);
    }

    @Test
    void another_request_with_the_same_key_is_refused() {
        ask(Officer.ZHAO, key, "a");

        assertThatThrownBy(() -> ask(Officer.ZHAO, key, "b"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(RefusalCode.KEY_REUSED));
        assertThat(effects).hasValue(1);
    }

    @Test
    void the_key_of_one_officer_is_not_the_key_of_another() {
        ask(Officer.ZHAO, key, "a");

        assertThat(ask(Officer.QIAN, key, "b").number()).isEqualTo(2);
    }

    @Test
    void what_failed_may_be_tried_again_with_its_key() {
        assertThatThrownBy(() ->
                        once.once(
                                Officer.ZHAO.actor(),
                                key,
                                new Request("a"),
                                Answer.class,
                                () -> {
                                    throw new IllegalStateException("failed");
                                }))
                .hasMessage("failed");

        assertThat(ask(Officer.ZHAO, key, "a").number()).isEqualTo(1);
    }

    @Test
    void of_many_at_the_same_moment_one_takes_effect_and_all_get_its_answer() throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    IntStream.range(0, 8)
                            .mapToObj(number ->
                                    threads.submit(() -> {
                                        start.await();
                                        return ask(Officer.ZHAO, key, "a");
                                    }))
                            .toList();
            start.countDown();

            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(new Answer(1, "a"));
            }
        }
        assertThat(effects).hasValue(1);
    }

    @Test
    void a_key_that_is_missing_and_a_key_that_is_no_uuid_are_refused() {
        assertThatThrownBy(() -> ask(Officer.ZHAO, " ", "a"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(RefusalCode.KEY_MISSING));
        assertThatThrownBy(() -> ask(Officer.ZHAO, "1", "a")).isInstanceOf(BrokenInput.class);
    }

    private Answer ask(Officer officer, String key, String content) {
        return once.once(
                officer.actor(),
                key,
                new Request(content),
                Answer.class,
                () -> new Answer(effects.incrementAndGet(), content));
    }
}
