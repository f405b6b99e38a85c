package org.shouwang.policy.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.household.ForEverybody;
import org.shouwang.policy.parameter.InForce;
import org.shouwang.policy.parameter.Law;

/** What a graph says of everybody follows from the law alone, and from nobody's facts. */
class LevelsOfNodesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final Interval RANGE = new Interval(0, 100);

    static List<Operation> somebodys() {
        return List.of(
                new Operation.Input("income"),
                new Operation.HandDown(0),
                new Operation.Sum(0),
                new Operation.Smallest(0),
                new Operation.Largest(0));
    }

    @ParameterizedTest
    @MethodSource("somebodys")
    void what_belongs_to_somebody_is_not_computed_for_everybody(Operation operation) {
        var graph = everybody(operation);

        assertThatThrownBy(() -> new ForEverybody(graph, law(0)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("node 0 belongs to somebody: ");
    }

    @Test
    void a_parameter_keeps_to_the_range_that_the_proof_rests_on() {
        var graph = everybody(new Operation.Parameter("line"));

        assertThat(new ForEverybody(graph, law(0)).value(0)).isEqualTo(Interval.of(0));
        assertThat(new ForEverybody(graph, law(100)).value(0)).isEqualTo(Interval.of(100));
        assertThatThrownBy(() -> new ForEverybody(graph, law(101)))
                .hasMessage("line is declared from 0 to 100, but is from 101 to 101");
        assertThatThrownBy(() -> new ForEverybody(graph, law(-1)))
                .hasMessage("line is declared from 0 to 100, but is from -1 to -1");
    }

    @Test
    void an_operation_names_what_it_reads_in_the_order_written() {
        assertThat(new Operation.Subtract(1, 2).operands()).containsExactly(1, 2);
        assertThat(new Operation.Not(3).operands()).containsExactly(3);
        assertThat(new Operation.Divide(4, 5, Rounding.DOWN, 1).operands()).containsExactly(4, 5);
        assertThat(new Operation.Choose(6, 7, 8).operands()).containsExactly(6, 7, 8);
        assertThat(new Operation.PlusWorkingDays(1, 0).operands()).containsExactly(1, 0);
        assertThat(new Operation.Lookup("t", 9).law()).contains("t");
        assertThat(new Operation.Day().law()).isEmpty();
    }

    private static Graph everybody(Operation operation) {
        return new Graph(List.of(new Node(0, operation, Type.INT, Level.EVERYBODY, RANGE)));
    }

    private static Law law(long line) {
        var nothing = new Title("", "");
        var inForce =
                new InForce(
                        "line",
                        nothing,
                        Type.INT,
                        nothing,
                        Interval.of(line),
                        DAY,
                        "",
                        "plan",
                        "一",
                        "");
        return new Law("", DAY, Map.of("line", inForce));
    }
}
