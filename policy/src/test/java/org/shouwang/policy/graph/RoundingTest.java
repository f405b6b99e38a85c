package org.shouwang.policy.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fraction becomes whole as the policy says, on both sides of nought. */
class RoundingTest {

    @ParameterizedTest
    @CsvSource({
        "  5, 2,  2,  3,  3",
        " -5, 2, -3, -2, -3",
        "  7, 3,  2,  3,  2",
        " -7, 3, -3, -2, -2",
        "  8, 3,  2,  3,  3",
        " -8, 3, -3, -2, -3",
        "  6, 3,  2,  2,  2",
        " -6, 3, -2, -2, -2",
        "  0, 3,  0,  0,  0",
        "  1, 2,  0,  1,  1",
        " -1, 2, -1,  0, -1",
    })
    void down_up_and_half_up(long numerator, long denominator, long down, long up, long halfUp) {
        assertThat(Rounding.DOWN.divide(numerator, denominator)).isEqualTo(down);
        assertThat(Rounding.UP.divide(numerator, denominator)).isEqualTo(up);
        assertThat(Rounding.HALF_UP.divide(numerator, denominator)).isEqualTo(halfUp);
    }

    @Test
    void the_largest_and_the_smallest_number_are_rounded_exactly() {
        for (long numerator :
                new long[] {
                    Long.MAX_VALUE, Long.MAX_VALUE - 1, Long.MIN_VALUE, Long.MIN_VALUE + 1
                }) {
            for (long denominator :
                    new long[] {1, 2, 3, 7, 10_000, Long.MAX_VALUE - 1, Long.MAX_VALUE}) {
                var exact = new BigDecimal(numerator);
                var by = new BigDecimal(denominator);
                assertThat(Rounding.DOWN.divide(numerator, denominator))
                        .isEqualTo(exact.divide(by, 0, RoundingMode.FLOOR).longValueExact());
                assertThat(Rounding.UP.divide(numerator, denominator))
                        .isEqualTo(exact.divide(by, 0, RoundingMode.CEILING).longValueExact());
                assertThat(Rounding.HALF_UP.divide(numerator, denominator))
                        .isEqualTo(exact.divide(by, 0, RoundingMode.HALF_UP).longValueExact());
            }
        }
    }
}
