package org.shouwang.policy.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each comparison, in each width, says what it means, also at the ends of what a width holds. */
class ComparisonTest {

    private static final int ROWS = 100;
    private static final int[] NARROW = {Integer.MIN_VALUE, -1, 0, 1, 7, Integer.MAX_VALUE};
    private static final long[] WIDE = {Long.MIN_VALUE, -1, 0, 1, 1L << 40, Long.MAX_VALUE};

    private final Random random = new Random(1);
    private final byte[] out = new byte[ROWS];

    private void says(Comparison comparison, int row, long left, long right) {
        boolean answer = comparison.of(left, right) != comparison.isNegated();

        assertThat(out[row])
                .as("%d %s %d", left, comparison, right)
                .isEqualTo((byte) (answer ? 1 : 0));
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void narrow_numbers_are_compared_row_by_row_and_with_one_number(Comparison comparison) {
        var left = random.ints(ROWS, 0, NARROW.length).map(i -> NARROW[i]).toArray();
        var right = random.ints(ROWS, 0, NARROW.length).map(i -> NARROW[i]).toArray();

        comparison.run(left, right, out, ROWS);

        for (int row = 0; row < ROWS; row++) {
            says(comparison, row, left[row], right[row]);
        }
        for (int one : NARROW) {
            comparison.run(left, one, out, ROWS);
            for (int row = 0; row < ROWS; row++) {
                says(comparison, row, left[row], one);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void wide_numbers_are_compared_row_by_row_and_with_one_number(Comparison comparison) {
        var left = random.ints(ROWS, 0, WIDE.length).mapToLong(i -> WIDE[i]).toArray();
        var right = random.ints(ROWS, 0, WIDE.length).mapToLong(i -> WIDE[i]).toArray();

        comparison.run(left, right, out, ROWS);

        for (int row = 0; row < ROWS; row++) {
            says(comparison, row, left[row], right[row]);
        }
        for (long one : WIDE) {
            comparison.run(left, one, out, ROWS);
            for (int row = 0; row < ROWS; row++) {
                says(comparison, row, left[row], one);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Comparison.class)
    void a_mirrored_comparison_says_the_same_with_its_sides_exchanged(Comparison comparison) {
        for (int left : NARROW) {
            for (int right : NARROW) {
                assertThat(comparison.mirror().of(right, left))
                        .isEqualTo(comparison.of(left, right));
            }
        }
    }
}
