package org.shouwang.policy.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each loop, in each width, does what its operator means. */
class OperatorTest {

    private static final long[] LEFT = {-3, 0, 3, 7, 7};
    private static final long[] RIGHT = {5, 0, -3, 7, 6};

    private static long expected(Operator operator, long left, long right) {
        return switch (operator) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case SUBTRACT_FROM -> right - left;
            case MULTIPLY -> left * right;
            case SMALLER -> Math.min(left, right);
            case LARGER -> Math.max(left, right);
        };
    }

    private static long[] expected(Operator operator, long[] right) {
        var out = new long[LEFT.length];
        Arrays.setAll(out, row -> expected(operator, LEFT[row], right[row]));
        return out;
    }

    private static int[] narrow(long[] values) {
        return LongStream.of(values).mapToInt(Math::toIntExact).toArray();
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void two_columns_are_taken_row_by_row(Operator operator) {
        var ints = new int[LEFT.length];
        var longs = new long[LEFT.length];

        operator.run(narrow(LEFT), narrow(RIGHT), ints, LEFT.length);
        operator.run(LEFT, RIGHT, longs, LEFT.length);

        assertThat(ints).isEqualTo(narrow(expected(operator, RIGHT)));
        assertThat(longs).isEqualTo(expected(operator, RIGHT));
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void one_number_stands_beside_every_row(Operator operator) {
        var ints = new int[LEFT.length];
        var longs = new long[LEFT.length];
        var threes = LongStream.generate(() -> 3).limit(LEFT.length).toArray();

        operator.run(narrow(LEFT), 3, ints, LEFT.length);
        operator.run(LEFT, 3, longs, LEFT.length);

        assertThat(ints).isEqualTo(narrow(expected(operator, threes)));
        assertThat(longs).isEqualTo(expected(operator, threes));
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void a_mirrored_operator_gives_the_same_with_its_sides_exchanged(Operator operator) {
        for (int row = 0; row < LEFT.length; row++) {
            assertThat(operator.mirror().of(RIGHT[row], LEFT[row]))
                    .isEqualTo(operator.of(LEFT[row], RIGHT[row]));
        }
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void yes_and_no_are_numbers_too(Operator operator) {
        for (int row = 0; row < 4; row++) {
            long left = row / 2;
            long right = row % 2;
            var out = new long[1];

            operator.runBits(new long[] {left}, new long[] {right}, out, 1);

            if (operator.isOfBits()) {
                assertThat(out[0]).isEqualTo(expected(operator, left, right));
            }
            if (operator.keepsBits(right)) {
                assertThat(expected(operator, left, right)).isEqualTo(left);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Operator.class)
    void rows_behind_the_end_are_left_alone(Operator operator) {
        var out = new int[] {99, 99};

        operator.run(new int[] {1, 1}, new int[] {2, 2}, out, 1);

        assertThat(out[1]).isEqualTo(99);
    }
}
