package org.shouwang.linkage;

import java.util.Arrays;
import java.util.stream.IntStream;

/** What the patterns and the values say about each pair. */
final class Scores {

    private final Sides sides;
    private final Patterns patterns;
    private final double[][] logarithms;
    private final double[] coincidence;

    Scores(Sides sides, Patterns patterns, Mixture mixture) {
        this.sides = sides;
        this.patterns = patterns;
        this.logarithms =
                IntStream.range(0, patterns.size())
                        .mapToObj(pattern -> logarithms(mixture, pattern))
                        .toArray(double[][]::new);
        this.coincidence =
                IntStream.range(0, sides.fields().size())
                        .mapToDouble(field -> sides.dictionary(field).coincidence())
                        .toArray();
    }

    private static double[] logarithms(Mixture mixture, int pattern) {
        return new double[] {
            mixture.logarithm(Mixture.SAME_PERSON, pattern),
            mixture.logarithm(Mixture.BY_CHANCE, pattern),
            mixture.logarithm(Mixture.BELONGING, pattern)
        };
    }

    /** The natural logarithm of the odds that this candidate is one person. */
    double odds(long[] pairs, int pair) {
        var of = logarithms[patterns.ofPair(pair)];
        double chance = of[Mixture.BY_CHANCE] + commonness(pairs[pair], patterns.ofPair(pair));
        double belonging = of[Mixture.BELONGING];
        double larger = Math.max(chance, belonging);
        double neither = larger + Math.log1p(Math.exp(Math.min(chance, belonging) - larger));
        return of[Mixture.SAME_PERSON] - neither;
    }

    /** Two called 王芳 agree more easily by chance than two called 亓官婧. */
    private double commonness(long pair, int pattern) {
        var levels = patterns.levels(pattern);
        double sum = 0;
        for (int field = 0; field < levels.length; field++) {
            if (levels[field] == Agreement.SAME.ordinal()) {
                int value = sides.left(field, Candidates.left(pair));
                sum += Math.log(sides.dictionary(field).frequency(value) / coincidence[field]);
            }
        }
        return sum;
    }

    Pair pair(long[] pairs, int pair) {
        double odds = odds(pairs, pair);
        var agreements =
                Arrays.stream(patterns.levels(patterns.ofPair(pair)))
                        .mapToObj(level -> Agreement.values()[level])
                        .toList();
        return new Pair(
                Candidates.left(pairs[pair]),
                Candidates.right(pairs[pair]),
                1 / (1 + Math.exp(-odds)),
                odds / Math.log(2),
                agreements);
    }
}
