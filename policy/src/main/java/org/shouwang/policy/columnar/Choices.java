package org.shouwang.policy.columnar;

/**
 * The inner loops of {@code if … then … else …}. A condition is a byte of no bits or all, which is
 * widened to a mask by way of {@code float} as in {@link Widths}, and nothing branches.
 */
final class Choices {

    private Choices() {}

    static void choose(byte[] condition, int[] then, int[] otherwise, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            int mask = (int) (float) condition[i];
            out[i] = otherwise[i] ^ ((then[i] ^ otherwise[i]) & mask);
        }
    }

    static void choose(byte[] condition, int[] then, int otherwise, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            int mask = (int) (float) condition[i];
            out[i] = otherwise ^ ((then[i] ^ otherwise) & mask);
        }
    }

    static void choose(byte[] condition, int then, int[] otherwise, int[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            int mask = (int) (float) condition[i];
            out[i] = otherwise[i] ^ ((then ^ otherwise[i]) & mask);
        }
    }

    static void choose(byte[] condition, int then, int otherwise, int[] out, int rows) {
        int both = then ^ otherwise;
        for (int i = 0; i < rows; i++) {
            int mask = (int) (float) condition[i];
            out[i] = otherwise ^ (both & mask);
        }
    }

    static void choose(byte[] condition, long[] then, long[] otherwise, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            long mask = (int) (float) condition[i];
            out[i] = otherwise[i] ^ ((then[i] ^ otherwise[i]) & mask);
        }
    }

    static void choose(byte[] condition, long[] then, long otherwise, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            long mask = (int) (float) condition[i];
            out[i] = otherwise ^ ((then[i] ^ otherwise) & mask);
        }
    }

    static void choose(byte[] condition, long then, long[] otherwise, long[] out, int rows) {
        for (int i = 0; i < rows; i++) {
            long mask = (int) (float) condition[i];
            out[i] = otherwise[i] ^ ((then ^ otherwise[i]) & mask);
        }
    }

    static void choose(byte[] condition, long then, long otherwise, long[] out, int rows) {
        long both = then ^ otherwise;
        for (int i = 0; i < rows; i++) {
            long mask = (int) (float) condition[i];
            out[i] = otherwise ^ (both & mask);
        }
    }
}
