package org.shouwang.policy.columnar;

/** The inner loops between the widths of numbers. */
final class Widths {

    private Widths() {}

    static void widen(byte[] from, int[] to, int rows) {
        for (int i = 0; i < rows; i++) {
            to[i] = from[i];
        }
    }

    static void widen(short[] from, int[] to, int rows) {
        for (int i = 0; i < rows; i++) {
            to[i] = from[i];
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
}
