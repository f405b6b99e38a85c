package org.shouwang.server.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RollTest {

    @Test
    void a_number_is_found_where_it_was_put_however_many_there_are() {
        var dice = new Random(7);
        var roll = new Roll();
        Map<String, Integer> expected = new HashMap<>();

        for (int i = 0; i < 200_000; i++) {
            var number = Integer.toString(dice.nextInt(150_000), 36);
            expected.putIfAbsent(number, expected.size());
            assertThat(roll.add("140122", number)).isEqualTo(expected.get(number));
        }

        assertThat(roll.size()).isEqualTo(expected.size());
        expected.forEach(
                (number, position) -> assertThat(roll.find("140122", number)).isEqualTo(position));
        assertThat(roll.find("140123", expected.keySet().iterator().next())).isEqualTo(Roll.NOBODY);
    }

    @Test
    void where_a_county_ends_and_a_number_begins_makes_a_difference() {
        var roll = new Roll();

        roll.add("14", "0122");

        assertThat(roll.find("140", "122")).isEqualTo(Roll.NOBODY);
        assertThat(roll.find("", "140122")).isEqualTo(Roll.NOBODY);
    }
}
