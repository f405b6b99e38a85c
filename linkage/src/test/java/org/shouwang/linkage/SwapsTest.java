package org.shouwang.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SwapsTest {

    private static final List<String> FIELDS = List.of("given_name", "surname", "date_of_birth");

    @Test
    void words_in_each_others_column_are_one_slip() {
        assertThat(agreements(List.of("emily", "white"), List.of("white", "emily")))
                .containsExactly(Agreement.CLOSE, Agreement.CLOSE, Agreement.SAME);
    }

    @Test
    void a_word_that_only_moved_is_a_difference() {
        assertThat(agreements(List.of("emily", "white"), List.of("white", "brown")))
                .containsExactly(Agreement.DIFFERENT, Agreement.DIFFERENT, Agreement.SAME);
    }

    private static List<Agreement> agreements(List<String> left, List<String> right) {
        var sides = Sides.of(FIELDS, table(left), table(right));
        return IntStream.range(0, FIELDS.size())
                .mapToObj(field -> sides.agreement(field, 0, 0))
                .toList();
    }

    private static RecordTable table(List<String> names) {
        return new RecordTable(
                List.of("1"),
                List.of(names.subList(0, 1), names.subList(1, 2), List.of("19620410")));
    }
}
