package org.shouwang.policy.arrow;

/**
 * A column of whole numbers.
 *
 * @param bits 8, 16, 32 or 64 of each signed number
 * @param nullable whether a number may be missing; otherwise no bits are kept about it
 */
public record ArrowColumn(String name, int bits, boolean nullable) {

    public ArrowColumn {
        if (bits != 8 && bits != 16 && bits != 32 && bits != 64) {
            throw new IllegalArgumentException("whole numbers have 8, 16, 32 or 64 bits: " + bits);
        }
    }

    /** As narrow as numbers of this range allow. */
    public static ArrowColumn of(String name, long low, long high, boolean nullable) {
        return new ArrowColumn(name, Math.max(bits(low), bits(high)), nullable);
    }

    private static int bits(long value) {
        if (value == (byte) value) {
            return 8;
        }
        if (value == (short) value) {
            return 16;
        }
        return value == (int) value ? 32 : 64;
    }

    int bytes(int rows) {
        return rows * (bits / Byte.SIZE);
    }
}
