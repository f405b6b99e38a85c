package org.shouwang.server.registry.intake;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Which numbers a delivery has used, each once, in the order in which they came.
 *
 * <p>It keeps a fingerprint of 128 bits with a secret seed instead of the text: a delivery of
 * 400,000 persons then takes megabytes and not hundreds of them, and nobody can make two numbers
 * that look alike to it.
 */
final class Roll {

    static final int NOBODY = -1;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SLOTS_MIN = 1 << 10;
    private static final long STEP = 0x9E37_79B9_7F4A_7C15L;
    private static final long SPREAD = 0xBF58_476D_1CE4_E5B9L;

    private final long seed = RANDOM.nextLong();
    private final long otherSeed = RANDOM.nextLong();
    private int[] slots = new int[SLOTS_MIN];
    private long[] prints = new long[SLOTS_MIN];
    private int size;

    int size() {
        return size;
    }

    /** The position of a number of a county, or {@link #NOBODY}. */
    int find(String county, String number) {
        return slots[slot(print(seed, county, number), print(otherSeed, county, number))] - 1;
    }

    /** The position of this number, which is the next one if it is new. */
    int add(String county, String number) {
        long high = print(seed, county, number);
        long low = print(otherSeed, county, number);
        int slot = slot(high, low);
        if (slots[slot] > 0) {
            return slots[slot] - 1;
        }

        if (2 * size + 2 > prints.length) {
            prints = Arrays.copyOf(prints, 2 * prints.length);
        }
        prints[2 * size] = high;
        prints[2 * size + 1] = low;
        size++;
        slots[slot] = size;
        if (2 * size > slots.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        slots = new int[2 * slots.length];
        for (int i = 0; i < size; i++) {
            slots[slot(prints[2 * i], prints[2 * i + 1])] = i + 1;
        }
    }

    /** Where this fingerprint is, or where it would go. */
    private int slot(long high, long low) {
        int slot = (int) high & (slots.length - 1);
        while (slots[slot] > 0
                && (prints[2 * slots[slot] - 2] != high || prints[2 * slots[slot] - 1] != low)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static long print(long seed, String county, String number) {
        return mixed(added(added(seed, county) + STEP, number));
    }

    private static long added(long seed, String text) {
        long print = seed + text.length();
        for (int i = 0; i < text.length(); i++) {
            print = mixed(print ^ text.charAt(i));
        }
        return print;
    }

    private static long mixed(long value) {
        long mixed = (value + STEP) * SPREAD;
        return mixed ^ (mixed >>> 29);
    }
}
