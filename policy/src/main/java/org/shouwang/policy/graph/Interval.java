package org.shouwang.policy.graph;

/**
 * All that is known about a value: it lies from {@code low} to {@code high}, both included.
 *
 * <p>One idea serves three purposes. A known value has equal ends. An unknown value is the whole
 * range that its input declares, so that an unknown which cannot change a result leaves the result
 * known, and one that can makes it a question for a person. And at compile time the same arithmetic
 * over the declared ranges proves that nothing overflows and nothing is divided by zero.
 *
 * <p>The arithmetic is sound, not complete: the true value is always inside, but an unknown that
 * appears twice in a formula is treated as two unknowns. The price is a question too many, never a
 * wrong answer.
 */
public record Interval(long low, long high) {

    public static final Interval NO = new Interval(0, 0);
    public static final Interval YES = new Interval(1, 1);
    public static final Interval NO_OR_YES = new Interval(0, 1);

    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("no value is from " + low + " to " + high);
        }
    }

    public static Interval of(long value) {
        return new Interval(value, value);
    }

    public static Interval of(boolean value) {
        return value ? YES : NO;
    }

    public boolean isKnown() {
        return low == high;
    }

    public boolean contains(long value) {
        return low <= value && value <= high;
    }

    /** The smallest interval around both. */
    public Interval or(Interval other) {
        return new Interval(Math.min(low, other.low), Math.max(high, other.high));
    }

    public Interval plus(Interval other) {
        return new Interval(Math.addExact(low, other.low), Math.addExact(high, other.high));
    }

    public Interval minus(Interval other) {
        return new Interval(
                Math.subtractExact(low, other.high), Math.subtractExact(high, other.low));
    }

    public Interval times(Interval other) {
        long a = Math.multiplyExact(low, other.low);
        long b = Math.multiplyExact(low, other.high);
        long c = Math.multiplyExact(high, other.low);
        long d = Math.multiplyExact(high, other.high);
        return new Interval(
                Math.min(Math.min(a, b), Math.min(c, d)), Math.max(Math.max(a, b), Math.max(c, d)));
    }

    /** This divided by a positive divisor, rounded to a whole multiple of {@code unit}. */
    public Interval dividedBy(Interval divisor, Rounding rounding, long unit) {
        if (divisor.low <= 0) {
            throw new ArithmeticException("a divisor from " + divisor.low + " to " + divisor.high);
        }

        long below = low >= 0 ? divisor.high : divisor.low;
        long above = high >= 0 ? divisor.low : divisor.high;
        return new Interval(
                divide(low, below, rounding, unit), divide(high, above, rounding, unit));
    }

    private static long divide(long numerator, long divisor, Rounding rounding, long unit) {
        return Math.multiplyExact(
                rounding.divide(numerator, Math.multiplyExact(divisor, unit)), unit);
    }

    public Interval smallest(Interval other) {
        return new Interval(Math.min(low, other.low), Math.min(high, other.high));
    }

    public Interval largest(Interval other) {
        return new Interval(Math.max(low, other.low), Math.max(high, other.high));
    }

    public Interval lessThan(Interval other) {
        return between(high < other.low, low < other.high);
    }

    public Interval atMost(Interval other) {
        return between(high <= other.low, low <= other.high);
    }

    public Interval equalTo(Interval other) {
        boolean surely = isKnown() && equals(other);
        boolean possibly = low <= other.high && other.low <= high;
        return between(surely, possibly);
    }

    public Interval not() {
        return new Interval(1 - high, 1 - low);
    }

    /** Of a condition: one branch if it is known, and either if it is not. */
    public Interval choose(Interval then, Interval otherwise) {
        if (isKnown()) {
            return low == 1 ? then : otherwise;
        }

        return then.or(otherwise);
    }

    /**
     * Whole years from this day to another, by the calendar: the day before the birthday still
     * counts as the year before, and who was born on 29 February completes the year on 1 March of a
     * common year.
     */
    public Interval yearsUntil(Interval end) {
        return new Interval(Days.years(high, end.low), Days.years(low, end.high));
    }

    /** Whole months from this day to another, by the calendar. */
    public Interval monthsUntil(Interval end) {
        return new Interval(Days.months(high, end.low), Days.months(low, end.high));
    }

    /** This day, so many months later; the last day of a month that has no such day. */
    public Interval plusMonths(Interval months) {
        return Days.within(
                new Interval(Days.plusMonths(low, months.low), Days.plusMonths(high, months.high)));
    }

    /** The first day of this day's month. */
    public Interval monthStart() {
        return new Interval(Days.monthStart(low), Days.monthStart(high));
    }

    /** This day's month, from 1 to 12. */
    public Interval month() {
        return new Interval(Days.monthMin(low, high), Days.monthMax(low, high));
    }

    /** This day's year. */
    public Interval year() {
        return new Interval(Days.year(low), Days.year(high));
    }

    private static Interval between(boolean surely, boolean possibly) {
        return new Interval(surely ? 1 : 0, possibly ? 1 : 0);
    }
}
