package org.shouwang.policy.whatif;

import java.util.stream.LongStream;

/**
 * Monthly earnings at which a household is asked, in fen.
 *
 * @param from the first
 * @param to the last, included if a step ends there
 * @param step from one to the next
 */
public record Grid(long from, long to, long step) {

    /** From 0 to 20,000 yuan by 100. */
    public static final Grid USUAL = new Grid(0, 2_000_000, 10_000);

    static final int POINTS_MAX = 10_000;

    public Grid {
        if (from < 0 || step <= 0 || to < from || (to - from) / step >= POINTS_MAX) {
            throw new IllegalArgumentException(
                    "a grid from %d to %d by %d; it rises from 0 or more in at most %d points"
                            .formatted(from, to, step, POINTS_MAX));
        }
    }

    LongStream points() {
        return LongStream.iterate(from, fen -> fen <= to, fen -> fen + step);
    }

    /** As far as the fact can go. */
    Grid upTo(long highest) {
        return new Grid(from, Math.max(from, Math.min(to, highest)), step);
    }
}
