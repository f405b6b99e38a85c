package org.shouwang.policy.columnar;

import org.shouwang.policy.graph.Interval;

/**
 * One value of every subject of a batch, as {@link Interval} defines it: each row lies from {@code
 * low} to {@code high}. Where all are known, both are the same series, and every loop runs once
 * instead of twice.
 */
record Column(Series low, Series high) {

    static Column known(Series values) {
        return new Column(values, values);
    }

    /** The same value in every row. */
    static Column of(Interval value) {
        var low = new Series.Same(value.low());
        return value.isKnown() ? known(low) : new Column(low, new Series.Same(value.high()));
    }

    @SuppressWarnings("ReferenceEquality") // One series is how a known column is told.
    boolean isKnown() {
        return low == high;
    }

    /** What is known of the value in a row. */
    Interval value(int row) {
        return new Interval(low.at(row), high.at(row));
    }
}
