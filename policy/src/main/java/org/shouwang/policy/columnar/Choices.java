package org.shouwang.policy.columnar;

/**
 * The inner loops of {@code if … then … else …}. A condition is 0 or 1, so that its negative is a
 * mask of no bits or all, and nothing branches.
 */
final class Choices {

    private Choices() {}

    static void choose(int[] condition, int[] then, int[] otherwise, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = otherwise[i] ^ ((then[i] ^ otherwise[i]) & -condition[i]);
        }
    }

    static void choose(int[] condition, int[] then, int otherwise, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = otherwise ^ ((then[i] ^ otherwise) & -condition[i]);
        }
    }

    static void choose(int[] condition, int then, int[] otherwise, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = otherwise[i] ^ ((then ^ otherwise[i]) & -condition[i]);
        }
    }

    static void choose(int[] condition, int then, int otherwise, int[] out, int rows) {
        int both = then ^ otherwise;
        for (int i = 0; i < rows; i++) {
            out[i] = otherwise ^ (both & -condition[i]);
        }
    }

    static void choose(long[] condition, long[] then, long[] otherwise, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = otherwise[i] ^ ((then[i] ^ otherwise[i]) & -condition[i]);
        }
    }

    static void choose(long[] condition, long[] then, long otherwise, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = otherwise ^ ((then[i] ^ otherwise) & -condition[i]);
        }
    }

    static void choose(long[] condition, long then, long[] otherwise, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            out[i] = otherwise[i] ^ ((then ^ otherwise[i]) & -condition[i]);
        }
    }

    static void choose(long[] condition, long then, long otherwise, long[] out, int rows) {
        long both = then ^ otherwise;
        for (int i = 0; i < rows; i++) {
            out[i] = otherwise ^ (both & -condition[i]);
        }
    }
}
