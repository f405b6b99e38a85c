package org.shouwang.policy.columnar;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Period;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Node;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.graph.Rounding;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.parameter.Law;

/**
 * What the operators mean, written down a second time, slowly and with numbers that cannot
 * overflow. It shares no line of arithmetic with the back ends: it tries every combination of ends
 * and takes the smallest and the largest result.
 */
final class Reference {

    record Range(BigInteger low, BigInteger high) {

        static Range of(long low, long high) {
            return new Range(BigInteger.valueOf(low), BigInteger.valueOf(high));
        }

        static Range around(List<BigInteger> values) {
            return new Range(
                    values.stream().reduce(BigInteger::min).orElseThrow(),
                    values.stream().reduce(BigInteger::max).orElseThrow());
        }

        Stream<BigInteger> ends() {
            return Stream.of(low, high);
        }
    }

    private record Key(int node, int subject) {}

    private final Policy policy;
    private final Law law;
    private final Situation situation;
    private final Map<Key, Range> values = new HashMap<>();

    Reference(Policy policy, Law law, Situation situation) {
        this.policy = policy;
        this.law = law;
        this.situation = situation;
    }

    Range value(int index, int subject) {
        var node = policy.graph().node(index);
        var key = new Key(index, node.level() == Level.EVERYBODY ? 0 : subject);
        var value = values.get(key);
        if (value == null) {
            value = evaluate(node, key.subject());
            values.put(key, value);
        }
        return value;
    }

    private Range evaluate(Node node, int subject) {
        return switch (node.operation()) {
            case Operation.Constant(long value) -> Range.of(value, value);
            case Operation.Input(String name) ->
                    name.contains(" over ")
                            ? total(name, situation.subjects(node.level()).get(subject))
                            : fact(policy.catalogue().fact(name).orElseThrow(), subject);
            case Operation.Parameter(String name) -> {
                var value = law.parameter(name).value();
                yield Range.of(value.low(), value.high());
            }
            case Operation.Day() -> Range.of(law.day().toEpochDay(), law.day().toEpochDay());
            case Operation.Binary operation -> ofTwo(operation, subject);
            case Operation.Unary operation -> ofOne(operation, subject);
            case Operation.Divide(int a, int b, var rounding, long unit) ->
                    corners(
                            a,
                            b,
                            subject,
                            (x, y) -> divided(x, y, rounding, BigInteger.valueOf(unit)));
            case Operation.Choose(int condition, int a, int b) -> chosen(condition, a, b, subject);
            case Operation.Lookup(String table, int key) ->
                    Calendars.rows(law.table(table), value(key, subject));
            case Operation.PlusWorkingDays(int a, int b) ->
                    Calendars.workingDays(law.workingDays(), value(a, subject), value(b, subject));
            case Operation.HandDown(int grouping) -> handedDown(node.level(), grouping, subject);
            case Operation.Sum(int person) ->
                    members(person, node.level(), subject, bit(false), BigInteger::add);
            case Operation.Smallest(int person) ->
                    members(person, node.level(), subject, bit(true), BigInteger::min);
            case Operation.Largest(int person) ->
                    members(person, node.level(), subject, bit(false), BigInteger::max);
        };
    }

    private Range ofTwo(Operation.Binary operation, int subject) {
        return switch (operation) {
            case Operation.Add(int a, int b) -> corners(a, b, subject, BigInteger::add);
            case Operation.Subtract(int a, int b) -> corners(a, b, subject, BigInteger::subtract);
            case Operation.Multiply(int a, int b) -> corners(a, b, subject, BigInteger::multiply);
            case Operation.Smaller(int a, int b) -> corners(a, b, subject, BigInteger::min);
            case Operation.Larger(int a, int b) -> corners(a, b, subject, BigInteger::max);
            case Operation.LessThan(int a, int b) ->
                    corners(a, b, subject, (x, y) -> bit(x.compareTo(y) < 0));
            case Operation.AtMost(int a, int b) ->
                    corners(a, b, subject, (x, y) -> bit(x.compareTo(y) <= 0));
            case Operation.Equal(int a, int b) -> equal(value(a, subject), value(b, subject));
            case Operation.And(int a, int b) -> corners(a, b, subject, BigInteger::and);
            case Operation.Or(int a, int b) -> corners(a, b, subject, BigInteger::or);
            case Operation.Years(int a, int b) -> corners(a, b, subject, Reference::years);
            case Operation.Months(int a, int b) -> corners(a, b, subject, Calendars::months);
            case Operation.PlusMonths(int a, int b) ->
                    corners(a, b, subject, Calendars::plusMonths);
        };
    }

    private Range ofOne(Operation.Unary operation, int subject) {
        return switch (operation) {
            case Operation.Not(int a) -> corners(a, a, subject, (x, y) -> bit(x.signum() == 0));
            case Operation.MonthStart(int a) ->
                    corners(a, a, subject, (x, y) -> Calendars.monthStart(x));
            case Operation.YearOf(int a) -> corners(a, a, subject, (x, y) -> Calendars.year(x));
            case Operation.MonthOf(int a) -> Calendars.month(value(a, subject));
        };
    }

    private Range fact(Fact fact, int subject) {
        return fact(fact, situation.subjects(fact.level()).get(subject).given(fact.name()));
    }

