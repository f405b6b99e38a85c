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
            case Binary binary -> List.of(binary.left(), binary.right());
            case Unary unary -> List.of(unary.operand());
            case Divide divide -> List.of(divide.numerator(), divide.denominator());
            case Choose choose -> List.of(choose.condition(), choose.then(), choose.otherwise());
            case Lookup lookup -> List.of(lookup.key());
            case PlusWorkingDays moved -> List.of(moved.day(), moved.count());
            case HandDown down -> List.of(down.grouping());
            case OfMembers members -> List.of(members.person());
        };
    }

    /** The name of the parameter or table of the law that this operation reads. */
    default Optional<String> law() {
        return switch (this) {
            case Parameter parameter -> Optional.of(parameter.name());
            case Lookup lookup -> Optional.of(lookup.table());
            default -> Optional.empty();
        };
    }

    /** Computed from values of the same subject, or of everybody: see {@link Arithmetic}. */
    sealed interface Pointwise extends Operation {}

    /** Computed from two values. */
    sealed interface Binary extends Pointwise {

        int left();

        int right();
    }

    /** Computed from one value. */
    sealed interface Unary extends Pointwise {

        int operand();
    }

    /** A number written in the policy. */
    record Constant(long value) implements Operation {}

    /** A fact of the catalogue, at the level of the node. */
    record Input(String fact) implements Operation {}

    /** A parameter of the law in force. */
    record Parameter(String name) implements Operation {}

    /** The day as of which the policy is asked. */
    record Day() implements Operation {}

    record Add(int left, int right) implements Binary {}

    record Subtract(int left, int right) implements Binary {}

    record Multiply(int left, int right) implements Binary {}

    /**
     * Rounded to a whole multiple of {@code unit}. The compiler has proved the denominator
     * positive.
     */
    record Divide(int numerator, int denominator, Rounding rounding, long unit)
            implements Pointwise {}

    record Smaller(int left, int right) implements Binary {}

    record Larger(int left, int right) implements Binary {}

    record LessThan(int left, int right) implements Binary {}

    record AtMost(int left, int right) implements Binary {}

    record Equal(int left, int right) implements Binary {}

    /** Known to be no as soon as one side is. */
    record And(int left, int right) implements Binary {}

    /** Known to be yes as soon as one side is. */
    record Or(int left, int right) implements Binary {}

    record Not(int operand) implements Unary {}

    record Choose(int condition, int then, int otherwise) implements Pointwise {}

    /** Whole calendar years from the day on the left to the one on the right. */
    record Years(int left, int right) implements Binary {}

    /** Whole calendar months from the day on the left to the one on the right. */
    record Months(int left, int right) implements Binary {}

    /** The same day so many months later. */
    record PlusMonths(int left, int right) implements Binary {}

    /** The first day of a day's month. */
    record MonthStart(int operand) implements Unary {}

    /** A day's month, from 1 to 12. */
    record MonthOf(int operand) implements Unary {}

    /** A day's year. */
    record YearOf(int operand) implements Unary {}

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

    /** Computed from the values of all members of a grouping. */
    sealed interface OfMembers extends Operation {

        int person();
    }

    /** The sum over the members of each grouping; the node's level says which. */
    record Sum(int person) implements OfMembers {}

    /**
     * The smallest over the members; of yes and no, whether all are yes. A grouping has at least
     * one member.
     */
    record Smallest(int person) implements OfMembers {}

    /** The largest over the members; of yes and no, whether any is yes. */
    record Largest(int person) implements OfMembers {}
}
