package org.shouwang.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkageTest {

    private static final double LIKELY = 0.9;

    @ParameterizedTest
    @CsvSource({"3, 0.75", "4, 0.85"})
    void people_of_families_are_found_with_their_mistakes_and_hardly_anybody_else(
            int fields, double recall) {
        long seed = Long.getLong("linkage.seed", System.nanoTime() % 1000);
        var planted = Planted.families(3000, 50, seed).only(fields);

        var found =
                Linkage.between(planted.fields(), planted.left(), planted.right()).pairs(LIKELY);

        System.out.printf(
                "%d fields, seed %d: precision %.4f, recall %.4f%n",
                fields, seed, planted.precision(found), planted.recall(found));
        assertThat(planted.precision(found)).as("precision, seed %d", seed).isGreaterThan(0.99);
        assertThat(planted.recall(found)).as("recall, seed %d", seed).isGreaterThan(recall);
    }

    @Test
    void a_table_is_searched_for_people_who_stand_in_it_twice() {
        var planted = Planted.families(2000, 40, 7);
        int lefts = planted.left().size();

        var found = Linkage.within(planted.fields(), planted.both()).pairs(LIKELY);

        assertThat(found).allMatch(pair -> pair.left() < pair.right());
        var across =
                found.stream()
                        .filter(pair -> pair.left() < lefts && pair.right() >= lefts)
                        .map(pair -> planted.inRightTable(pair))
                        .toList();
        assertThat(across).hasSizeGreaterThan(found.size() * 99 / 100);
        assertThat(planted.precision(across)).isGreaterThan(0.99);
        assertThat(planted.recall(across)).isGreaterThan(0.80);
    }

    @Test
    void what_is_called_doubtful_is_right_at_least_as_often_as_it_says() {
        var planted = Planted.families(4000, 60, 11);

        var between =
                Linkage.between(planted.fields(), planted.left(), planted.right())
                        .pairs(0.5)
                        .stream()
                        .filter(pair -> pair.probability() < LIKELY)
                        .toList();

        double said = between.stream().mapToDouble(Pair::probability).average().orElseThrow();
        assertThat(planted.precision(between)).isGreaterThan(said - 0.1);
    }

    @Test
    void a_pair_tells_how_each_field_agrees() {
        var planted = Planted.families(500, 10, 3);

        var best = Linkage.between(planted.fields(), planted.left(), planted.right()).pairs(0.5);

        assertThat(best.getFirst().agreements()).containsOnly(Agreement.SAME).hasSize(4);
        assertThat(best.getFirst().weight()).isGreaterThan(best.getLast().weight());
    }

    @Test
    void in_tables_without_repeats_everybody_stands_in_one_pair_only() {
        var pairs = List.of(pair(0, 0, 9), pair(0, 1, 8), pair(1, 0, 7), pair(1, 1, 6));

        assertThat(Linkage.eachOnce(pairs)).containsExactly(pairs.get(0), pairs.get(3));
    }

    @Test
    void the_same_tables_give_the_same_pairs() {
        var planted = Planted.families(300, 10, 5);

        var once = Linkage.between(planted.fields(), planted.left(), planted.right()).pairs(0.5);
        var again = Linkage.between(planted.fields(), planted.left(), planted.right()).pairs(0.5);

        assertThat(again).isEqualTo(once);
    }

    @Test
    void tables_of_strangers_have_no_pairs() {
        var planted = Planted.families(2000, 40, 13);

        assertThat(
                        Linkage.between(planted.fields(), planted.left(), planted.strangers())
                                .pairs(LIKELY))
                .hasSizeLessThan(5);
    }

    @Test
    void an_empty_table_has_no_pairs() {
        var nobody = new RecordTable(List.of(), List.of(List.of()));
        var somebody = new RecordTable(List.of("1"), List.of(List.of("王芳")));

        assertThat(Linkage.between(List.of("姓名"), nobody, somebody).pairs(0.5)).isEmpty();
        assertThat(Linkage.within(List.of("姓名"), somebody).pairs(0.5)).isEmpty();
    }

    @Test
    void columns_and_names_of_fields_have_to_agree() {
        var table = new RecordTable(List.of("1"), List.of(List.of("王芳")));
        var many = IntStream.range(0, 27).mapToObj(Integer::toString).toList();

        assertThatThrownBy(() -> Linkage.within(List.of("姓名", "村"), table))
                .hasMessage("1 columns for 2 fields");
        assertThatThrownBy(() -> Linkage.within(List.of(), table))
                .hasMessage("0 fields; 1 to 26 can be compared");
        assertThatThrownBy(() -> Linkage.within(many, table))
                .hasMessage("27 fields; 1 to 26 can be compared");
        assertThatThrownBy(() -> new RecordTable(List.of("1", "2"), List.of(List.of("王芳"))))
                .hasMessage("1 values for 2 records");
    }

    private static Pair pair(int left, int right, double weight) {
        return new Pair(left, right, 0.9, weight, List.of());
    }
}
