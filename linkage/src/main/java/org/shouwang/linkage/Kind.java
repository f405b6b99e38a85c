package org.shouwang.linkage;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a field holds, and so what a slip of the pen does to it. */
public enum Kind {
    /** Names, places, words. */
    TEXT,
    /** A calendar day, in any of the usual ways of writing. */
    DATE,
    /** Numbers that nobody adds up: of documents, houses, telephones. */
    CODE;

    private static final double NEARLY_ALL = 0.8;
    private static final Pattern PARTS = Pattern.compile("(\\d+)\\D+(\\d+)\\D+(\\d+)\\D*");
    private static final Pattern DAY =
            Pattern.compile("(18|19|20)\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");

    /** What values of a column that nobody described are taken for. */
    static Kind of(Collection<String> values) {
        var said = values.stream().map(Kind::plain).filter(value -> !value.isEmpty()).toList();
        if (share(said, value -> DAY.matcher(day(value)).matches()) >= NEARLY_ALL) {
            return DATE;
        }
        return share(said, Kind::isMostlyDigits) >= NEARLY_ALL ? CODE : TEXT;
    }

    /** The value without what people write differently and mean alike. */
    String normal(String value) {
        var plain = plain(value);
        return switch (this) {
            case DATE -> day(plain);
            case TEXT, CODE -> lettersAndDigits(plain);
        };
    }

    private static String plain(String value) {
        if (value.chars().allMatch(Kind::isPlain)) {
            return value;
        }
        return Normalizer.normalize(value, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }

    /** A sign that every way of writing keeps: most values have no others, and need no table. */
    private static boolean isPlain(int sign) {
        return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'z');
    }

    private static String lettersAndDigits(String value) {
        if (value.codePoints().allMatch(Character::isLetterOrDigit)) {
            return value;
        }
        var kept = new StringBuilder(value.length());
        value.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** 1985/3/2, 2.3.1985 and 1985年3月2日 are 19850302; what is no such thing stays as it is. */
    private static String day(String value) {
        if (value.chars().allMatch(Kind::isPlain)) {
            return value;
        }
        var parts = PARTS.matcher(value);
        if (!parts.matches()) {
            return lettersAndDigits(value);
        }
        boolean yearLast = parts.group(3).length() == 4;
        var year = yearLast ? parts.group(3) : parts.group(1);
        var day = yearLast ? parts.group(1) : parts.group(3);
        return year + twoDigits(parts.group(2)) + twoDigits(day);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static boolean isMostlyDigits(String value) {
        return value.chars().filter(Character::isDigit).count() * 2 > value.length();
    }

    private static double share(
            Collection<String> values, java.util.function.Predicate<String> is) {
        return values.isEmpty() ? 0 : (double) values.stream().filter(is).count() / values.size();
    }
}
