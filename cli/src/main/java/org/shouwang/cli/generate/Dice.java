package org.shouwang.cli.generate;

import java.util.List;

/**
 * A source of chance that gives the same people for the same seed on every machine (SplitMix64).
 *
 * <p>Every subject gets dice of its own, made from its number, so that what is drawn for one does
 * not shift the others.
 */
final class Dice {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final int PER_MILLE = 1_000;

    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    /**
     * The dice of one subject. They depend on this seed and the text only, not on what was drawn
     * before.
     */
    static Dice of(long seed, String subject) {
        long mixed = seed;
        for (int i = 0; i < subject.length(); i++) {
            mixed = mix(mixed + GOLDEN_GAMMA + subject.charAt(i));
        }
        return new Dice(mixed);
    }

    /** A number from 0 to below the bound. */
    int below(int bound) {
        return (int) ((next() >>> 1) % bound);
    }

    /** A number from the first to the last, both included. */
    int between(int first, int last) {
        return first + below(last - first + 1);
    }

    boolean perMille(int share) {
        return below(PER_MILLE) < share;
    }

    boolean percent(int share) {
        return below(100) < share;
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T kept = list.get(i);
            list.set(i, list.get(j));
            list.set(j, kept);
        }
    }

    private long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
