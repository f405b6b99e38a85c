package org.shouwang.linkage;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How the candidates agree, field by field: many pairs, few ways. */
final class Patterns {

    /** So many fields' agreements fit into a long. */
    static final int FIELDS_MAX = 26;

    private final int fields;
    private final int[] ofPair;
    private final long[] distinct;
    private final int[] counts;

    private Patterns(int fields, long[] codes) {
        this.fields = fields;
        this.distinct = Arrays.stream(codes).parallel().distinct().sorted().toArray();
        this.counts = new int[distinct.length];
        this.ofPair = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            ofPair[i] = Arrays.binarySearch(distinct, codes[i]);
            counts[ofPair[i]]++;
        }
    }

    static Patterns of(Sides sides, long[] pairs) {
        var codes =
                IntStream.range(0, pairs.length)
                        .parallel()
                        .mapToLong(i -> code(sides, pairs[i]))
                        .toArray();
        return new Patterns(sides.fields().size(), codes);
    }

    private static long code(Sides sides, long pair) {
        long code = 0;
        for (int field = sides.fields().size() - 1; field >= 0; field--) {
            var agreement = sides.agreement(field, Candidates.left(pair), Candidates.right(pair));
            code = code * Agreement.COUNT + agreement.ordinal();
        }
        return code;
    }

    int size() {
        return distinct.length;
    }

    /** Which pattern this pair shows. */
    int ofPair(int pair) {
        return ofPair[pair];
    }

    /** How many pairs show this pattern. */
    int count(int pattern) {
        return counts[pattern];
    }

    /** For each field the ordinal of its {@link Agreement}. */
    int[] levels(int pattern) {
        var levels = new int[fields];
        long code = distinct[pattern];
        for (int field = 0; field < fields; field++) {
            levels[field] = (int) (code % Agreement.COUNT);
            code /= Agreement.COUNT;
        }
        return levels;
    }
}
