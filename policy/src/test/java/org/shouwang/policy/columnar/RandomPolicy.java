package org.shouwang.policy.columnar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.graph.Arithmetic;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Rounding;
import org.shouwang.policy.graph.Type;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.parameter.InForce;
import org.shouwang.policy.parameter.Law;
import org.shouwang.policy.parameter.WorkingDays;

/**
 * A policy that no legislator would write, but that the compiler would take: types, levels and
 * ranges are right.
 */
final class RandomPolicy {

    static final LocalDate DAY = LocalDate.of(2020, 2, 29);
    private final RandomGenerator random;
    private final RandomFacts drawn;
    private final WorkingDays workingDays;
    private final RandomNodes nodes;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, InForce> parameters = new HashMap<>();

    RandomPolicy(RandomGenerator random) {
        this.random = random;
        this.drawn = new RandomFacts(random);
        this.workingDays = RandomLaw.workingDays(random);
        this.nodes = new RandomNodes(random);
        leaves();
        int size = 30 + random.nextInt(60);
        for (int i = 0; i < size; i++) {
            grow();
        }
    }

    Policy policy() {
        return new Policy(
                nodes.graph(), List.of(), List.of(), new Catalogue(facts, Map.of(), List.of()));
    }

    Law law() {
        return new Law("", DAY, parameters, workingDays);
    }

    private void leaves() {
        nodes.add(new Operation.Constant(1), Type.BOOL, Level.EVERYBODY, Interval.YES);
        nodes.add(new Operation.Day(), Type.DATE, Level.EVERYBODY, RandomFacts.DAYS);
        for (long value : new long[] {-3, 0, 1, 2, 10_000}) {
            nodes.add(new Operation.Constant(value), Type.INT, Level.EVERYBODY, Interval.of(value));
        }
        for (int i = 0; i < 3; i++) {
            parameter("parameter" + i);
        }
        for (var level : Level.values()) {
            for (var type : List.of(Type.FEN, Type.INT, Type.DATE, Type.BOOL)) {
                if (level != Level.EVERYBODY) {
                    fact(level + "." + type, level, type);
                }
            }
        }
    }

    private void parameter(String name) {
        var range = drawn.range(Type.FEN);
        parameters.put(name, RandomLaw.number(random, name, range));
        nodes.add(new Operation.Parameter(name), Type.FEN, Level.EVERYBODY, range);
    }

    private void fact(String name, Level level, Type type) {
        var fact = drawn.fact(name, level, type);
        facts.put(name, fact);
        nodes.add(new Operation.Input(name), type, level, fact.range());
        if (fact.per().isPresent()) {
            var total = drawn.total(fact);
            nodes.add(
                    new Operation.Input(total.name()), total.type(), total.level(), total.range());
        }
    }

    private void grow() {
        var level = Level.values()[random.nextInt(Level.values().length)];
        switch (random.nextInt(21)) {
            case 0, 1 -> number(level, new Operation.Add(number(level), number(level)));
            case 2 -> number(level, new Operation.Subtract(number(level), number(level)));
            case 3 -> number(level, new Operation.Multiply(number(level), number(level)));
            case 4, 5 ->
                    number(
                            level,
                            new Operation.Divide(number(level), number(level), rounding(), unit()));
            case 6 -> number(level, new Operation.Smaller(number(level), number(level)));
            case 7 -> number(level, new Operation.Larger(number(level), number(level)));
            case 8 -> condition(level, new Operation.LessThan(number(level), number(level)));
            case 9 -> condition(level, new Operation.AtMost(number(level), number(level)));
            case 10 -> condition(level, new Operation.Equal(number(level), number(level)));
            case 11 -> logic(level);
            case 12 ->
                    number(
                            level,
                            new Operation.Choose(condition(level), number(level), number(level)));
            case 13 -> number(level, new Operation.Years(date(level), date(level)));
            case 14 -> handDown();
            case 15 -> number(level, new Operation.Months(date(level), date(level)));
            case 16, 17 -> calendar(level);
            case 18, 19 -> lookup(level);
            default -> overMembers();
        }
    }

    private void calendar(Level level) {
        switch (random.nextInt(5)) {
            case 0 -> number(level, new Operation.MonthOf(date(level)));
            case 1 -> number(level, new Operation.YearOf(date(level)));
            case 2 -> pointwise(level, Type.DATE, new Operation.MonthStart(date(level)));
            case 3 ->
                    pointwise(
                            level,
                            Type.DATE,
                            new Operation.PlusMonths(date(level), nodes.small(level)));
            default -> workingDays(level);
        }
    }

