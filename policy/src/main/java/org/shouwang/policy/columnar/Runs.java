package org.shouwang.policy.columnar;

import java.util.Arrays;

/**
 * Yes and no between members and their groupings where the members stand in order: a grouping is a
 * run of bits. The carry of an addition goes from one end of a run to the other, so that 64 members
 * take a dozen instructions and no branch, however they are divided.
 */
final class Runs {

    private static final int LAST = Long.SIZE - 1;

    private Runs() {}

    /**
     * Whether any member of each grouping is yes. Ones stand everywhere but at the end of a run:
     * adding a yes to them carries up to the end, and from a word into the next.
     */
    static void any(long[] member, Membership in, long[] out) {
        Arrays.fill(out, 0, BitLoops.words(in.groupings()), 0);
        long carry = 0;
        int groupings = 0;
        for (int word = 0; word < BitLoops.words(in.members()); word++) {
            long lasts = in.lasts()[word];
            long others = ~lasts;
            long before = member[word] & others;
            long sum = before + others + carry;
            carry = (before | (others & ~sum)) >>> LAST;
            groupings = append(Long.compress(sum | member[word], lasts), lasts, out, groupings);
        }
    }

    private static int append(long bits, long each, long[] out, int position) {
        out[position / Long.SIZE] |= bits << position;
        int more = Long.bitCount(each);
        if (position % Long.SIZE + more > Long.SIZE) {
            out[position / Long.SIZE + 1] |= bits >>> -position;
        }
        return position + more;
    }

    /**
     * What each member's grouping says. Adding the yes of each first member to the ones behind it
     * clears them up to the end of the run.
     */
    static void handDown(long[] grouping, Membership in, long[] out) {
        long carry = 0;
        int groupings = 0;
        for (int word = 0; word < BitLoops.words(in.members()); word++) {
            long firsts = in.firsts()[word];
            long yes = Long.expand(from(grouping, groupings), firsts);
            long behind = ~firsts | yes;
            long handed = (behind & ~(behind + yes + carry)) | yes;
            out[word] = handed;
            carry = handed >>> LAST;
            groupings += Long.bitCount(firsts);
        }
    }

    /** The 64 bits from a position on. */
    private static long from(long[] bits, int position) {
        int word = position / Long.SIZE;
        long low = bits[word] >>> position;
        return position % Long.SIZE == 0 ? low : low | bits[word + 1] << -position;
    }
}
