package org.shouwang.policy.household;

import java.util.function.LongBinaryOperator;
import org.shouwang.policy.graph.Rounding;

/**
 * The inner loops over the subjects of one node, one end at a time: one call a node, however many
 * subjects there are, because a call of which nobody knows beforehand where it goes costs more than
 * what it does.
 */
final class RowLoops {

    private RowLoops() {}

    /** An operator over the rows of a node. */
    @FunctionalInterface
    interface Loop {
        void run(long[] left, long[] right, long[] out, Places at);
    }

    /**
     * Where a loop reads and writes. A step of 0 reads the same value for each subject. Every step
     * of a walk writes it anew.
     */
    static final class Places {
        int left;
        int leftStep;
        int right;
        int rightStep;
        int out;
        int rows;
    }

    static void add(long[] left, long[] right, long[] out, Places at) {
        for (int i = 0, x = at.left, y = at.right; i < at.rows; i++) {
            out[at.out + i] = left[x] + right[y];
            x += at.leftStep;
            y += at.rightStep;
        }
    }

    static void subtract(long[] left, long[] right, long[] out, Places at) {
        for (int i = 0, x = at.left, y = at.right; i < at.rows; i++) {
            out[at.out + i] = left[x] - right[y];
            x += at.leftStep;
            y += at.rightStep;
        }
    }

    static void multiply(long[] left, long[] right, long[] out, Places at) {
        for (int i = 0, x = at.left, y = at.right; i < at.rows; i++) {
            out[at.out + i] = left[x] * right[y];
            x += at.leftStep;
            y += at.rightStep;
        }
    }

    static void smaller(long[] left, long[] right, long[] out, Places at) {
        for (int i = 0, x = at.left, y = at.right; i < at.rows; i++) {
            out[at.out + i] = Math.min(left[x], right[y]);
            x += at.leftStep;
            y += at.rightStep;
        }
    }

    static void larger(long[] left, long[] right, long[] out, Places at) {
        for (int i = 0, x = at.left, y = at.right; i < at.rows; i++) {
            out[at.out + i] = Math.max(left[x], right[y]);
            x += at.leftStep;
            y += at.rightStep;
        }
    }

    static void more(long[] left, long[] right, long[] out, Places at) {
        for (int i = 0, x = at.left, y = at.right; i < at.rows; i++) {
            out[at.out + i] = left[x] > right[y] ? 1 : 0;
            x += at.leftStep;
            y += at.rightStep;
        }
    }

    static void atLeast(long[] left, long[] right, long[] out, Places at) {
        for (int i = 0, x = at.left, y = at.right; i < at.rows; i++) {
            out[at.out + i] = left[x] >= right[y] ? 1 : 0;
            x += at.leftStep;
            y += at.rightStep;
        }
    }

    static void equal(long[] left, long[] right, long[] out, Places at) {
        for (int i = 0, x = at.left, y = at.right; i < at.rows; i++) {
            out[at.out + i] = left[x] == right[y] ? 1 : 0;
            x += at.leftStep;
            y += at.rightStep;
        }
    }

    static void and(long[] left, long[] right, long[] out, Places at) {
        for (int i = 0, x = at.left, y = at.right; i < at.rows; i++) {
            out[at.out + i] = left[x] & right[y];
            x += at.leftStep;
            y += at.rightStep;
        }
    }

    static void or(long[] left, long[] right, long[] out, Places at) {
        for (int i = 0, x = at.left, y = at.right; i < at.rows; i++) {
            out[at.out + i] = left[x] | right[y];
            x += at.leftStep;
            y += at.rightStep;
        }
    }

    /** Of the right side alone. */
    static void not(long[] left, long[] right, long[] out, Places at) {
        for (int i = 0, y = at.right; i < at.rows; i++) {
            out[at.out + i] = 1 - right[y];
            y += at.rightStep;
        }
    }

    static Loop divide(Rounding rounding, long unit) {
        return (left, right, out, at) -> {
            for (int i = 0, x = at.left, y = at.right; i < at.rows; i++) {
                out[at.out + i] = rounding.divide(left[x], right[y] * unit) * unit;
                x += at.leftStep;
                y += at.rightStep;
            }
        };
    }

    /** An operator that is rare enough to have no loop of its own. */
    static Loop of(LongBinaryOperator operator) {
        return (left, right, out, at) -> {
            for (int i = 0, x = at.left, y = at.right; i < at.rows; i++) {
                out[at.out + i] = operator.applyAsLong(left[x], right[y]);
                x += at.leftStep;
                y += at.rightStep;
            }
        };
    }
}
