package org.shouwang.policy.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;

/** At which earnings a household is asked, and who is counted with it. */
class GridTest {

    @Test
    void a_grid_runs_from_its_first_to_its_last_point() {
        assertThat(new Grid(0, 20, 10).points()).containsExactly(0L, 10L, 20L);
        assertThat(new Grid(5, 5, 1).points()).containsExactly(5L);
        assertThat(new Grid(0, 20, 10).upTo(19)).isEqualTo(new Grid(0, 19, 10));
        assertThat(new Grid(0, 9_999, 1).points()).hasSize(Grid.POINTS_MAX);
    }

    @ParameterizedTest
    @CsvSource({"-1, 5, 1", "0, 5, 0", "0, 5, -1", "6, 5, 1", "0, 10000, 1"})
    void a_grid_that_does_not_rise_or_has_too_many_points_is_refused(
            long from, long to, long step) {
        assertThatThrownBy(() -> new Grid(from, to, step))
                .hasMessage(
                        "a grid from %d to %d by %d; it rises from 0 or more in at most 10000"
                                + " points",
                        from, to, step);
    }

    @Test
    void a_region_asked_alone_is_counted_whole() {
        var region = new Situation.Grouping(List.of(new Subject("r", "r", Map.of())), List.of());
        var alone = new Situation(List.of(), Map.of(Level.REGION, region));

        assertThat(new Own().subjects(alone, Level.REGION)).containsExactly(0);
    }

    @Test
    void supporters_of_the_first_household_are_counted_with_it() {
        var family = Loufan.family("h", 100, 200);
        var supporters =
                new Situation.Grouping(List.of(new Subject("s", "s", Map.of())), List.of(0));
        var supported = new Situation(family.persons(), family.groupings(), supporters);

        assertThat(new Own().subjects(supported, Level.SUPPORTER)).containsExactly(0);
        assertThat(new Own().subjects(supported, Level.PERSON)).containsExactly(0, 1);
        assertThat(new Own().subjects(supported, Level.EVERYBODY)).isEmpty();
    }
}
