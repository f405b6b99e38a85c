package org.shouwang.linkage;

import java.util.TreeMap;

/** The rows of both sides that share a key, in two lists sorted by it. */
final class Groups {

    private final long[] left;
    private final long[] right;
    private final boolean oneTable;

    Groups(long[] left, long[] right, boolean oneTable) {
        this.left = left;
        this.right = right;
        this.oneTable = oneTable;
    }

    /** The places of a group in both lists, ends not included. */
    interface Visitor {
        void visit(int fromLeft, int toLeft, int fromRight, int toRight);
    }

    static long pairs(int lefts, int rights) {
        return (long) lefts * rights;
    }

    void each(Visitor visitor) {
        int i = 0;
        int j = 0;
        while (i < left.length && j < right.length) {
            long key = left[i] >> 32;
            long other = right[j] >> 32;
            if (key == other) {
                int toLeft = end(left, i);
                int toRight = oneTable ? toLeft : end(right, j);
                visitor.visit(i, toLeft, j, toRight);
                i = toLeft;
                j = toRight;
            } else if (key < other) {
                i++;
            } else {
                j++;
            }
        }
    }

    /** How large a group may be so that all groups together have at most so many pairs. */
    long largestSize(long pairsMax) {
        var bySize = new TreeMap<Long, Long>();
        each((fromLeft, toLeft, fromRight, toRight) -> {
            long pairs = pairs(toLeft - fromLeft, toRight - fromRight);
            bySize.merge(pairs, pairs, Long::sum);
        });
        long sum = 0;
        long largest = 0;
        for (var size : bySize.entrySet()) {
            sum += size.getValue();
            if (sum > pairsMax) {
                break;
            }
            largest = size.getKey();
        }
        return largest;
    }

    private static int end(long[] rows, int from) {
        int to = from;
        while (to < rows.length && rows[to] >> 32 == rows[from] >> 32) {
            to++;
        }
        return to;
    }
}
