package org.shouwang.linkage;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** How two people picked at random agree, field by field: measured on pairs drawn by a seed. */
final class Chance {

    private static final int PAIRS = 60_000;

    /** Pairs are drawn among so many of each side, which stay at hand while they are compared. */
    private static final int DRAWN = 4_000;

    private static final long SEED = 1969;

    private Chance() {}

    /** The share of each {@link Agreement} among pairs that say something, for each field. */
    static double[][] agreements(Sides sides) {
        var random = new SplittableRandom(SEED);
        var counts = new double[sides.fields().size()][Agreement.COUNT];
        int pairs = sides.pairs() == 0 ? 0 : PAIRS;
        var lefts = drawn(random, sides.lefts());
        var rights = sides.oneTable() ? lefts : drawn(random, sides.rights());
        for (int i = 0; i < pairs; i++) {
            int one = lefts[random.nextInt(lefts.length)];
            int other = rights[random.nextInt(rights.length)];
            if (!sides.oneTable() || one != other) {
                for (int field = 0; field < counts.length; field++) {
                    counts[field][sides.agreement(field, one, other).ordinal()]++;
                }
            }
        }
        for (int field = 0; field < counts.length; field++) {
            counts[field][Agreement.SAME.ordinal()] = pairs * sides.dictionary(field).coincidence();
            counts[field] = Shares.of(counts[field], 1);
        }
        return counts;
    }

    private static int[] drawn(SplittableRandom random, int rows) {
        return rows <= DRAWN
                ? IntStream.range(0, rows).toArray()
                : random.ints(DRAWN, 0, rows).toArray();
    }
}
