package org.shouwang.policy.columnar;

import org.shouwang.policy.graph.Rounding;

/**
 * The inner loops of the operators whose ends do not follow from the ends of their operands one by
 * one, for columns in which something is unknown. The meaning is that of {@link
 * org.shouwang.policy.graph.Interval}.
 */
final class UnknownKernels {

    private UnknownKernels() {}

    static void multiply(Column left, Column right, Column out, int rows) {
        for (int i = 0; i < rows; i++) {
            long a = left.low()[i] * right.low()[i];
            long b = left.low()[i] * right.high()[i];
            long c = left.high()[i] * right.low()[i];
            long d = left.high()[i] * right.high()[i];
            out.low()[i] = Math.min(Math.min(a, b), Math.min(c, d));
            out.high()[i] = Math.max(Math.max(a, b), Math.max(c, d));
        }
    }

    static void divide(
            Column numerator,
            Column denominator,
            Rounding rounding,
            long unit,
            Column out,
            int rows) {
        for (int i = 0; i < rows; i++) {
            long low = numerator.low()[i];
            long high = numerator.high()[i];
            long few = denominator.low()[i];
            long many = denominator.high()[i];
            out.low()[i] = rounding.divide(low, (low >= 0 ? many : few) * unit) * unit;
            out.high()[i] = rounding.divide(high, (high >= 0 ? few : many) * unit) * unit;
        }
    }

    static void equal(Column left, Column right, Column out, int rows) {
        for (int i = 0; i < rows; i++) {
            long a = left.low()[i];
            long b = left.high()[i];
            long c = right.low()[i];
            long d = right.high()[i];
            out.low()[i] = a == b && c == d && a == c ? 1 : 0;
            out.high()[i] = a <= d && c <= b ? 1 : 0;
        }
    }

    static void choose(Column condition, Column then, Column otherwise, Column out, int rows) {
        for (int i = 0; i < rows; i++) {
            boolean surely = condition.low()[i] == 1;
            boolean possibly = condition.high()[i] == 1;
            long low = Math.min(then.low()[i], otherwise.low()[i]);
            long high = Math.max(then.high()[i], otherwise.high()[i]);
            out.low()[i] = surely ? then.low()[i] : possibly ? low : otherwise.low()[i];
            out.high()[i] = surely ? then.high()[i] : possibly ? high : otherwise.high()[i];
        }
    }
}
