package org.shouwang.linkage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** The pairs of records that may speak of one person, with how likely that is. */
public final class Linkage {

    private final Sides sides;
    private final long[] candidates;
    private final Scores scores;

    private Linkage(Sides sides) {
        this.sides = sides;
        this.candidates = sides.pairs() == 0 ? new long[0] : Passes.candidates(sides);
        var patterns = Patterns.of(sides, candidates);
        this.scores = new Scores(sides, patterns, Mixture.learnt(sides, patterns));
    }

    /**
     * Persons of one table looked for in another.
     *
     * @param fields what the columns of both tables are called, in their order; at most 26
     */
    public static Linkage between(List<String> fields, RecordTable left, RecordTable right) {
        require(fields, left);
        require(fields, right);
        return new Linkage(Sides.of(fields, left, right));
    }

    /** Persons who stand in one table more than once. */
    public static Linkage within(List<String> fields, RecordTable table) {
        require(fields, table);
        return new Linkage(Sides.within(fields, table));
    }

    private static void require(List<String> fields, RecordTable table) {
        if (fields.isEmpty() || fields.size() > Patterns.FIELDS_MAX) {
            throw new IllegalArgumentException(
                    "%d fields; 1 to %d can be compared"
                            .formatted(fields.size(), Patterns.FIELDS_MAX));
        }
        if (table.columns().size() != fields.size()) {
            throw new IllegalArgumentException(
                    "%d columns for %d fields".formatted(table.columns().size(), fields.size()));
        }
    }

    /** What the fields were taken for. */
    public List<Field> fields() {
        return sides.fields();
    }

    /** How many pairs were compared, of all there are. */
    public int compared() {
        return candidates.length;
    }

    /** All pairs that are at least so likely, the likeliest first. */
    public List<Pair> pairs(double atLeast) {
        double odds = Math.log(atLeast / (1 - atLeast));
        return IntStream.range(0, candidates.length)
                .parallel()
                .filter(pair -> scores.odds(candidates, pair) >= odds)
                .mapToObj(pair -> scores.pair(candidates, pair))
                .sorted(
                        Comparator.comparingDouble(Pair::weight)
                                .reversed()
                                .thenComparingInt(Pair::left)
                                .thenComparingInt(Pair::right))
                .toList();
    }

    /** Each record in its likeliest pair only: for tables in which nobody stands twice. */
    public static List<Pair> eachOnce(List<Pair> likeliestFirst) {
        var lefts = new HashSet<Integer>();
        var rights = new HashSet<Integer>();
        return likeliestFirst.stream()
                .filter(pair -> !lefts.contains(pair.left()) && !rights.contains(pair.right()))
                .filter(pair -> lefts.add(pair.left()) && rights.add(pair.right()))
                .toList();
    }
}
