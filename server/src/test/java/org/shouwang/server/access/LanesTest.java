package org.shouwang.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LanesTest {

    private static final List<Integer> PIECES = IntStream.range(0, 1_000).boxed().toList();

    private final Set<Integer> done = ConcurrentHashMap.newKeySet();

    @Test
    void every_piece_is_done_once() throws InterruptedException {
        Lanes.each(PIECES, piece -> assertThat(done.add(piece)).isTrue());

        assertThat(done).hasSameSizeAs(PIECES);
    }

    @Test
    void two_pieces_are_done_at_the_same_time() throws InterruptedException {
        var both = new CyclicBarrier(2);

        Lanes.each(List.of(1, 2), piece -> meet(both));

        assertThat(both.isBroken()).isFalse();
    }

    private static void meet(CyclicBarrier both) {
        try {
            both.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("the other lane did not come", alone);
        }
    }

    @Test
    void what_one_piece_fails_with_is_thrown_and_no_further_piece_is_begun() {
        assertThatThrownBy(() -> Lanes.each(PIECES, this::failsAtTen))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ten");

        assertThat(done).contains(9).hasSizeLessThan(PIECES.size());
    }

    private void failsAtTen(int piece) {
        if (piece == 10) {
            throw new IllegalArgumentException("ten");
        }
        done.add(piece);
        LockSupport.parkNanos(100_000);
    }

    @Test
    void a_failure_to_find_the_next_piece_is_thrown_too() {
        assertThatThrownBy(() ->
                        Lanes.drain(
                                () -> {
                                    throw new IllegalStateException("nothing can be found");
                                },
                                piece -> done.add(1)))
                .hasMessage("nothing can be found");

        assertThat(done).isEmpty();
    }
}
