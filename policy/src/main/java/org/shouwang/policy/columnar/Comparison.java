package org.shouwang.policy.columnar;

/** A comparison of two series, which answers yes or no. */
enum Comparison {
    LESS,
    MORE,
    AT_MOST,
    AT_LEAST,
    EQUAL;

    /** The one that says the same with its sides exchanged. */
    Comparison mirror() {
        return switch (this) {
            case LESS -> MORE;
            case MORE -> LESS;
            case AT_MOST -> AT_LEAST;
            case AT_LEAST -> AT_MOST;
            case EQUAL -> EQUAL;
        };
    }

    /**
     * Whether its loops answer the opposite question: not more is at most, not unequal is equal.
     */
    boolean isNegated() {
        return switch (this) {
            case LESS, MORE -> false;
            case AT_MOST, AT_LEAST, EQUAL -> true;
        };
    }

    boolean of(long left, long right) {
        return switch (this) {
            case LESS -> left < right;
            case MORE -> left > right;
            case AT_MOST -> left <= right;
            case AT_LEAST -> left >= right;
            case EQUAL -> left == right;
        };
    }

    /** Writes 1 where the answer is yes and 0 where it is no; the other way if it is negated. */
    void run(int[] left, int[] right, byte[] out, int rows) {
        switch (this) {
            case LESS, AT_LEAST -> Comparisons.less(left, right, out, rows);
            case MORE, AT_MOST -> Comparisons.less(right, left, out, rows);
            case EQUAL -> Comparisons.unequal(left, right, out, rows);
        }
    }

    void run(int[] left, int right, byte[] out, int rows) {
        switch (this) {
            case LESS, AT_LEAST -> Comparisons.less(left, right, out, rows);
            case MORE, AT_MOST -> Comparisons.more(left, right, out, rows);
            case EQUAL -> Comparisons.unequal(left, right, out, rows);
        }
    }

    void run(long[] left, long[] right, byte[] out, int rows) {
        switch (this) {
            case LESS, AT_LEAST -> Comparisons.less(left, right, out, rows);
            case MORE, AT_MOST -> Comparisons.less(right, left, out, rows);
            case EQUAL -> Comparisons.unequal(left, right, out, rows);
        }
    }

    void run(long[] left, long right, byte[] out, int rows) {
        switch (this) {
            case LESS, AT_LEAST -> Comparisons.less(left, right, out, rows);
            case MORE, AT_MOST -> Comparisons.more(left, right, out, rows);
            case EQUAL -> Comparisons.unequal(left, right, out, rows);
        }
    }
}
