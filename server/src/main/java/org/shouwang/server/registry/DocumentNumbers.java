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
