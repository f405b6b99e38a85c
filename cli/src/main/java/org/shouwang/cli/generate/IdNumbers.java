package org.shouwang.cli.generate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers of identity cards that can be nobody's: right in form and check digit, of a county that
 * was never issued.
 *
 * <p>Each county of the demo has its own half of the sequence numbers, so that the numbers of one
 * do not depend on whether the other is made too.
 */
final class IdNumbers {

    /** 1401 is 太原; 99 is no county of it. */
    static final String NEVER_ISSUED = "140199";

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int HALF = 250;

    private final int firstPair;
    private final Map<String, Integer> used = new HashMap<>();

    IdNumbers(Totals county) {
        this.firstPair = Totals.PUBLISHED.indexOf(county) * HALF;
    }

    /** The next number of this birthday and sex; the sequence number of a man is odd. */
    String next(LocalDate birth, Sex sex) {
        int pair = used.merge(birth + sex.text(), 1, Integer::sum) - 1;
        if (pair >= HALF) {
            throw new IllegalStateException("too many people were born on " + birth);
        }
        int sequence = 2 * (firstPair + pair) + (sex == Sex.MALE ? 1 : 0);
        var digits = NEVER_ISSUED + DAY.format(birth) + "%03d".formatted(sequence);
        return digits + check(digits);
    }

    /** The same number as it was before 1999: two digits for the year, and no check digit. */
    static String legacy(String number) {
        return number.substring(0, 6) + number.substring(8, 17);
    }

    /**
     * The number that the holder of one of before 1999 has since; all of them were born after 1900.
     */
    static String renewed(String legacy) {
        var digits = legacy.substring(0, 6) + "19" + legacy.substring(6);
        return digits + check(digits);
    }

    /** A number beyond those that the people of the demo have. */
    static String ofNobody(LocalDate birth, Dice dice) {
        var digits = NEVER_ISSUED + DAY.format(birth) + dice.between(900, 999);
        return digits + check(digits);
    }

    /** ISO 7064 MOD 11-2 over 17 digits (GB 11643). */
    static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }
}
