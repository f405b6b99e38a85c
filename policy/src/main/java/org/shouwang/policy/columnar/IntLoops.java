package org.shouwang.policy.columnar;

/**
 * The inner loops over 32 bits: one operator over {@code rows} rows, the right side an array or one
 * number for all. They have no branches and no objects, so that the compiler makes them work on
 * many rows at once. The ranges that the policy compiler has proved say that nothing overflows.
 */
final class IntLoops {

    private IntLoops() {}

    /** The sum. */
    static void add(int[] left, int[] right, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = left[i] + right[i];
        }
    }

    static void add(int[] left, int right, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = left[i] + right;
        }
    }

    static void subtract(int[] left, int[] right, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = left[i] - right[i];
        }
    }

    static void subtract(int[] left, int right, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = left[i] - right;
        }
    }

    static void subtractFrom(int[] left, int[] right, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = right[i] - left[i];
        }
    }

    static void subtractFrom(int[] left, int right, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = right - left[i];
        }
    }

    static void multiply(int[] left, int[] right, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = left[i] * right[i];
        }
    }

    static void multiply(int[] left, int right, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = left[i] * right;
        }
    }

    static void smaller(int[] left, int[] right, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = Math.min(left[i], right[i]);
        }
    }

    static void smaller(int[] left, int right, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = Math.min(left[i], right);
        }
    }

    static void larger(int[] left, int[] right, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = Math.max(left[i], right[i]);
        }
    }

    static void larger(int[] left, int right, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = Math.max(left[i], right);
        }
    }
}
