package org.shouwang.linkage;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Words that stand in each other's column: the surname where the given name belongs and the other
 * way round, two lines of an address. That is one slip, not two differences.
 */
final class Swaps {

    /** Of a field and another: for each word of the one its number in the other. */
    private final int[][][] elsewhere;

    Swaps(List<Field> fields, List<Dictionary> dictionaries) {
        int count = fields.size();
        elsewhere = new int[count][count][];
        for (int field = 0; field < count; field++) {
            for (int other = 0; other < count; other++) {
                boolean bothWords =
                        fields.get(field).kind() == Kind.TEXT
                                && fields.get(other).kind() == Kind.TEXT;
                elsewhere[field][other] =
                        bothWords && field != other
                                ? numbers(dictionaries.get(field), dictionaries.get(other))
                                : new int[0];
            }
        }
    }

    private static int[] numbers(Dictionary words, Dictionary elsewhere) {
        return IntStream.range(0, words.size())
                .map(number -> elsewhere.find(words.value(number)))
                .toArray();
    }

    /** Whether some other field has on the right what this one has on the left, and in turn. */
    boolean isSwapped(int field, int[][] left, int leftRow, int[][] right, int rightRow) {
        int one = left[field][leftRow];
        int two = right[field][rightRow];
        for (int other = 0; other < elsewhere.length; other++) {
            var numbers = elsewhere[field][other];
            if (numbers.length > 0
                    && numbers[one] != Dictionary.NOTHING
                    && numbers[one] == right[other][rightRow]
                    && numbers[two] == left[other][leftRow]) {
                return true;
            }
        }
        return false;
    }
}
