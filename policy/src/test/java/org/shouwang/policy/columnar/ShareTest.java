package org.shouwang.policy.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Rounding;

class ShareTest {

    private static final int ROWS = 2_000;

    @ParameterizedTest
    @EnumSource
    void quotients_beside_whole_numbers_and_halves_are_those_of_the_rounding(Rounding rounding) {
        long seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 500; i++) {
            long divisor = 1 + random.nextLong(1L << (1 + random.nextInt(32)));
            long most = (Share.LIMIT - 1 - 2 * divisor) / 2;
            var numerators = new long[ROWS];
            for (int row = 0; row < ROWS; row++) {
                long half = random.nextLong(2 * most / divisor + 1) * divisor / 2;
                numerators[row] = Math.clamp(half + random.nextInt(-1, 2), 0, most);
            }
            numerators[0] = most;
            var division =
                    new Division(rounding, 1, new Interval(0, most), new Interval(1, divisor));

            var out = new long[ROWS];
            division.run(numerators, divisor, out, ROWS);

            assertThat(division.isByReciprocal()).isTrue();
            for (int row = 0; row < ROWS; row++) {
                assertThat(out[row])
                        .as("%d / %d, seed %d", numerators[row], divisor, seed)
                        .isEqualTo(rounding.divide(numerators[row], divisor));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_share_is_the_product_divided_and_made_a_multiple_of_the_unit(Rounding rounding) {
        long seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        var numbers = random.ints(ROWS, 0, 1_000_000_000).toArray();
        var division =
                new Division(
                        rounding, 100, new Interval(0, 10_000_000_000_000L), Interval.of(10_000));
        var out = new int[ROWS];

        division.share(numbers, 1_234, 10_000, out, ROWS);

        for (int row = 0; row < ROWS; row++) {
            assertThat((long) out[row])
                    .as("%d, seed %d", numbers[row], seed)
                    .isEqualTo(division.of(numbers[row] * 1_234L, 10_000));
        }
    }

    @ParameterizedTest
    @EnumSource
    void larger_numerators_are_divided_exactly_in_another_way(Rounding rounding) {
        var beyond = new Interval(0, Share.LIMIT / 2);

        assertThat(new Division(rounding, 1, beyond, Interval.of(1)).isByReciprocal()).isFalse();
    }
}
