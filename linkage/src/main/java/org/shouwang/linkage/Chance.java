package org.shouwang.linkage;

import java.util.SplittableRandom;

/** How two people picked at random agree, field by field: measured on pairs drawn by a seed. */
final class Chance {

    private static final int PAIRS = 200_000;
    private static final long SEED = 1969;

    private Chance() {}

    /** The share of each {@link Agreement} among pairs that say something, for each field. */
    static double[][] agreements(Sides sides) {
        var random = new SplittableRandom(SEED);
        var counts = new double[sides.fields().size()][Agreement.COUNT];
        int pairs = sides.pairs() == 0 ? 0 : PAIRS;
        for (int i = 0; i < pairs; i++) {
            int one = random.nextInt(sides.lefts());
            int other = random.nextInt(sides.rights());
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
}
