package org.shouwang.policy.columnar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.shouwang.policy.columnar.Series.Bits;
import org.shouwang.policy.columnar.Series.Ints;
import org.shouwang.policy.columnar.Series.Longs;
import org.shouwang.policy.columnar.Series.Same;
import org.shouwang.policy.graph.Interval;

/** What is asked of a whole column: whether it keeps to its range, and what it comes to. */
class SeriesTest {

    private static final Interval RANGE = new Interval(-2, 5);
    private static final Interval ALL_INTS = new Interval(Integer.MIN_VALUE, Integer.MAX_VALUE);
    private static final Interval MANY_INTS = new Interval(-2_000_000_000, 2_000_000_000);
    private static final long WIDE = 1L << 40;

    @Test
    void the_ends_of_a_range_belong_to_it_and_one_beyond_does_not() {
        assertThat(Ranges.holds(RANGE, new Same(5), 1)).isTrue();
        assertThat(Ranges.holds(RANGE, new Same(6), 1)).isFalse();
        assertThat(Ranges.holds(RANGE, new Ints(new int[] {-2, 5}), 2)).isTrue();
        assertThat(Ranges.holds(RANGE, new Ints(new int[] {-3, 5}), 2)).isFalse();
        assertThat(Ranges.holds(RANGE, new Ints(new int[] {-2, 6}), 2)).isFalse();
        assertThat(Ranges.holds(RANGE, new Longs(new long[] {-2, 5}), 2)).isTrue();
        assertThat(Ranges.holds(RANGE, new Longs(new long[] {-3, 5}), 2)).isFalse();
        assertThat(Ranges.holds(RANGE, new Longs(new long[] {-2, 6}), 2)).isFalse();
    }

    @Test
    void a_range_as_wide_as_32_bits_is_held_without_wrapping_around() {
        var ends = new Ints(new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE});

        assertThat(Ranges.holds(ALL_INTS, ends, 2)).isTrue();
        assertThat(Ranges.holds(MANY_INTS, new Ints(new int[] {2_000_000_000}), 1)).isTrue();
        assertThat(Ranges.holds(MANY_INTS, new Ints(new int[] {2_000_000_001}), 1)).isFalse();
        assertThat(Ranges.holds(MANY_INTS, new Ints(new int[] {-2_000_000_001}), 1)).isFalse();
    }

    @Test
    void of_yes_and_no_a_range_may_allow_one_only() {
        var some = new Bits(new long[] {0b01});

        assertThat(Ranges.holds(new Interval(0, 1), some, 2)).isTrue();
        assertThat(Ranges.holds(new Interval(1, 1), some, 1)).isTrue();
        assertThat(Ranges.holds(new Interval(1, 1), some, 2)).isFalse();
        assertThat(Ranges.holds(new Interval(0, 0), some, 1)).isFalse();
        assertThat(Ranges.holds(new Interval(0, 0), new Bits(new long[] {0b10}), 1)).isTrue();
    }

    @Test
    void what_lies_behind_the_last_row_is_not_looked_at() {
        assertThat(Ranges.holds(RANGE, new Ints(new int[] {0, 99}), 1)).isTrue();
        assertThat(Ranges.holds(RANGE, new Longs(new long[] {0, 99}), 1)).isTrue();
    }

    @Test
    void a_total_adds_up_each_width_and_both_ends_of_what_is_unknown() {
        var unknown =
                new Column(new Ints(new int[] {1, 2, 99}), new Longs(new long[] {WIDE, WIDE, 99}));

        assertThat(Total.of(unknown, 2)).isEqualTo(new Total(3, 2 * WIDE));
        assertThat(Total.of(Column.of(Interval.of(7)), 3)).isEqualTo(new Total(21, 21));
        assertThat(Total.of(Column.of(new Interval(0, 7)), 3)).isEqualTo(new Total(0, 21));
        assertThat(Total.of(Column.known(new Bits(new long[] {0b1011, ~0})), 3))
                .isEqualTo(new Total(2, 2));
        assertThat(Total.of(Column.known(new Bits(new long[] {0b1011, ~0})), 64))
                .isEqualTo(new Total(3, 3));
        assertThat(Total.of(Column.known(new Bits(new long[] {0b1011, ~0})), 65))
                .isEqualTo(new Total(4, 4));
        assertThat(Total.NOTHING.plus(new Total(3, 4))).isEqualTo(new Total(3, 4));
    }

    @Test
    void a_series_is_as_narrow_as_its_range_allows() {
        long[] values = {1, 2};

        assertThat(Series.of(new Interval(0, 1), new long[] {0, 1}, 2)).isInstanceOf(Bits.class);
        assertThat(Series.of(new Interval(0, 2), values, 2)).isInstanceOf(Ints.class);
        assertThat(Series.of(new Interval(-1, 1), new long[] {0, 1}, 2)).isInstanceOf(Ints.class);
        assertThat(Series.of(RANGE, values, 2)).isInstanceOf(Ints.class);
        assertThat(Series.of(ALL_INTS, values, 2)).isInstanceOf(Ints.class);
        assertThat(Series.of(new Interval(0, 1L + Integer.MAX_VALUE), values, 2))
                .isInstanceOf(Longs.class);
        assertThat(Series.of(new Interval(Integer.MIN_VALUE - 1L, 0), values, 2))
                .isInstanceOf(Longs.class);
    }
}
