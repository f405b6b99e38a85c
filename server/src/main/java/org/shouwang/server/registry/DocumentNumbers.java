package org.shouwang.server.registry;

import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.function.Function;
import org.shouwang.server.access.DocumentNumber;
import org.shouwang.server.access.Secrets;

/**
 * How numbers of documents are kept: sealed to be read with a reason, and indexed to be found by
 * equality.
 */
public final class DocumentNumbers {

    private static final String PURPOSE = "person.document";
    private static final int CITIZEN = 18;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    private DocumentNumbers() {}

    /** The number without what people add for reading: spaces, full-width digits, a small x. */
    public static String bare(String text) {
        if (isBare(text)) {
            return text;
        }

        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toUpperCase(Locale.ROOT);
    }

    private static boolean isBare(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character != 'X' && (character < '0' || character > '9')) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether it is a citizen's number whose last character fits the others (GB 11643), which it
     * does not after one slip of the pen.
     */
    public static boolean isSound(String bare) {
        return bare.length() == CITIZEN
                && isBare(bare)
                && bare.lastIndexOf('X', CITIZEN - 2) < 0
                && bare.charAt(CITIZEN - 1) == checkCharacter(bare);
    }

    /** The character that belongs to the first seventeen digits of a citizen's number. */
    public static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
    }

    public static byte[] seal(Secrets secrets, String number) {
        return secrets.seal(PURPOSE, number);
    }

    /**
     * The number again, from its sealed form in Base64 as the database encodes it, with line
     * breaks.
     */
    public static DocumentNumber open(Secrets secrets, String sealed) {
        return new DocumentNumber(secrets.open(PURPOSE, Base64.getMimeDecoder().decode(sealed)));
    }

    /**
     * What the server itself derives from a number, such as whether it says what was stated; the
     * number does not leave this place.
     */
    public static <T> T derived(Secrets secrets, String sealed, Function<String, T> derive) {
        return derive.apply(secrets.open(PURPOSE, Base64.getMimeDecoder().decode(sealed)));
    }

    public static byte[] index(Secrets secrets, String number) {
        return secrets.index(PURPOSE, number);
    }
}
