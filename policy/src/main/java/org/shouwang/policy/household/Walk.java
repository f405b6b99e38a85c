package org.shouwang.policy.household;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.IntFunction;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.parameter.Law;

/** One walk through the graph, from the first node to the last, for one situation. */
final class Walk {

    private final Graph graph;
    private final Map<String, Fact> facts;
    private final Law law;
    private final Situation situation;
    private final Interval[][] values;
    private final Map<Level, List<List<Integer>>> members = new EnumMap<>(Level.class);

    Walk(Graph graph, Map<String, Fact> facts, Law law, Situation situation) {
        this.graph = graph;
        this.facts = facts;
        this.law = law;
        this.situation = situation;
        this.values = new Interval[graph.size()][];
    }

    /** Evaluates one node; its operands have been evaluated before. */
    void step(Node node) {
        values[node.index()] = switch (node.operation()) {
            case Operation.Constant(long value) -> same(node, Interval.of(value));
            case Operation.Input(String fact) -> each(node, subject -> fact(node, fact, subject));
            case Operation.Parameter(String name) -> same(node, parameter(node, name));
            case Operation.Day() -> same(node, inside(node, Interval.of(law.day().toEpochDay()), "the day"));
            case Operation.Add(int left, int right) -> pairs(node, left, right, Interval::plus);
            case Operation.Subtract(int left, int right) -> pairs(node, left, right, Interval::minus);
            case Operation.Multiply(int left, int right) -> pairs(node, left, right, Interval::times);
            case Operation.Divide(var numerator, var denominator, var rounding, var unit) ->
                    pairs(node, numerator, denominator, (a, b) -> a.dividedBy(b, rounding, unit));
            case Operation.Smaller(int left, int right) -> pairs(node, left, right, Interval::smallest);
            case Operation.Larger(int left, int right) -> pairs(node, left, right, Interval::largest);
            case Operation.LessThan(int left, int right) -> pairs(node, left, right, Interval::lessThan);
            case Operation.AtMost(int left, int right) -> pairs(node, left, right, Interval::atMost);
            case Operation.Equal(int left, int right) -> pairs(node, left, right, Interval::equalTo);
            case Operation.And(int left, int right) -> pairs(node, left, right, Interval::smallest);
            case Operation.Or(int left, int right) -> pairs(node, left, right, Interval::largest);
            case Operation.Not(int operand) -> each(node, subject -> at(operand, subject).not());
            case Operation.Choose(int condition, int then, int otherwise) ->
                    each(node, subject -> at(condition, subject).choose(at(then, subject), at(otherwise, subject)));
            case Operation.Years(int from, int to) -> pairs(node, from, to, Interval::yearsUntil);
            case Operation.HandDown(int grouping) -> handDown(node, grouping);
            case Operation.Sum(int person) -> overMembers(node, person, Interval::plus);
            case Operation.Smallest(int person) -> overMembers(node, person, Interval::smallest);
            case Operation.Largest(int person) -> overMembers(node, person, Interval::largest);
        };
    }

    List<List<Interval>> values() {
        return Arrays.stream(values).map(Arrays::asList).toList();
    }

    private Interval[] same(Node node, Interval value) {
        return each(node, subject -> value);
    }

    private Interval[] pairs(Node node, int left, int right, BinaryOperator<Interval> operator) {
        return each(node, subject -> operator.apply(at(left, subject), at(right, subject)));
    }

    private Interval[] each(Node node, IntFunction<Interval> valueOf) {
        var all = new Interval[count(node.level())];
        Arrays.setAll(all, valueOf);
        return all;
    }

    private int count(Level level) {
        return level == Level.EVERYBODY ? 1 : situation.subjects(level).size();
    }

    private Interval at(int node, int subject) {
        return values[node][graph.node(node).level() == Level.EVERYBODY ? 0 : subject];
    }

    private Interval fact(Node node, String name, int subject) {
        var who = situation.subjects(node.level()).get(subject);
        return inside(node, facts.get(name).known(who.given(name)), name);
    }

    private Interval parameter(Node node, String name) {
        return inside(node, law.parameters().get(name).value(), name);
    }

    /** Nothing outside its declared range may enter: the proof that nothing overflows rests on the ranges. */
    private static Interval inside(Node node, Interval value, String name) {
        var range = node.range();
        if (value.low() < range.low() || value.high() > range.high()) {
            throw new IllegalArgumentException("%s is declared from %d to %d, but is %d to %d; correct it at its source"
                    .formatted(name, range.low(), range.high(), value.low(), value.high()));
        }

        return value;
    }

    private Interval[] handDown(Node node, int grouping) {
        var level = graph.node(grouping).level();
        if (level == Level.EVERYBODY) {
            return same(node, at(grouping, 0));
        }

        var memberships = situation.memberships(level);
        return each(node, person -> at(grouping, memberships.get(person)));
    }

    private Interval[] overMembers(Node node, int person, BinaryOperator<Interval> operator) {
        var groups = members.computeIfAbsent(node.level(), situation::members);
        return each(node, grouping -> groups.get(grouping).stream()
                .map(member -> at(person, member))
                .reduce(operator)
                .orElseThrow());
    }
}
