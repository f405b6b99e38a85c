package org.shouwang.policy.household;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.graph.Arithmetic;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.language.Policy;

/** One walk through the graph, from the first node to the last, for one situation. */
final class Walk {

    private final Graph graph;
    private final Catalogue catalogue;
    private final ForEverybody everybody;
    private final Situation situation;
    private final Interval[][] values;
    private final Map<Members, List<List<Integer>>> members = new HashMap<>();

    /** Who is brought together, and in what. */
    private record Members(Level who, Level grouping) {}

    Walk(Policy policy, ForEverybody everybody, Situation situation) {
        this.graph = policy.graph();
        this.catalogue = policy.catalogue();
        this.everybody = everybody;
        this.situation = situation;
        this.values = new Interval[graph.size()][0];
    }

    /**
     * For each node that is needed, its value for each subject of its level; one value for
     * everybody.
     */
    List<List<Interval>> run(BitSet needed) {
        needed.stream().forEach(node -> values[node] = evaluate(graph.node(node)));
        return Arrays.stream(values).map(Arrays::asList).toList();
    }

    private Interval[] evaluate(Node node) {
        return node.level() == Level.EVERYBODY
                ? new Interval[] {everybody.value(node.index())}
                : evaluateForEach(node);
    }

    private Interval[] evaluateForEach(Node node) {
        return switch (node.operation()) {
            case Operation.Constant(long value) -> each(node, subject -> Interval.of(value));
            case Operation.Input(String name) -> facts(node, name);
            case Operation.Pointwise operation ->
                    each(
                            node,
                            subject ->
                                    Arithmetic.apply(operation, operand -> at(operand, subject)));
            case Operation.ByLaw operation ->
                    each(
                            node,
                            subject ->
                                    everybody
                                            .law()
                                            .apply(operation, operand -> at(operand, subject)));
            case Operation.HandDown(int grouping) -> handDown(node, grouping);
            case Operation.Sum(int person) ->
                    overMembers(node, person, Interval.of(0), Interval::plus);
            case Operation.Smallest(int person) ->
                    overMembers(node, person, Interval.YES, Interval::smallest);
            case Operation.Largest(int person) ->
                    overMembers(node, person, Interval.NO, Interval::largest);
            case Operation.Parameter parameter ->
                    throw new IllegalStateException(parameter + " is for everybody");
            case Operation.Day day -> throw new IllegalStateException(day + " is for everybody");
        };
    }

    private Interval[] each(Node node, IntFunction<Interval> valueOf) {
        var all = new Interval[situation.subjects(node.level()).size()];
        Arrays.setAll(all, valueOf);
        return all;
    }

    private Interval at(int node, int subject) {
        return values[node][graph.node(node).level() == Level.EVERYBODY ? 0 : subject];
    }

    private Interval[] facts(Node node, String name) {
        var fact = catalogue.fact(name).orElseThrow();
        var subjects = situation.subjects(node.level());
        return each(node, subject -> subjects.get(subject).known(fact));
    }

    private Interval[] handDown(Node node, int grouping) {
        var level = graph.node(grouping).level();
        if (level == Level.EVERYBODY) {
            return each(node, person -> at(grouping, person));
        }

        var memberships = situation.memberships(node.level(), level);
        return each(node, member -> at(grouping, memberships.get(member)));
    }

    /**
     * @param ofNobody the value where there is no member, which only supporters of a unit can lack
     */
    private Interval[] overMembers(
            Node node, int person, Interval ofNobody, BinaryOperator<Interval> operator) {
        var groups =
                members.computeIfAbsent(
                        new Members(members(person), node.level()),
                        each -> situation.members(each.who(), each.grouping()));
        return each(
                node,
                grouping ->
                        groups.get(grouping).stream()
                                .map(member -> at(person, member))
                                .reduce(operator)
                                .orElse(ofNobody));
    }

    private Level members(int node) {
        return graph.node(node).level() == Level.SUPPORTER ? Level.SUPPORTER : Level.PERSON;
    }
}
