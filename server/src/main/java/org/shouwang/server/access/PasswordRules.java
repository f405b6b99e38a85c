package org.shouwang.server.access;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Title;

/**
 * What a password must be: long, or mixed; and not what everybody tries first.
 *
 * @param password as typed: spaces at its ends belong to it
 * @param known what it must not contain: the account, the name
 */
record PasswordRules(String password, List<String> known) {

    static final int LENGTH_MIN = 8;

    /** From here on length makes up for what kinds of characters there are. */
    static final int LONG = 12;

    /** What bcrypt reads of a password; the rest would be ignored, so there must be none. */
    static final int BYTES_MAX = 72;

    static final int DIFFERENT_MIN = 5;

    private static final int KINDS_MIN = 3;
    private static final int KNOWN_MIN = 3;
    private static final Set<String> COMMON =
            Set.of(
                    "password",
                    "passw0rd",
                    "qwerty",
                    "qwert",
                    "asdfgh",
                    "1qaz2wsx",
                    "12345",
                    "abc123",
                    "admin",
                    "letmein",
                    "welcome",
                    "iloveyou",
                    "woaini",
                    "5201314",
                    "mima",
                    "guanliyuan");

    BrokenInput.Check check(BrokenInput.Check check, String pointer) {
        return check.that(
                        isLongEnough(),
                        pointer,
                        new Title(
                                "口令太短、太长或太单一。",
                                "The password is too short, too long or too plain."),
                        new Title(
                                "至少 8 个字符并含大写、小写、数字、符号中的三类,或至少 12 个字符;至多 72 字节。",
                                "Use 8 characters with three of upper case, lower case, digits and"
                                    + " signs, or 12 characters of any kind; at most 72 bytes."))
                .that(
                        !isEasyToGuess(),
                        pointer,
                        new Title("口令容易被猜中。", "The password is easy to guess."),
                        new Title(
                                "不要包含账号、姓名、常见口令或连续重复的字符。",
                                "Leave out the account, the name, common passwords and repeated"
                                        + " characters."));
    }

    private boolean isLongEnough() {
        int length = password.codePointCount(0, password.length());
        return password.getBytes(StandardCharsets.UTF_8).length <= BYTES_MAX
                && (length >= LONG || (length >= LENGTH_MIN && kinds() >= KINDS_MIN));
    }

    private long kinds() {
        return Stream.of("\\p{Lu}", "\\p{Ll}", "\\d", "[^\\p{Lu}\\p{Ll}\\d]")
                .filter(kind -> password.matches("(?s).*" + kind + ".*"))
                .count();
    }

    private boolean isEasyToGuess() {
        var low = password.toLowerCase(Locale.ROOT);
        boolean contains =
                Stream.concat(
                                COMMON.stream(),
                                known.stream()
                                        .map(word -> word.toLowerCase(Locale.ROOT))
                                        .filter(word -> word.length() >= KNOWN_MIN))
                        .anyMatch(low::contains);
        return contains || low.codePoints().distinct().count() < DIFFERENT_MIN;
    }

    @Override
    public String toString() {
        return "rules";
    }
}
