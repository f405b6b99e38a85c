package org.shouwang.policy.columnar;

/**
 * An operator of two series, in each width, with an array or one number on its right. One number on
 * its left is the mirror's right.
 */
enum Operator {
    ADD(IntLoops::add, IntLoops::add, LongLoops::add, LongLoops::add),
    SUBTRACT(IntLoops::subtract, IntLoops::subtract, LongLoops::subtract, LongLoops::subtract),
    SUBTRACT_FROM(
            IntLoops::subtractFrom,
            IntLoops::subtractFrom,
            LongLoops::subtractFrom,
            LongLoops::subtractFrom),
    MULTIPLY(IntLoops::multiply, IntLoops::multiply, LongLoops::multiply, LongLoops::multiply),
    SMALLER(IntLoops::smaller, IntLoops::smaller, LongLoops::smaller, LongLoops::smaller),
    LARGER(IntLoops::larger, IntLoops::larger, LongLoops::larger, LongLoops::larger);

    @FunctionalInterface
    interface OfInts {
        void run(int[] left, int[] right, int[] out, int rows);
    }

    @FunctionalInterface
    interface OfIntsAndOne {
        void run(int[] left, int right, int[] out, int rows);
    }

    @FunctionalInterface
    interface OfLongs {
        void run(long[] left, long[] right, long[] out, int rows);
    }

    @FunctionalInterface
    interface OfLongsAndOne {
        void run(long[] left, long right, long[] out, int rows);
    }

    private final OfInts ints;
    private final OfIntsAndOne intsAndOne;
    private final OfLongs longs;
    private final OfLongsAndOne longsAndOne;

    Operator(OfInts ints, OfIntsAndOne intsAndOne, OfLongs longs, OfLongsAndOne longsAndOne) {
        this.ints = ints;
        this.intsAndOne = intsAndOne;
        this.longs = longs;
        this.longsAndOne = longsAndOne;
    }

    /** The operator that gives the same with its sides exchanged. */
    Operator mirror() {
        return switch (this) {
            case ADD, MULTIPLY, SMALLER, LARGER -> this;
            case SUBTRACT -> SUBTRACT_FROM;
            case SUBTRACT_FROM -> SUBTRACT;
        };
    }

    /** Of one number on each side. */
    long of(long left, long right) {
        var out = new long[1];
        longsAndOne.run(new long[] {left}, right, out, 1);
        return out[0];
    }

    void run(int[] left, int[] right, int[] out, int rows) {
        ints.run(left, right, out, rows);
    }

    void run(int[] left, int right, int[] out, int rows) {
        intsAndOne.run(left, right, out, rows);
    }

    void run(long[] left, long[] right, long[] out, int rows) {
        longs.run(left, right, out, rows);
    }

    void run(long[] left, long right, long[] out, int rows) {
        longsAndOne.run(left, right, out, rows);
    }

    /** Whether it makes yes or no of yes and no. */
    boolean isOfBits() {
        return switch (this) {
            case ADD, SUBTRACT, SUBTRACT_FROM -> false;
            case MULTIPLY, SMALLER, LARGER -> true;
        };
    }

    /** Whether yes and no stay what they are with this number on the other side. */
    boolean keepsBits(long right) {
        return switch (this) {
            case ADD, SUBTRACT, SUBTRACT_FROM -> false;
            case MULTIPLY -> right == 1;
            case SMALLER -> right >= 1;
            case LARGER -> right <= 0;
        };
    }

    /** The smaller one of two is yes if both are, the larger one if any is. */
    void runBits(long[] left, long[] right, long[] out, int rows) {
        if (this == LARGER) {
            BitLoops.or(left, right, out, rows);
        } else {
            BitLoops.and(left, right, out, rows);
        }
    }
}
