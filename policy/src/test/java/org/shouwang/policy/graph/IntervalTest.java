package org.shouwang.policy.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is known of a result follows from what is known of its operands, and never from less. */
class IntervalTest {

    private static final Interval UNKNOWN = new Interval(-10, 20);

    @Test
    void a_comparison_is_settled_one_beyond_the_range_and_open_at_its_end() {
        assertThat(UNKNOWN.lessThan(Interval.of(21))).isEqualTo(Interval.YES);
        assertThat(UNKNOWN.lessThan(Interval.of(20))).isEqualTo(Interval.NO_OR_YES);
        assertThat(UNKNOWN.lessThan(Interval.of(-9))).isEqualTo(Interval.NO_OR_YES);
        assertThat(UNKNOWN.lessThan(Interval.of(-10))).isEqualTo(Interval.NO);
        assertThat(UNKNOWN.atMost(Interval.of(20))).isEqualTo(Interval.YES);
        assertThat(UNKNOWN.atMost(Interval.of(-11))).isEqualTo(Interval.NO);
    }

    @Test
    void two_unknowns_may_be_equal_only_where_they_overlap() {
        assertThat(UNKNOWN.equalTo(new Interval(20, 30))).isEqualTo(Interval.NO_OR_YES);
        assertThat(UNKNOWN.equalTo(new Interval(21, 30))).isEqualTo(Interval.NO);
        assertThat(UNKNOWN.equalTo(UNKNOWN)).isEqualTo(Interval.NO_OR_YES);
        assertThat(Interval.of(3).equalTo(Interval.of(3))).isEqualTo(Interval.YES);
    }

    @Test
    void a_product_with_a_negative_number_turns_its_ends() {
        assertThat(UNKNOWN.times(Interval.of(-2))).isEqualTo(new Interval(-40, 20));
        assertThat(UNKNOWN.times(UNKNOWN)).isEqualTo(new Interval(-200, 400));
    }

    @Test
    void a_negative_number_shared_by_more_is_nearer_to_nought() {
        assertThat(UNKNOWN.dividedBy(new Interval(2, 4), Rounding.DOWN, 1))
                .isEqualTo(new Interval(-5, 10));
        assertThat(new Interval(-10, -3).dividedBy(new Interval(2, 4), Rounding.UP, 1))
                .isEqualTo(new Interval(-5, 0));
    }

    @Test
    void rounding_to_a_whole_yuan_gives_whole_yuan() {
        assertThat(Interval.of(12_345).dividedBy(Interval.of(1), Rounding.DOWN, 100))
                .isEqualTo(Interval.of(12_300));
        assertThat(Interval.of(12_350).dividedBy(Interval.of(1), Rounding.HALF_UP, 100))
                .isEqualTo(Interval.of(12_400));
        assertThat(Interval.of(-12_350).dividedBy(Interval.of(1), Rounding.HALF_UP, 100))
                .isEqualTo(Interval.of(-12_400));
    }

    @Test
    void nothing_is_divided_by_what_may_be_nought() {
        assertThatThrownBy(() -> UNKNOWN.dividedBy(new Interval(0, 4), Rounding.DOWN, 1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("a divisor from 0 to 4");
    }

    @Test
    void nothing_overflows_in_silence() {
        var huge = new Interval(0, Long.MAX_VALUE);

        assertThatThrownBy(() -> huge.plus(Interval.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> huge.times(Interval.of(2)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> huge.dividedBy(Interval.of(1), Rounding.UP, 100))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void an_open_condition_leaves_both_branches_possible() {
        assertThat(Interval.NO_OR_YES.choose(Interval.of(1), Interval.of(5)))
                .isEqualTo(new Interval(1, 5));
        assertThat(Interval.YES.choose(Interval.of(1), UNKNOWN)).isEqualTo(Interval.of(1));
        assertThat(Interval.NO_OR_YES.choose(Interval.of(0), Interval.of(0)))
                .isEqualTo(Interval.of(0));
    }

    @Test
    void a_range_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new Interval(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_day_has_a_year_of_four_digits() {
        long last = LocalDate.of(9999, 12, 31).toEpochDay();
        long first = LocalDate.of(1, 1, 1).toEpochDay();
        var all = new Interval(first, last);

        assertThat(Days.within(all)).isEqualTo(all);
        assertThatThrownBy(() -> Days.within(new Interval(first, last + 1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Days.within(new Interval(first - 1, last)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void persons_are_members_of_groupings_and_supporters_of_units_only() {
        assertThat(Level.PERSON.isMemberOf(Level.REGION)).isTrue();
        assertThat(Level.PERSON.isMemberOf(Level.SUPPORTER)).isFalse();
        assertThat(Level.SUPPORTER.isMemberOf(Level.UNIT)).isTrue();
        assertThat(Level.SUPPORTER.isMemberOf(Level.HOUSEHOLD)).isFalse();
        assertThat(Level.UNIT.isMemberOf(Level.UNIT)).isFalse();
        assertThat(Level.REGION.gathersMembers()).isFalse();
    }
}