    private void workingDays(Level level) {
        var operation = new Operation.PlusWorkingDays(date(level), nodes.small(level));
        var day = nodes.range(operation.day());
        var range = WorkingDays.range(day, nodes.range(operation.count()));
        nodes.add(operation, Type.DATE, nodes.levelOf(level, operation), range);
    }

    private void lookup(Level level) {
        var key = nodes.pick(level, Type.INT);
        var name = "table" + parameters.size();
        var inForce = RandomLaw.table(random, name, key.range());
        parameters.put(name, inForce);
        var operation = new Operation.Lookup(name, key.index());
        nodes.add(operation, Type.INT, nodes.levelOf(level, operation), inForce.value());
    }

    private void logic(Level level) {
        switch (random.nextInt(3)) {
            case 0 -> condition(level, new Operation.And(condition(level), condition(level)));
            case 1 -> condition(level, new Operation.Or(condition(level), condition(level)));
            default -> condition(level, new Operation.Not(condition(level)));
        }
    }

    private void handDown() {
        var members = random.nextInt(4) == 0 ? Level.SUPPORTER : Level.PERSON;
        var grouping = members == Level.SUPPORTER ? Level.UNIT : nodes.one(Level.GROUPINGS);
        var node = nodes.pick(grouping, random.nextInt(3) == 0 ? Type.BOOL : Type.INT);
        nodes.add(new Operation.HandDown(node.index()), node.type(), members, node.range());
    }

    /** What there may be none of has no smallest and no largest, but it is yes or no of all. */
    private void overSupporters() {
        var condition = nodes.of(Level.SUPPORTER, Type.BOOL).index();
        var number = nodes.of(Level.SUPPORTER, Type.INT);
        switch (random.nextInt(3)) {
            case 0 ->
                    nodes.add(
                            new Operation.Smallest(condition),
                            Type.BOOL,
                            Level.UNIT,
                            Interval.NO_OR_YES);
            case 1 ->
                    nodes.add(
                            new Operation.Largest(condition),
                            Type.BOOL,
                            Level.UNIT,
                            Interval.NO_OR_YES);
            default -> sum(Level.UNIT, number);
        }
    }

    private void overMembers() {
        if (random.nextInt(4) == 0) {
            overSupporters();
            return;
        }

        var grouping = nodes.one(List.of(Level.UNIT, Level.HOUSEHOLD, Level.HUKOU));
        var condition = nodes.pick(Level.PERSON, Type.BOOL);
        var number = nodes.pick(Level.PERSON, Type.INT);
        switch (random.nextInt(5)) {
            case 0 ->
                    nodes.add(
                            new Operation.Smallest(condition.index()),
                            Type.BOOL,
                            grouping,
                            condition.range());
            case 1 ->
                    nodes.add(
                            new Operation.Largest(condition.index()),
                            Type.BOOL,
                            grouping,
                            condition.range());
            case 2 ->
                    nodes.add(
                            new Operation.Smallest(number.index()),
                            Type.INT,
                            grouping,
                            number.range());
            case 3 ->
                    nodes.add(
                            new Operation.Largest(number.index()),
                            Type.INT,
                            grouping,
                            number.range());
            default -> sum(grouping, number);
        }
    }

    private void sum(Level grouping, Node number) {
        try {
            var range =
                    number.level() == Level.SUPPORTER
                            ? Arithmetic.sumOverSome(number.range())
                            : Arithmetic.sumOverMembers(number.range());
            nodes.add(new Operation.Sum(number.index()), Type.INT, grouping, range);
        } catch (ArithmeticException overflow) {
            // The compiler would refuse it.
        }
    }

    private void number(Level level, Operation.Pointwise operation) {
        pointwise(level, Type.INT, operation);
    }

    private void condition(Level level, Operation.Pointwise operation) {
        pointwise(level, Type.BOOL, operation);
    }

    /** Adds the operation unless the proof of its range fails, as the compiler does. */
    private void pointwise(Level level, Type type, Operation.Pointwise operation) {
        try {
            var range = Arithmetic.apply(operation, nodes::range);
            nodes.add(operation, type, nodes.levelOf(level, operation), range);
        } catch (ArithmeticException overflow) {
            // The compiler would refuse it.
        }
    }

    private int number(Level level) {
        return nodes.pick(level, Type.INT).index();
    }

    private int condition(Level level) {
        return nodes.pick(level, Type.BOOL).index();
    }

    private int date(Level level) {
        return nodes.pick(level, Type.DATE).index();
    }

    private Rounding rounding() {
        return Rounding.values()[random.nextInt(Rounding.values().length)];
    }

    private long unit() {
        return random.nextBoolean() ? 1 : 100;
    }
}