    /** Month by month, by what the name says. */
    private Range total(String name, Subject subject) {
        var words = name.split(" over ", 2);
        var fact = policy.catalogue().fact(words[0]).orElseThrow();
        boolean isYearly = fact.per().orElseThrow() == Period.YEAR;
        int year = law.day().getYear();
        int month = law.day().getMonthValue();
        var first =
                switch (words[1]) {
                    case "last_12_months" -> YearMonth.of(year - 1, month);
                    case "last_year" -> YearMonth.of(year - 1, isYearly ? 12 : 1);
                    default -> YearMonth.of(year, isYearly ? 12 : 1);
                };
        int months = isYearly ? 1 : words[1].equals("this_year") ? month : 12;
        var history = subject.history(fact.name());
        if (history.isEmpty()) {
            boolean mayBeFewer = words[1].equals("this_year") && !isYearly;
            var range = Range.of(fact.range().low(), fact.range().high());
            return Range.around(
                    Stream.of(mayBeFewer ? 1L : isYearly ? 1L : 12L, isYearly ? 1L : 12L)
                            .map(BigInteger::valueOf)
                            .flatMap(count -> range.ends().map(count::multiply))
                            .toList());
        }

        var each =
                IntStream.range(0, months)
                        .mapToObj(first::plusMonths)
                        .map(one ->
                                fact(
                                        fact,
                                        history.get()
                                                .months()
                                                .getOrDefault(one, new Given.NotAsked())))
                        .toList();
        return new Range(
                each.stream().map(Range::low).reduce(BigInteger.ZERO, BigInteger::add),
                each.stream().map(Range::high).reduce(BigInteger.ZERO, BigInteger::add));
    }

    private static Range fact(Fact fact, Given given) {
        var unknown = Range.of(fact.range().low(), fact.range().high());
        var assumed =
                fact.assumed().isPresent()
                        ? Range.of(fact.assumed().getAsLong(), fact.assumed().getAsLong())
                        : unknown;
        return switch (given) {
            case Given.Value value -> Range.of(value.value(), value.value());
            case Given.NothingFound nothing ->
                    fact.whenNothingFound().isPresent()
                            ? Range.of(
                                    fact.whenNothingFound().getAsLong(),
                                    fact.whenNothingFound().getAsLong())
                            : unknown;
            case Given.NoAnswer none -> assumed;
            case Given.NotAsked none -> assumed;
        };
    }

    private Range corners(int a, int b, int subject, BinaryOperator<BigInteger> operator) {
        return Range.around(
                value(a, subject)
                        .ends()
                        .flatMap(x -> value(b, subject).ends().map(y -> operator.apply(x, y)))
                        .toList());
    }

    /** Two ranges can be equal between their ends, so that corners are not enough. */
    private static Range equal(Range a, Range b) {
        boolean apart = a.high().compareTo(b.low()) < 0 || b.high().compareTo(a.low()) < 0;
        boolean one = a.low().equals(a.high()) && a.equals(b);
        return new Range(bit(one), bit(!apart));
    }

    private Range chosen(int condition, int a, int b, int subject) {
        return Range.around(
                value(condition, subject)
                        .ends()
                        .flatMap(yes -> value(yes.signum() == 1 ? a : b, subject).ends())
                        .toList());
    }

    private Range handedDown(Level who, int grouping, int one) {
        var level = policy.graph().node(grouping).level();
        return level == Level.EVERYBODY
                ? value(grouping, 0)
                : value(grouping, situation.memberships(who, level).get(one));
    }

    private Range members(
            int node,
            Level level,
            int grouping,
            BigInteger ofNobody,
            BinaryOperator<BigInteger> operator) {
        boolean isOfSupporters = policy.graph().node(node).level() == Level.SUPPORTER;
        var who = isOfSupporters ? Level.SUPPORTER : Level.PERSON;
        var members =
                IntStream.range(0, situation.subjects(who).size())
                        .filter(one -> situation.memberships(who, level).get(one) == grouping)
                        .mapToObj(one -> value(node, one))
                        .toList();
        return new Range(
                members.stream().map(Range::low).reduce(operator).orElse(ofNobody),
                members.stream().map(Range::high).reduce(operator).orElse(ofNobody));
    }

    private static BigInteger divided(
            BigInteger a, BigInteger b, Rounding rounding, BigInteger unit) {
        var mode =
                switch (rounding) {
                    case DOWN -> RoundingMode.FLOOR;
                    case UP -> RoundingMode.CEILING;
                    case HALF_UP -> RoundingMode.HALF_UP;
                };
        return new BigDecimal(a)
                .divide(new BigDecimal(b.multiply(unit)), 0, mode)
                .toBigIntegerExact()
                .multiply(unit);
    }

    private static BigInteger years(BigInteger from, BigInteger to) {
        var period =
                java.time.Period.between(
                        LocalDate.ofEpochDay(from.longValueExact()),
                        LocalDate.ofEpochDay(to.longValueExact()));
        return BigInteger.valueOf(period.toTotalMonths() / 12);
    }

    private static BigInteger bit(boolean value) {
        return value ? BigInteger.ONE : BigInteger.ZERO;
    }
}
