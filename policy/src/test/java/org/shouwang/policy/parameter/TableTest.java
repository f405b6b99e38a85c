package org.shouwang.policy.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.parameter.Table.Match;
import org.shouwang.policy.parameter.Table.Row;

/** Which rows of a table a key hits, each border from both sides. */
class TableTest {

    private static final Table.Key BY_CHILDREN = new Table.Key(Type.INT, Match.AT_LEAST);

    private final Table table =
            new Table(
                    BY_CHILDREN,
                    List.of(
                            new Row(Long.MIN_VALUE, Interval.of(50)),
                            new Row(1, Interval.of(20)),
                            new Row(3, new Interval(30, 90))));

    @ParameterizedTest
    @CsvSource({"-5, 0", "0, 0", "1, 1", "2, 1", "3, 2", "4, 2"})
    void a_key_hits_the_last_row_that_it_reaches(long key, int position) {
        assertThat(table.position(key)).isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 50, 50", "0, 1, 20, 50", "1, 2, 20, 20", "2, 3, 20, 90", "0, 9, 20, 90"})
    void a_key_that_is_not_known_has_all_that_its_rows_say(
            long low, long high, long lowest, long highest) {
        assertThat(table.at(new Interval(low, high))).isEqualTo(new Interval(lowest, highest));
        assertThat(table.lowest(low, high)).isEqualTo(lowest);
        assertThat(table.highest(low, high)).isEqualTo(highest);
    }

    @Test
    void a_table_is_settled_once_no_row_is_open() {
        assertThat(table.isSettled()).isFalse();
        assertThat(new Table(BY_CHILDREN, table.rows().subList(0, 2)).isSettled()).isTrue();
    }

    @Test
    void a_bound_that_must_be_exceeded_is_written_one_lower() {
        assertThat(new Table.Key(Type.FEN, Match.ABOVE).bound(100_001)).isEqualTo(100_000);
        assertThat(BY_CHILDREN.bound(3)).isEqualTo(3);
    }

    @Test
    void a_table_has_a_row() {
        assertThatThrownBy(() -> new Table(BY_CHILDREN, List.of())).hasMessage("a table has a row");
    }

    @Test
    void one_number_holds_in_every_row() {
        var number =
                new ParameterValue(LocalDate.of(2016, 1, 1), "14", Interval.of(7), "paper", "一");

        assertThat(number.table(BY_CHILDREN).rows())
                .containsExactly(new Row(Long.MIN_VALUE, Interval.of(7)));
    }

    @Test
    void what_a_table_leaves_open_is_settled_and_nothing_else() {
        var value = new ParameterValue(LocalDate.of(2016, 1, 1), "14", table.rows(), "paper", "一");

        assertThat(value.value()).isEqualTo(new Interval(20, 90));
        assertThat(value.isOpen()).isTrue();
        assertThat(value.settled(40).rows())
                .containsExactly(
                        new Row(Long.MIN_VALUE, Interval.of(50)),
                        new Row(1, Interval.of(20)),
                        new Row(3, Interval.of(40)));
        assertThat(value.settled(40).isOpen()).isFalse();
        assertThat(value.settled(40).settled(41)).isEqualTo(value.settled(40));
    }
}
