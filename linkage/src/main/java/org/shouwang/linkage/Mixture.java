package org.shouwang.linkage;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Candidates are of three sorts: the same person; people who belong together (a family shares
 * surname, place and telephone); and people who agree by chance. How many agree by chance is no
 * matter of learning: that many pairs there are, and that often two picked at random agree. What
 * exceeds it is divided between the other two by expectation and maximisation (Winkler 1988), each
 * sort with its own shares of agreement in each field. The second sort is why a brother is not
 * taken for his brother: in a register of households the fields are anything but independent.
 */
final class Mixture {

    static final int SAME_PERSON = 0;
    static final int BY_CHANCE = 1;
    static final int BELONGING = 2;
    private static final int SORTS = 3;
    private static final int[] LEARNT = {SAME_PERSON, BELONGING};
    private static final int ROUNDS_MAX = 300;
    private static final double HARDLY = 0.02;
    private static final double SETTLED = 1e-7;

    /**
     * Relatives share their home, a name or a telephone, and not nearly everything there is to
     * know.
     */
    private static final double RELATIVES_MAX = 0.8;

    /** What is believed before anything is seen, as if so many pairs had said it. */
    private static final double BELIEF = 20;

    private static final double[] BELIEVED = {0, 0.05, 0.02, 0.06, 0.87};
    private static final double[] HALF = {0, 0.5, 0.05, 0.05, 0.4};

    private final Patterns patterns;
    private final int[][] levels;
    private final boolean[] sure;
    private final boolean[] tooMuchForRelatives;
    private final double[][] chance;
    private final double[] sizes;
    private final double[][][] agreement;

    private Mixture(Sides sides, Patterns patterns, double[][] chance) {
        this.patterns = patterns;
        this.chance = chance;
        this.levels = new int[patterns.size()][];
        this.sure = new boolean[patterns.size()];
        this.tooMuchForRelatives = new boolean[patterns.size()];
        for (int pattern = 0; pattern < levels.length; pattern++) {
            levels[pattern] = patterns.levels(pattern);
            sure[pattern] = isSure(sides, levels[pattern], patterns.count(pattern));
            tooMuchForRelatives[pattern] = agreedShare(sides, levels[pattern]) > RELATIVES_MAX;
        }
        int fields = chance.length;
        double candidates = IntStream.range(0, patterns.size()).map(patterns::count).sum();
        sizes = new double[] {candidates / 10, sides.pairs(), candidates / 10};
        agreement = new double[SORTS][fields][];
        Arrays.setAll(agreement[SAME_PERSON], field -> BELIEVED);
        Arrays.setAll(agreement[BY_CHANCE], field -> chance[field]);
        Arrays.setAll(agreement[BELONGING], field -> HALF);
    }

    static Mixture learnt(Sides sides, Patterns patterns) {
        var mixture = new Mixture(sides, patterns, Chance.agreements(sides));
        double before = 0;
        for (int round = 0; round < ROUNDS_MAX && !mixture.isSettled(before); round++) {
            before = mixture.sizes[SAME_PERSON];
            mixture.learn();
        }
        return mixture;
    }

    private boolean isSettled(double before) {
        return Math.abs(sizes[SAME_PERSON] - before) <= SETTLED * before;
    }

    /** The logarithm of how many pairs of this sort are expected to show this pattern. */
    double logarithm(int sort, int pattern) {
        if (sort == BELONGING && tooMuchForRelatives[pattern]) {
            return Double.NEGATIVE_INFINITY;
        }

        double sum = Math.log(sizes[sort]);
        for (int field = 0; field < levels[pattern].length; field++) {
            int level = levels[pattern][field];
            if (level != Agreement.MISSING.ordinal()) {
                sum += Math.log(agreement[sort][field][level]);
            }
        }
        return sum;
    }

    /**
     * Agreeing in all that is said, and so many times more often than chance would have it, that
     * these are examples to learn from.
     */
    private static boolean isSure(Sides sides, int[] levels, int count) {
        double expected = sides.pairs();
        int said = 0;
        for (int field = 0; field < levels.length; field++) {
            if (levels[field] == Agreement.SAME.ordinal()) {
                expected *= sides.dictionary(field).coincidence();
                said++;
            } else if (levels[field] != Agreement.MISSING.ordinal()) {
                return false;
            }
        }
        return expected < count * HARDLY && said * 4 >= levels.length * 3;
    }

    /** How much of what is said agrees, where a value that few share says more. */
    private static double agreedShare(Sides sides, int[] levels) {
        double agreed = 0;
        double said = 0;
        for (int field = 0; field < levels.length; field++) {
            if (levels[field] != Agreement.MISSING.ordinal()) {
                double telling = -Math.log(sides.dictionary(field).coincidence());
                said += telling;
                agreed += levels[field] >= Agreement.CLOSE.ordinal() ? telling : 0;
            }
        }
        return said == 0 ? 0 : agreed / said;
    }

    /** One round: whose each pattern is by what is believed now, and then what that teaches. */
    private void learn() {
        var agreed = new double[SORTS][chance.length][Agreement.COUNT];
        var seen = new double[SORTS];
        for (int pattern = 0; pattern < levels.length; pattern++) {
            int count = patterns.count(pattern);
            var shares = sorts(pattern);
            for (int sort = 0; sort < SORTS; sort++) {
                double pairs = count * shares[sort];
                seen[sort] += pairs;
                for (int field = 0; field < chance.length; field++) {
                    agreed[sort][field][levels[pattern][field]] += pairs;
                }
            }
        }
        believe(agreed, seen);
    }

    /** Which share of the pairs that show this pattern is of which sort. */
    private double[] sorts(int pattern) {
        if (sure[pattern]) {
            return new double[] {1, 0, 0};
        }
        var logarithms = new double[SORTS];
        Arrays.setAll(logarithms, sort -> logarithm(sort, pattern));
        double largest = Arrays.stream(logarithms).max().orElseThrow();
        var shares = Arrays.stream(logarithms).map(one -> Math.exp(one - largest)).toArray();
        double sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / sum).toArray();
    }

    private void believe(double[][][] agreed, double[] seen) {
        for (int sort : LEARNT) {
            sizes[sort] = seen[sort] + 1;
            for (int field = 0; field < chance.length; field++) {
                var before = sort == SAME_PERSON ? BELIEVED : HALF;
                var counts = Shares.times(before, BELIEF);
                for (int level = 1; level < Agreement.COUNT; level++) {
                    counts[level] += agreed[sort][field][level];
                }
                agreement[sort][field] = Shares.of(counts, 0);
            }
        }
        for (int field = 0; field < chance.length; field++) {
            agreement[BELONGING][field] = notMoreThanOneself(field);
        }
    }

    /**
     * Nobody shares a field with her family more surely than with herself; otherwise a difference
     * would speak for a pair.
     */
    private double[] notMoreThanOneself(int field) {
        var self = agreement[SAME_PERSON][field];
        var family = agreement[BELONGING][field].clone();
        int same = Agreement.SAME.ordinal();
        for (int level = 1; level < same; level++) {
            family[level] = Math.max(family[level], family[same] * self[level] / self[same]);
        }
        return Shares.of(family, 0);
    }
}
