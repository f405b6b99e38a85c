package org.shouwang.policy.columnar;

import java.util.Arrays;

/**
 * The inner loops from members to their groupings and back. Where the members stand in order, a sum
 * is the difference of two running totals: no branch has to guess how many members a household has.
 * A total may wrap around; the difference is right all the same, because the sum itself fits.
 */
final class Folds {

    private Folds() {}

    /** An operator of the members of each grouping, in any order. */
    @FunctionalInterface
    interface Scattered {
        void run(long[] member, int[] of, long[] out, int members);
    }

    /** {@code totals[i]} of the first {@code i} members. */
    static void total(int[] member, int[] totals, int members) {
        int total = 0;
        totals[0] = 0;
        for (int i = 0; i < members; i++) {
            total += member[i];
            totals[i + 1] = total;
        }
    }

    static void total(int[] member, long[] totals, int members) {
        long total = 0;
        totals[0] = 0;
        for (int i = 0; i < members; i++) {
            total += member[i];
            totals[i + 1] = total;
        }
    }

    static void total(long[] member, long[] totals, int members) {
        long total = 0;
        totals[0] = 0;
        for (int i = 0; i < members; i++) {
            total += member[i];
            totals[i + 1] = total;
        }
    }

    static void difference(int[] totals, int[] ends, int[] out, int groupings) {
        int before = 0;
        for (int i = 0; i < groupings; i++) {
            int total = totals[ends[i]];
            out[i] = total - before;
            before = total;
        }
    }

    static void difference(long[] totals, int[] ends, long[] out, int groupings) {
        long before = 0;
        for (int i = 0; i < groupings; i++) {
            long total = totals[ends[i]];
            out[i] = total - before;
            before = total;
        }
    }

    /** How many members each grouping has. */
    static void sizes(int[] ends, int[] out, int groupings) {
        int before = 0;
        for (int i = 0; i < groupings; i++) {
            out[i] = ends[i] - before;
            before = ends[i];
        }
    }

    static void handDown(int[] grouping, int[] of, int[] out, int members) {
        for (int i = 0; i < members; i++) {
            out[i] = grouping[of[i]];
        }
    }

    static void handDown(long[] grouping, int[] of, long[] out, int members) {
        for (int i = 0; i < members; i++) {
            out[i] = grouping[of[i]];
        }
    }

    static void sum(long[] member, int[] of, long[] out, int members) {
        for (int i = 0; i < members; i++) {
            out[of[i]] += member[i];
        }
    }

    static void smallest(long[] member, int[] of, long[] out, int members) {
        for (int i = 0; i < members; i++) {
            out[of[i]] = Math.min(out[of[i]], member[i]);
        }
    }

    static void largest(long[] member, int[] of, long[] out, int members) {
        for (int i = 0; i < members; i++) {
            out[of[i]] = Math.max(out[of[i]], member[i]);
        }
    }

    static void scattered(Scattered fold, long start, long[] member, Membership in, long[] out) {
        Arrays.fill(out, 0, in.groupings(), start);
        fold.run(member, in.of(), out, in.members());
    }
}
