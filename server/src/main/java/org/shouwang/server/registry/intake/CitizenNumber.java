package org.shouwang.server.registry.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.shouwang.server.registry.DocumentNumbers;

/**
 * A number of a resident identity card (公民身份号码, GB 11643) in its form of 18 characters.
 *
 * <p>Its first six digits are the place of first registration, which need not exist any more, and
 * say nothing about where somebody lives. The birth date and the sex in it are compared with what
 * was stated, never put in its place.
 */
public record CitizenNumber(String text, LocalDate birthDate, boolean male) {

    private static final int LENGTH = 18;
    private static final int LEGACY_LENGTH = 15;
    private static final String PLACEHOLDER = "999999";
    private static final int BIRTH = 6;
    private static final int SEX = 16;

    /** A number, or why there is none. */
    sealed interface Read {

        record Valid(CitizenNumber number) implements Read {}

        record Invalid(Complaint why) implements Read {}
    }

    /** The number, if it is one. */
    public static Optional<CitizenNumber> of(String text) {
        return switch (read(text)) {
            case Read.Valid(var number) -> Optional.of(number);
            case Read.Invalid invalid -> Optional.empty();
        };
    }

    /**
     * Reads either form; spaces, full-width digits and a small x are forgiven, a wrong digit is
     * not.
     */
    static Read read(String text) {
        var bare = DocumentNumbers.bare(text);
        if (bare.length() == LEGACY_LENGTH && isDigits(bare, LEGACY_LENGTH)) {
            return checked(modern(bare));
        }

        char last = bare.isEmpty() ? ' ' : bare.charAt(bare.length() - 1);
        if (bare.length() != LENGTH
                || !isDigits(bare, LENGTH - 1)
                || (last != 'X' && !isDigit(last))) {
            return new Read.Invalid(RowComplaints.notACitizenNumber());
        }

        return last == DocumentNumbers.checkCharacter(bare)
                ? checked(bare)
                : new Read.Invalid(RowComplaints.wrongCheckDigit());
    }

    private static boolean isDigits(String text, int count) {
        for (int i = 0; i < count; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** The legacy form of 15 digits has no century and no check digit. */
    private static String modern(String legacy) {
        var body = legacy.substring(0, BIRTH) + "19" + legacy.substring(BIRTH);
        return body + DocumentNumbers.checkCharacter(body);
    }

    private static Read checked(String number) {
        if (number.startsWith(PLACEHOLDER)) {
            return new Read.Invalid(RowComplaints.placeholderNumber());
        }

        try {
            var birthDate =
                    LocalDate.of(
                            digits(number, 6, 10), digits(number, 10, 12), digits(number, 12, 14));
            return new Read.Valid(
                    new CitizenNumber(number, birthDate, digits(number, SEX, SEX + 1) % 2 == 1));
        } catch (DateTimeException impossible) {
            return new Read.Invalid(RowComplaints.impossibleBirthInNumber());
        }
    }

    private static int digits(String number, int from, int to) {
        return Integer.parseInt(number, from, to, 10);
    }
}
