package org.shouwang.linkage;

/**
 * One part of what a pair has to have in common to be looked at.
 *
 * @param field which field
 * @param coarse whether its beginning is enough: the first letters, the month, the last digits
 */
record Key(int field, boolean coarse) {

    private static final int LETTERS = 3;
    private static final int DIGITS = 4;
    private static final int MONTH = 6;

    /** For each value's number a number that values with the same key share; 0 for no value. */
    int[] tokens(Sides sides) {
        var words = sides.dictionary(field);
        var tokens = new int[words.size()];
        for (int number = 1; number < tokens.length; number++) {
            tokens[number] = coarse ? token(sides, words.value(number)) : number;
        }
        return tokens;
    }

    private int token(Sides sides, String value) {
        var part =
                switch (sides.fields().get(field).kind()) {
                    case TEXT -> value.substring(0, Math.min(letters(value), value.length()));
                    case DATE -> value.substring(0, Math.min(MONTH, value.length()));
                    case CODE -> value.substring(Math.max(0, value.length() - DIGITS));
                };
        int hash = part.hashCode();
        return hash == 0 ? 1 : hash;
    }

    /** A Chinese name tells as much by its first character as another by three letters. */
    private static int letters(String value) {
        return Character.isIdeographic(value.codePointAt(0))
                ? Character.charCount(value.codePointAt(0))
                : LETTERS;
    }
}
