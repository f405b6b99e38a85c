package org.shouwang.policy.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Window;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Rounding;

/** A formula as it is written, before names and types are known. */
sealed interface Expression {

    /** Where it begins. */
    Position position();

    /** What it consists of, in the order written. */
    default List<Expression> inside() {
        return switch (this) {
            case Whole whole -> List.of();
            case Amount amount -> List.of();
            case Share share -> List.of();
            case Date date -> List.of();
            case Truth truth -> List.of();
            case Today today -> List.of();
            case Name name -> List.of();
            case Negation negation -> List.of(negation.operand());
            case Not not -> List.of(not.operand());
            case Binary binary -> List.of(binary.left(), binary.right());
            case OneOf oneOf -> joined(List.of(oneOf.value()), oneOf.options());
            case Term term ->
                    joined(
                            List.of(term.first()),
                            term.others().stream().map(Factor::value).toList());
            case If choice -> List.of(choice.condition(), choice.then(), choice.otherwise());
            case Extreme extreme -> extreme.values();
            case Aggregate aggregate ->
                    joined(
                            aggregate.value().stream().toList(),
                            aggregate.where().stream().toList());
            case Over over -> List.of(over.fact());
            case Lookup lookup -> List.of(lookup.key());
            case Between between -> List.of(between.from(), between.to());
            case PartOfDate part -> List.of(part.day());
            case Moved moved -> List.of(moved.day(), moved.count());
        };
    }

    private static List<Expression> joined(List<Expression> some, List<Expression> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Every name in it. */
    default Stream<Name> names() {
        return this instanceof Name name
                ? Stream.of(name)
                : inside().stream().flatMap(Expression::names);
    }

    /** {@code 3}. */
    record Whole(Position position, long value) implements Expression {}

    /** {@code 3.50 yuan}, {@code 12 fen}. */
    record Amount(Position position, long fen) implements Expression {}

    /** {@code 70%}, {@code 1.5}: {@code value} of {@code parts}. */
    record Share(Position position, long value, long parts) implements Expression {}

    /** {@code 2016-01-01}. */
    record Date(Position position, LocalDate day) implements Expression {}

    /** {@code yes}, {@code no}. */
    record Truth(Position position, boolean value) implements Expression {}

    /** {@code day}: the day as of which the policy is asked. */
    record Today(Position position) implements Expression {}

    /**
     * {@code income}, {@code person.income}; of a fact, a parameter, a definition, or an entry of a
     * code list.
     */
    record Name(Position position, Optional<Level> level, String text) implements Expression {}

    record Negation(Position position, Expression operand) implements Expression {}

    record Not(Position position, Expression operand) implements Expression {}

    record Binary(
            Position position,
            Operator operator,
            Position operatorAt,
            Expression left,
            Expression right)
            implements Expression {}

    /** {@code grade in [一级, 二级]}. */
    record OneOf(Position position, Expression value, List<Expression> options)
            implements Expression {}

    /** Factors multiplied and divided, and rounded at most once, at the end. */
    record Term(Position position, Expression first, List<Factor> others, Optional<Round> round)
            implements Expression {}

    record If(Position position, Expression condition, Expression then, Expression otherwise)
            implements Expression {}

    /** The smallest or the largest of several values of one subject. */
    record Extreme(Position position, Aggregation which, List<Expression> values)
            implements Expression {}

    /**
     * Over the members of a grouping.
     *
     * @param members persons or supporters, where that is written; otherwise what is named inside
     *     says it
     */
    record Aggregate(
            Position position,
            Aggregation which,
            Optional<Level> members,
            Optional<Expression> value,
            Optional<Expression> where)
            implements Expression {}

    /** {@code support_share[children]}: the row of a table of the law. */
    record Lookup(Position position, Name table, Expression key) implements Expression {}

    /** {@code monthly_wage over last_12_months}. */
    record Over(Position position, Name fact, Position windowAt, Window window)
            implements Expression {}

    /** {@code years(birth_date, day)}: whole calendar years or months, or days. */
    record Between(Position position, Span unit, Expression from, Expression to)
            implements Expression {}

    /** {@code month_start(day)}, {@code month(day)}, {@code year(day)}. */
    record PartOfDate(Position position, DatePart part, Expression day) implements Expression {}

    /** {@code day + 6 months}, {@code day - 15 days}. */
    record Moved(
            Position position,
            Expression day,
            boolean forward,
            Position operatorAt,
            Expression count,
            Span unit)
            implements Expression {}

    record Factor(boolean divides, Position operatorAt, Expression value) {}

    /** To a multiple of {@code to}; to whole fen if none is written. */
    record Round(Position position, Rounding rounding, Optional<Expression> to) {}

    enum Aggregation {
        SUM,
        COUNT,
        MIN,
        MAX,
        ANY,
        ALL
    }

    /** In what time is counted. */
    enum Span {
        YEARS,
        MONTHS,
        DAYS,
        WORKING_DAYS
    }

    enum DatePart {
        MONTH_START,
        MONTH,
        YEAR
    }

    enum Operator {
        OR,
        AND,
        LESS,
        AT_MOST,
        GREATER,
        AT_LEAST,
        EQUAL,
        UNEQUAL,
        PLUS,
        MINUS
    }
}
