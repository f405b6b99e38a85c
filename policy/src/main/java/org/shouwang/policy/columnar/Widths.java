package org.shouwang.policy.columnar;

/**
 * The inner loops between the widths of numbers. The compiler of the JDK makes vector instructions
 * of bytes that become whole numbers by way of {@code float}, which holds them exactly, and none of
 * bytes that become so directly.
 */
final class Widths {

    private Widths() {}

    static void widen(byte[] from, int[] to, int rows) {
        for (int i = 0; i < rows; i++) {
            to[i] = (int) (float) from[i];
        }
    }

    /** Of masks, all or none of whose bits are set. */
    static void widenMasks(byte[] from, int[] to, int rows) {
        for (int i = 0; i < rows; i++) {
            to[i] = -(int) (float) from[i];
        }
    }

    static void widen(short[] from, int[] to, int rows) {
        for (int i = 0; i < rows; i++) {
            to[i] = (int) (float) from[i];
        }
    }

    static void widen(int[] from, long[] to, int rows) {
        for (int i = 0; i < rows; i++) {
            to[i] = from[i];
        }
    }

    static void narrow(long[] from, int[] to, int rows) {
        for (int i = 0; i < rows; i++) {
            to[i] = (int) from[i];
        }
    }

    static void narrow(long[] from, byte[] to, int rows) {
        for (int i = 0; i < rows; i++) {
            to[i] = (byte) (int) from[i];
        }
    }

    static void narrow(int[] from, byte[] to, int rows) {
        for (int i = 0; i < rows; i++) {
            to[i] = (byte) from[i];
        }
    }
}
