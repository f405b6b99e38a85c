package org.shouwang.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which pairs are looked at at all: those that share one telling value, two values, or one and the
 * beginning of another. Whoever is wrong in all of these is not found, which the guide says.
 */
final class Passes {

    private static final int PAIRS_A_RECORD = 6;
    private static final long PAIRS_MIN = 20_000;

    /** Enough is compared when there are so many pairs a record; passes to come tell less. */
    private static final long ENOUGH_A_RECORD = 80;

    private static final long ENOUGH_MIN = 200_000;

    private Passes() {}

    static long[] candidates(Sides sides) {
        var candidates = new Candidates();
        long records = (long) sides.lefts() + sides.rights();
        long max = Math.max(PAIRS_MIN, PAIRS_A_RECORD * records);
        long enough = Math.max(ENOUGH_MIN, ENOUGH_A_RECORD * records);
        for (var pass : of(sides)) {
            if (candidates.size() < enough) {
                pass.into(candidates, sides, max);
            }
        }
        return candidates.all();
    }

    /** The most telling first. */
    private static List<Pass> of(Sides sides) {
        var passes = new ArrayList<Pass>();
        int fields = sides.fields().size();
        for (int one = 0; one < fields; one++) {
            passes.add(new Pass(List.of(new Key(one, false))));
            for (int other = 0; other < fields; other++) {
                if (other > one) {
                    passes.add(new Pass(List.of(new Key(one, false), new Key(other, false))));
                }
                if (other != one) {
                    passes.add(new Pass(List.of(new Key(one, false), new Key(other, true))));
                }
            }
        }
        passes.sort(Comparator.comparingDouble(pass -> coincidence(sides, pass)));
        return passes;
    }

    /** Lower is more telling; a beginning tells half as much as the whole. */
    private static double coincidence(Sides sides, Pass pass) {
        double chance = 1;
        for (var key : pass.keys()) {
            double whole = sides.dictionary(key.field()).coincidence();
            chance *= key.coarse() ? Math.sqrt(whole) : whole;
        }
        return chance;
    }
}
