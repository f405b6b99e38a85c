package org.shouwang.policy.columnar;

/** The inner loops over 64 bits: see {@link IntLoops}. */
final class LongLoops {

    private LongLoops() {}

    /** The sum. */
    static void add(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = left[i] + right[i];
        }
    }

    static void add(long[] left, long right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = left[i] + right;
        }
    }

    static void subtract(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = left[i] - right[i];
        }
    }

    static void subtract(long[] left, long right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = left[i] - right;
        }
    }

    static void subtractFrom(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = right[i] - left[i];
        }
    }

    static void subtractFrom(long[] left, long right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = right - left[i];
        }
    }

    static void multiply(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = left[i] * right[i];
        }
    }

    static void multiply(long[] left, long right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = left[i] * right;
        }
    }

    static void smaller(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = Math.min(left[i], right[i]);
        }
    }

    static void smaller(long[] left, long right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = Math.min(left[i], right);
        }
    }

    static void larger(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = Math.max(left[i], right[i]);
        }
    }

    static void larger(long[] left, long right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = Math.max(left[i], right);
        }
    }
}
