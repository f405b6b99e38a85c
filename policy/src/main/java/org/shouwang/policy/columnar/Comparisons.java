package org.shouwang.policy.columnar;

/**
 * The inner loops of {@link Comparison}: the sign of a difference, as a byte. The compiler of the
 * JDK makes vector instructions of 64 bits that become bytes, and none of 32 bits that do, so that
 * narrow numbers are widened on the way; then no difference of theirs overflows either.
 */
final class Comparisons {

    private static final int SIGN = Long.SIZE - 1;

    private Comparisons() {}

    static void less(int[] left, int[] right, byte[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = (byte) (int) (((long) left[i] - (long) right[i]) >>> SIGN);
        }
    }

    static void less(int[] left, long right, byte[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = (byte) (int) (((long) left[i] - right) >>> SIGN);
        }
    }

    static void more(int[] left, long right, byte[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = (byte) (int) ((right - (long) left[i]) >>> SIGN);
        }
    }

    static void unequal(int[] left, int[] right, byte[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            long difference = (long) left[i] - (long) right[i];
            out[i] = (byte) (int) ((difference | -difference) >>> SIGN);
        }
    }

    static void unequal(int[] left, long right, byte[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            long difference = (long) left[i] - right;
            out[i] = (byte) (int) ((difference | -difference) >>> SIGN);
        }
    }

    /** The sign of the difference, made right where the difference overflows. */
    static void less(long[] left, long[] right, byte[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            long sign = (left[i] & ~right[i]) | (~(left[i] ^ right[i]) & (left[i] - right[i]));
            out[i] = (byte) (int) (sign >>> SIGN);
        }
    }

    static void less(long[] left, long right, byte[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            long sign = (left[i] & ~right) | (~(left[i] ^ right) & (left[i] - right));
            out[i] = (byte) (int) (sign >>> SIGN);
        }
    }

    static void more(long[] left, long right, byte[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            long sign = (right & ~left[i]) | (~(left[i] ^ right) & (right - left[i]));
            out[i] = (byte) (int) (sign >>> SIGN);
        }
    }

    static void unequal(long[] left, long[] right, byte[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            long difference = left[i] - right[i];
            out[i] = (byte) (int) ((difference | -difference) >>> SIGN);
        }
    }

    static void unequal(long[] left, long right, byte[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            long difference = left[i] - right;
            out[i] = (byte) (int) ((difference | -difference) >>> SIGN);
        }
    }
}
