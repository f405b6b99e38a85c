package org.shouwang.policy.columnar;

import java.util.Arrays;

/**
 * Which grouping of a batch each member belongs to. Where members stand grouping by grouping, which
 * is how column files keep them, sums need no more than where each grouping ends.
 *
 * <p>The arrays may be longer than the batch.
 *
 * @param of for each member, the position of its grouping
 * @param members how many there are
 * @param groupings how many there are
 * @param ends for each grouping, the position after its last member; means nothing unless {@code
 *     inOrder}
 * @param inOrder whether members stand grouping by grouping and none is empty
 */
record Membership(int[] of, int members, int groupings, int[] ends, boolean inOrder) {

    static Membership of(int[] of, int members, int groupings) {
        return of(of, members, groupings, new int[groupings]);
    }

    /** Writes the ends into this buffer. */
    static Membership of(int[] of, int members, int groupings, int[] ends) {
        return new Membership(of, members, groupings, ends, findEnds(of, members, groupings, ends));
    }

    /** How many members the largest grouping has. */
    int mostMembers() {
        if (inOrder) {
            int most = ends[0];
            for (int i = 1; i < groupings; i++) {
                most = Math.max(most, ends[i] - ends[i - 1]);
            }
            return most;
        }

        var sizes = new int[groupings];
        for (int i = 0; i < members; i++) {
            sizes[of[i]]++;
        }
        return Arrays.stream(sizes).max().orElse(0);
    }

    private static boolean findEnds(int[] of, int members, int groupings, int[] ends) {
        if (members == 0 || of[0] != 0 || of[members - 1] != groupings - 1) {
            return false;
        }

        int jumps = 0;
        for (int i = 1; i < members; i++) {
            jumps |= of[i] - of[i - 1];
        }
        for (int i = 0; i < members; i++) {
            ends[of[i]] = i + 1;
        }
        return (jumps & ~1) == 0;
    }
}
