package org.shouwang.policy.columnar;

import java.util.Arrays;
import org.shouwang.policy.graph.Interval;

/**
 * Which grouping of a batch each member belongs to. Where members stand grouping by grouping, which
 * is how column files keep them, bits say where each grouping begins and ends.
 *
 * <p>The positions may be longer than the batch.
 *
 * @param of for each member, the position of its grouping
 * @param members how many there are
 * @param groupings how many there are
 * @param firsts for each member, whether it is the first of its grouping; means nothing unless
 *     {@code inOrder}
 * @param lasts for each member, whether it is the last of its grouping; the same holds
 * @param inOrder whether members stand grouping by grouping and none is empty
 */
record Membership(
        int[] of, int members, int groupings, long[] firsts, long[] lasts, boolean inOrder) {

    private static final long[] NOBODY = new long[0];
    private static final Interval OF_A_STEP = new Interval(0, 1);

    static Membership of(int[] of, int members, int groupings) {
        if (members == 0 || of[0] != 0 || of[members - 1] != groupings - 1) {
            return inNoOrder(of, members, groupings);
        }

        var steps = steps(of, members);
        if (!Ranges.holds(OF_A_STEP, new Series.Ints(steps), members)) {
            return inNoOrder(of, members, groupings);
        }
        var marks = new byte[BitLoops.words(members) * Long.SIZE];
        Comparison.MORE.run(steps, 0, marks, members);
        var lasts = new long[BitLoops.words(members)];
        BitLoops.pack(marks, lasts, members);
        return new Membership(of, members, groupings, firsts(lasts), lasts, true);
    }

    private static Membership inNoOrder(int[] of, int members, int groupings) {
        return new Membership(of, members, groupings, NOBODY, NOBODY, false);
    }

    /** How many groupings further the next member stands; behind the last one is another. */
    private static int[] steps(int[] of, int members) {
        var steps = new int[members];
        for (int i = 0; i < members - 1; i++) {
            steps[i] = of[i + 1] - of[i];
        }
        steps[members - 1] = 1;
        return steps;
    }

    /** The first member of all, and whoever stands behind a last one. */
    private static long[] firsts(long[] lasts) {
        var firsts = new long[lasts.length];
        long before = 1;
        for (int i = 0; i < lasts.length; i++) {
            firsts[i] = lasts[i] << 1 | before;
            before = lasts[i] >>> (Long.SIZE - 1);
        }
        return firsts;
    }

    /** Whether a grouping has more members than this. */
    boolean hasMoreMembersThan(int most) {
        if (inOrder) {
            int near = 0;
            for (int i = most; i < members; i++) {
                near |= (of[i] - of[i - most]) - 1;
            }
            return near < 0;
        }

        var sizes = new int[groupings];
        for (int i = 0; i < members; i++) {
            sizes[of[i]]++;
        }
        return Arrays.stream(sizes).anyMatch(size -> size > most);
    }
}
