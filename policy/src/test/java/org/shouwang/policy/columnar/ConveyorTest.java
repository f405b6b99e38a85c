package org.shouwang.policy.columnar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Batches of several lanes on their way through all processors. */
class ConveyorTest {

    private static final int PROCESSORS = 2;

    private final List<String> delivered = new ArrayList<>();

    private static List<String> named(String lane, List<Integer> batch) {
        return batch.stream().map(number -> lane + number).toList();
    }

    @Test
    void a_batch_is_sent_when_it_is_full_and_the_rest_at_the_end() {
        try (var conveyor = new Conveyor<String>(delivered::add)) {
            var twos = conveyor.<Integer>lane(2, batch -> List.of("twos " + batch));
            var threes = conveyor.<Integer>lane(3, batch -> List.of("threes " + batch));
            for (int i = 1; i <= 3; i++) {
                threes.add(i);
                twos.add(i);
            }

            conveyor.finish();
        }

        assertThat(delivered).containsExactly("twos [1, 2]", "threes [1, 2, 3]", "twos [3]");
    }

    @Test
    void few_batches_are_under_way_at_once() {
        int most = 2 * PROCESSORS;

        try (var conveyor = new Conveyor<String>(PROCESSORS, delivered::add)) {
            var lane = conveyor.<Integer>lane(1, batch -> named("", batch));
            for (int i = 0; i < most; i++) {
                lane.add(i);
            }
            assertThat(delivered).isEmpty();

            lane.add(most);
            assertThat(delivered).containsExactly("0");

            conveyor.finish();
            assertThat(delivered).hasSize(most + 1);
        }
    }

    @Test
    void work_that_fails_ends_the_rest_with_its_cause() {
        try (var conveyor = new Conveyor<String>(delivered::add)) {
            var good = conveyor.<Integer>lane(1, batch -> named("good ", batch));
            var bad =
                    conveyor.<Integer>lane(
                            1,
                            batch -> {
                                throw new IllegalStateException("no such row");
                            });
            good.add(1);
            bad.add(2);

            assertThatThrownBy(conveyor::finish)
                    .hasMessage("a batch could not be computed")
                    .rootCause()
                    .hasMessage("no such row");
        }
        assertThat(delivered).containsExactly("good 1");
    }

    @Test
    void a_lane_to_which_nothing_came_has_no_work() {
        try (var conveyor = new Conveyor<String>(delivered::add)) {
            conveyor.<Integer>lane(1, batch -> List.of("somebody"));

            conveyor.finish();
        }

        assertThat(delivered).isEmpty();
    }
}
