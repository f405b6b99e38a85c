package org.shouwang.policy.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
}
