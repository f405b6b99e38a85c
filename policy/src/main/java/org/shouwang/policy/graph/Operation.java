package org.shouwang.policy.graph;

import java.util.List;
import java.util.Optional;

/**
 * The operators of the policy language. Each names its operands by their place in the graph, always
 * earlier than its own, so that a walk from first to last evaluates everything. Each is defined
 * once, in {@link Interval}, and implemented by every back end; a property test holds them
 * together.
 */
public sealed interface Operation {

    /**
     * The places in the graph that this operation reads, in the order in which they are written.
     */
    default List<Integer> operands() {
        return switch (this) {
            case Constant constant -> List.of();
            case Input input -> List.of();
            case Parameter parameter -> List.of();
            case Day day -> List.of();
            case Add(int a, int b) -> List.of(a, b);
            case Subtract(int a, int b) -> List.of(a, b);
            case Multiply(int a, int b) -> List.of(a, b);
            case Divide(int a, int b, Rounding rounding, long unit) -> List.of(a, b);
            case Smaller(int a, int b) -> List.of(a, b);
            case Larger(int a, int b) -> List.of(a, b);
            case LessThan(int a, int b) -> List.of(a, b);
            case AtMost(int a, int b) -> List.of(a, b);
            case Equal(int a, int b) -> List.of(a, b);
            case And(int a, int b) -> List.of(a, b);
            case Or(int a, int b) -> List.of(a, b);
            case Not(int a) -> List.of(a);
            case Choose(int condition, int then, int otherwise) ->
                    List.of(condition, then, otherwise);
            case Years(int from, int to) -> List.of(from, to);
            case Months(int from, int to) -> List.of(from, to);
            case PlusMonths(int day, int months) -> List.of(day, months);
            case MonthStart(int day) -> List.of(day);
            case MonthOf(int day) -> List.of(day);
            case YearOf(int day) -> List.of(day);
            case Lookup(String table, int key) -> List.of(key);
            case PlusWorkingDays(int day, int count) -> List.of(day, count);
            case HandDown(int grouping) -> List.of(grouping);
            case Sum(int person) -> List.of(person);
            case Smallest(int person) -> List.of(person);
            case Largest(int person) -> List.of(person);
        };
    }

    /** The name of the parameter or table of the law that this operation reads. */
    default Optional<String> law() {
        return switch (this) {
            case Parameter(String name) -> Optional.of(name);
            case Lookup(String table, int key) -> Optional.of(table);
            default -> Optional.empty();
        };
    }

    /** Computed from values of the same subject, or of everybody: see {@link Arithmetic}. */
    sealed interface Pointwise extends Operation {}

    /** A number written in the policy. */
    record Constant(long value) implements Operation {}

    /** A fact of the catalogue, at the level of the node. */
    record Input(String fact) implements Operation {}

    /** A parameter of the law in force. */
    record Parameter(String name) implements Operation {}

    /** The day as of which the policy is asked. */
    record Day() implements Operation {}

    record Add(int left, int right) implements Pointwise {}

    record Subtract(int left, int right) implements Pointwise {}

    record Multiply(int left, int right) implements Pointwise {}

    /**
     * Rounded to a whole multiple of {@code unit}. The compiler has proved the denominator
     * positive.
     */
    record Divide(int numerator, int denominator, Rounding rounding, long unit)
            implements Pointwise {}

    record Smaller(int left, int right) implements Pointwise {}

    record Larger(int left, int right) implements Pointwise {}

    record LessThan(int left, int right) implements Pointwise {}

    record AtMost(int left, int right) implements Pointwise {}

    record Equal(int left, int right) implements Pointwise {}

    /** Known to be no as soon as one side is. */
    record And(int left, int right) implements Pointwise {}

    /** Known to be yes as soon as one side is. */
    record Or(int left, int right) implements Pointwise {}

    record Not(int operand) implements Pointwise {}

    record Choose(int condition, int then, int otherwise) implements Pointwise {}

    /** Whole calendar years from one day to another. */
    record Years(int from, int to) implements Pointwise {}

    /** Whole calendar months from one day to another. */
    record Months(int from, int to) implements Pointwise {}

    /** The same day of another month. */
    record PlusMonths(int day, int months) implements Pointwise {}

    /** The first day of a day's month. */
    record MonthStart(int day) implements Pointwise {}

    /** A day's month, from 1 to 12. */
    record MonthOf(int day) implements Pointwise {}

    /** A day's year. */
    record YearOf(int day) implements Pointwise {}

    /** Computed from values of the same subject and from the law in force. */
    sealed interface ByLaw extends Operation {}

    /** The row of a table of the law that a key hits. */
    record Lookup(String table, int key) implements ByLaw {}

    /** The day so many working days later, by the calendar that the law publishes. */
    record PlusWorkingDays(int day, int count) implements ByLaw {}

    /**
     * The value of the grouping that each person belongs to; the operand's level says which
     * grouping.
     */
    record HandDown(int grouping) implements Operation {}

    /** The sum over the members of each grouping; the node's level says which. */
    record Sum(int person) implements Operation {}

    /**
     * The smallest over the members; of yes and no, whether all are yes. A grouping has at least
     * one member.
     */
    record Smallest(int person) implements Operation {}

    /** The largest over the members; of yes and no, whether any is yes. */
    record Largest(int person) implements Operation {}
}
