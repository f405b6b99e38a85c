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

    /** The sign of the difference, made right where the difference overflows. */
    static void less(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] =
                    ((left[i] & ~right[i]) | (~(left[i] ^ right[i]) & (left[i] - right[i]))) >>> 63;
        }
    }

    static void less(long[] left, long right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = ((left[i] & ~right) | (~(left[i] ^ right) & (left[i] - right))) >>> 63;
        }
    }

    static void more(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] =
                    ((right[i] & ~left[i]) | (~(right[i] ^ left[i]) & (right[i] - left[i]))) >>> 63;
        }
    }

    static void more(long[] left, long right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = ((right & ~left[i]) | (~(right ^ left[i]) & (right - left[i]))) >>> 63;
        }
    }

    static void atMost(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] =
                    (((right[i] & ~left[i]) | (~(right[i] ^ left[i]) & (right[i] - left[i])))
                                    >>> 63)
                            ^ 1;
        }
    }

    static void atMost(long[] left, long right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = (((right & ~left[i]) | (~(right ^ left[i]) & (right - left[i]))) >>> 63) ^ 1;
        }
    }

    static void atLeast(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] =
                    (((left[i] & ~right[i]) | (~(left[i] ^ right[i]) & (left[i] - right[i])))
                                    >>> 63)
                            ^ 1;
        }
    }

    static void atLeast(long[] left, long right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = (((left[i] & ~right) | (~(left[i] ^ right) & (left[i] - right))) >>> 63) ^ 1;
        }
    }

    static void equal(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = (((left[i] - right[i]) | (right[i] - left[i])) >>> 63) ^ 1;
        }
    }

    static void equal(long[] left, long right, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = (((left[i] - right) | (right - left[i])) >>> 63) ^ 1;
        }
    }
}
