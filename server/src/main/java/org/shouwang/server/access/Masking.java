package org.shouwang.server.access;

/**
 * How personal details look where nobody gave a reason to see them whole. What is not understood is
 * hidden whole.
 */
public final class Masking {

    private static final String HIDDEN = "****";
    private static final String STAR = "*";
    private static final int DOCUMENT_HEAD = 4;
    private static final int DOCUMENT_TAIL = 4;
    private static final int DOCUMENT_MIN = 12;

    private Masking() {}

    /** 王小明 becomes 王*明, 王明 becomes 王*, and a single character is hidden. */
    public static String name(String name) {
        var characters = name.strip().codePoints().toArray();
        if (characters.length < 2) {
            return HIDDEN;
        }

        var first = Character.toString(characters[0]);
        if (characters.length == 2) {
            return first + STAR;
        }

        return first
                + STAR.repeat(characters.length - 2)
                + Character.toString(characters[characters.length - 1]);
    }

    /**
     * 140199195001011234 becomes 1401**********1234; a number too short to hide anything in is
     * hidden whole.
     */
    public static String document(String number) {
        var stripped = number.strip();
        if (stripped.length() < DOCUMENT_MIN) {
            return HIDDEN;
        }

        return stripped.substring(0, DOCUMENT_HEAD)
                + STAR.repeat(stripped.length() - DOCUMENT_HEAD - DOCUMENT_TAIL)
                + stripped.substring(stripped.length() - DOCUMENT_TAIL);
    }
}
