package org.shouwang.linkage;

import java.util.Arrays;
import java.util.List;

/** One way to bring pairs together: all that have these keys in common. */
record Pass(List<Key> keys) {

    private static final long LOWER = 0xffffffffL;

    /**
     * Small groups first, until there are as many pairs as may be: a name that half a village bears
     * brings nobody together.
     */
    void into(Candidates candidates, Sides sides, long pairsMax) {
        var tokens = keys.stream().map(key -> key.tokens(sides)).toList();
        var right = sorted(sides, tokens, false, new long[0]);
        var left = sides.oneTable() ? right : sorted(sides, tokens, true, right);
        var groups = new Groups(left, right, sides.oneTable());
        long limit = groups.largestSize(pairsMax);
        groups.each((fromLeft, toLeft, fromRight, toRight) -> {
            if (Groups.pairs(toLeft - fromLeft, toRight - fromRight) <= limit) {
                add(candidates, sides, left, right, fromLeft, toLeft, fromRight, toRight);
            }
        });
    }

    private static void add(
            Candidates candidates,
            Sides sides,
            long[] left,
            long[] right,
            int fromLeft,
            int toLeft,
            int fromRight,
            int toRight) {
        for (int i = fromLeft; i < toLeft; i++) {
            int one = (int) (left[i] & LOWER);
            for (int j = fromRight; j < toRight; j++) {
                int other = (int) (right[j] & LOWER);
                if (!sides.oneTable() || one < other) {
                    candidates.add(one, other);
                }
            }
        }
    }

    /**
     * The rows that have all keys, in the order of the keys' hash, which stands in the upper half;
     * where the other side is given, only those that somebody there shares.
     */
    private long[] sorted(Sides sides, List<int[]> tokens, boolean ofLeft, long[] others) {
        int rows = ofLeft ? sides.lefts() : sides.rights();
        var sorted = new long[rows];
        int size = 0;
        for (int row = 0; row < rows; row++) {
            int hash = hash(sides, tokens, row, ofLeft);
            if (hash != 0 && (others.length == 0 || isAmong(others, hash))) {
                sorted[size++] = lowest(hash) | row;
            }
        }
        var kept = Arrays.copyOf(sorted, size);
        Arrays.parallelSort(kept);
        return kept;
    }

    /** Whether a row among these, which are sorted, has this hash. */
    private static boolean isAmong(long[] rows, int hash) {
        int at = Arrays.binarySearch(rows, lowest(hash));
        int first = at < 0 ? -at - 1 : at;
        return first < rows.length && (int) (rows[first] >> 32) == hash;
    }

    private static long lowest(int hash) {
        return (long) hash << 32;
    }

    /** 0 when a key is missing. Different keys with one hash are only one comparison too many. */
    private int hash(Sides sides, List<int[]> tokens, int row, boolean ofLeft) {
        int hash = 1;
        for (int i = 0; i < tokens.size(); i++) {
            int field = keys.get(i).field();
            int number = ofLeft ? sides.left(field, row) : sides.right(field, row);
            int token = tokens.get(i)[number];
            if (token == 0) {
                return 0;
            }
            hash = mixed(hash * 31 + token);
        }
        return hash == 0 ? 1 : hash;
    }

    private static int mixed(int value) {
        int spread = value * 0x9E3779B9;
        return spread ^ (spread >>> 15);
    }
}
