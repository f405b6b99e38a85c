package org.shouwang.policy.columnar;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * The inner loops over yes and no, 64 rows at a time, and those between bits and bytes. Arrays of
 * bytes reach to the end of the last word.
 */
final class BitLoops {

    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** The lowest bit of each of eight bytes. */
    private static final long LOWEST = 0x0101_0101_0101_0101L;

    private static final long BYTE = 0xff;

    private BitLoops() {}

    /** How many words hold so many rows. */
    static int words(int rows) {
        return (rows + Long.SIZE - 1) / Long.SIZE;
    }

    static void and(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < words(rows); i++) {
            out[i] = left[i] & right[i];
        }
    }

    static void or(long[] left, long[] right, long[] out, int rows) {
        for (int i = 0; i < words(rows); i++) {
            out[i] = left[i] | right[i];
        }
    }

    static void not(long[] of, long[] out, int rows) {
        for (int i = 0; i < words(rows); i++) {
            out[i] = ~of[i];
        }
    }

    static void choose(long[] condition, long[] then, long[] otherwise, long[] out, int rows) {
        for (int i = 0; i < words(rows); i++) {
            out[i] = otherwise[i] ^ ((then[i] ^ otherwise[i]) & condition[i]);
        }
    }

    /** How many rows are yes. */
    static int count(long[] bits, int rows) {
        int count = 0;
        int whole = rows / Long.SIZE;
        for (int i = 0; i < whole; i++) {
            count += Long.bitCount(bits[i]);
        }
        return count + (rows % Long.SIZE == 0 ? 0 : Long.bitCount(bits[whole] << -rows));
    }

    static boolean areEqual(long[] left, long[] right, int rows) {
        int whole = rows / Long.SIZE;
        return Arrays.equals(left, 0, whole, right, 0, whole)
                && (rows % Long.SIZE == 0 || (left[whole] ^ right[whole]) << -rows == 0);
    }

    /** Whether all bytes, to the end of the last word, were 0 or 1; nothing else has room. */
    static boolean pack(byte[] bytes, long[] out, int rows) {
        long seen = 0;
        for (int word = 0; word < words(rows); word++) {
            long bits = 0;
            for (int eighth = 0; eighth < Long.SIZE; eighth += Byte.SIZE) {
                long eight = (long) EIGHT.get(bytes, word * Long.SIZE + eighth);
                bits |= Long.compress(eight, LOWEST) << eighth;
                seen |= eight;
            }
            out[word] = bits;
        }
        return (seen & ~LOWEST) == 0;
    }

    /** A byte a row, all of whose bits are the row's. */
    static void masks(long[] bits, byte[] out, int rows) {
        for (int word = 0; word < words(rows); word++) {
            for (int eighth = 0; eighth < Long.SIZE; eighth += Byte.SIZE) {
                long eight = Long.expand(bits[word] >>> eighth, LOWEST) * BYTE;
                EIGHT.set(out, word * Long.SIZE + eighth, eight);
            }
        }
    }
}
