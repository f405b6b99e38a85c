package org.shouwang.policy.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Level;

/** A situation is closed: everybody belongs somewhere, and nowhere is empty. */
class SituationTest {

    private static Subject subject(String id) {
        return new Subject(id, id, Map.of());
    }

    private static Situation household(int members) {
        var persons = IntStream.range(0, members).mapToObj(i -> subject("p" + i)).toList();
        var all = Collections.nCopies(members, 0);
        return new Situation(persons, List.of(subject("u")), List.of(subject("h")), all, all);
    }

    @Test
    void a_household_has_up_to_the_most_members_and_not_one_more() {
        var largest = household(Graph.MEMBERS_MAX);

        assertThat(largest.members(Level.HOUSEHOLD).get(0)).hasSize(Graph.MEMBERS_MAX);
        assertThatThrownBy(() -> household(Graph.MEMBERS_MAX + 1))
                .hasMessageContaining("from 1 to 64 members, but u has 65");
    }

    @Test
    void a_unit_without_members_is_refused_because_nothing_can_be_divided_among_nobody() {
        var person = List.of(subject("p"));
        var units = List.of(subject("u"), subject("empty"));
        var households = List.of(subject("h"));

        assertThatThrownBy(() -> new Situation(person, units, households, List.of(0), List.of(0)))
                .hasMessageContaining("from 1 to 64 members, but empty has 0");
    }

    @Test
    void nobody_belongs_to_a_unit_that_is_not_there() {
        var person = List.of(subject("p"));
        var one = List.of(subject("g"));

        assertThatThrownBy(() -> new Situation(person, one, one, List.of(1), List.of(0)))
                .hasMessageContaining("belongs to grouping 1 of 1");
    }

    private static Situation.Grouping grouping(int count, Integer... of) {
        return new Situation.Grouping(
                IntStream.range(0, count).mapToObj(i -> subject("g" + i)).toList(), List.of(of));
    }

    /** Two units in two households; the second household is the neighbours. */
    private static Situation neighbours() {
        var persons = List.of(subject("p0"), subject("p1"), subject("p2"));
        var two = grouping(2, 0, 0, 1);
        return new Situation(
                persons,
                Map.of(
                        Level.UNIT,
                        two,
                        Level.HOUSEHOLD,
                        two,
                        Level.HUKOU,
                        grouping(2, 0, 1, 1),
                        Level.REGION,
                        grouping(1, 0, 0, 0)),
                grouping(3, 1, 0, 1));
    }

    @Test
    void what_belongs_to_the_first_household_leaves_the_neighbours_out() {
        var situation = neighbours();

        assertThat(situation.ofFirstHousehold(Level.PERSON)).containsExactly(0, 1);
        assertThat(situation.ofFirstHousehold(Level.UNIT)).containsExactly(0);
        assertThat(situation.ofFirstHousehold(Level.HOUSEHOLD)).containsExactly(0);
        assertThat(situation.ofFirstHousehold(Level.HUKOU)).containsExactly(0, 1);
        assertThat(situation.ofFirstHousehold(Level.SUPPORTER)).containsExactly(1);
        assertThat(situation.ofFirstHousehold(Level.REGION)).isEmpty();
        assertThat(situation.ofFirstHousehold(Level.EVERYBODY)).isEmpty();
    }

    @Test
    void supporters_belong_to_the_unit_that_they_owe_support() {
        assertThat(neighbours().members(Level.SUPPORTER, Level.UNIT))
                .containsExactly(List.of(1), List.of(0, 2));
    }

    @Test
    void something_else_is_said_of_one_subject_of_any_level_and_of_nobody_else() {
        var given = new Given.NotAsked();
        for (var level : List.of(Level.PERSON, Level.UNIT, Level.REGION, Level.SUPPORTER)) {
            var changed = neighbours().saying(level, 0, "fact", given);

            assertThat(changed.subjects(level).get(0)).isNotEqualTo(subject("p0"));
            assertThat(changed.subjects(level).get(0).facts()).containsEntry("fact", given);
            assertThat(changed.subjects(level).stream().skip(1))
                    .allSatisfy(other -> assertThat(other.facts()).isEmpty());
        }
    }

    @Test
    void everybody_is_nobody_in_particular() {
        assertThatThrownBy(() -> household(1).subjects(Level.EVERYBODY))
                .hasMessage("everybody is not a list of subjects");
    }

    @Test
    void each_person_belongs_to_one_grouping_and_each_supporter_to_one_unit() {
        var persons = List.of(subject("p"));

        assertThatThrownBy(() ->
                        new Situation(
                                persons,
                                Map.of(
                                        Level.UNIT,
                                        grouping(1, 0, 0),
                                        Level.HOUSEHOLD,
                                        grouping(1, 0))))
                .hasMessage("every person belongs to one UNIT");
        assertThatThrownBy(() -> new Situation(persons, household(1).groupings(), grouping(2, 0)))
                .hasMessage("every supporter owes support to one unit");
        assertThatThrownBy(() ->
                        new Situation(
                                persons,
                                Map.of(
                                        Level.UNIT,
                                        grouping(1, -1),
                                        Level.HOUSEHOLD,
                                        grouping(1, 0))))
                .hasMessageContaining("belongs to grouping -1 of 1");
    }

    @Test
    void a_unit_has_up_to_the_most_supporters_and_not_one_more() {
        assertThat(supported(Graph.MEMBERS_MAX).supporters().of()).hasSize(Graph.MEMBERS_MAX);
        assertThatThrownBy(() -> supported(Graph.MEMBERS_MAX + 1))
                .hasMessage("a unit has at most 64 supporters, but one has 65");
    }

    private static Situation supported(int supporters) {
        var of = Collections.nCopies(supporters, 0).toArray(Integer[]::new);
        var one = household(1);
        return new Situation(one.persons(), one.groupings(), grouping(supporters, of));
    }
}
