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

    /** Of all members up to the last one of each grouping. */
    static void total(int[] member, int[] of, int[] totals, int members) {
        int total = 0;
        for (int i = 0; i < members; i++) {
            total += member[i];
            totals[of[i]] = total;
        }
    }

    static void total(int[] member, int[] of, long[] totals, int members) {
        long total = 0;
        for (int i = 0; i < members; i++) {
            total += member[i];
            totals[of[i]] = total;
        }
    }

    static void total(long[] member, int[] of, long[] totals, int members) {
        long total = 0;
        for (int i = 0; i < members; i++) {
            total += member[i];
            totals[of[i]] = total;
        }
    }

    static void total(int[] member, int[] other, int[] of, int[] totals, int members) {
        int total = 0;
        for (int i = 0; i < members; i++) {
            total += member[i] + other[i];
            totals[of[i]] = total;
        }
    }

    static void total(int[] member, int[] other, int[] of, long[] totals, int members) {
        long total = 0;
        for (int i = 0; i < members; i++) {
            total += (long) member[i] + other[i];
            totals[of[i]] = total;
        }
    }

    /** How many members there are up to the last one of each grouping. */
    static void count(int[] of, int[] counts, int members) {
        for (int i = 0; i < members; i++) {
            counts[of[i]] = i + 1;
        }
    }

    static void differences(int[] totals, int[] out, int groupings) {
        out[0] = totals[0];
        for (int i = 1; i < groupings; i++) {
            out[i] = totals[i] - totals[i - 1];
        }
    }

    static void differences(long[] totals, long[] out, int groupings) {
        out[0] = totals[0];
        for (int i = 1; i < groupings; i++) {
            out[i] = totals[i] - totals[i - 1];
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
