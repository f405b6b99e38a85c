package org.shouwang.server.paper;

import java.util.regex.Pattern;

/**
 * Text on its way into a file that a spreadsheet will open: what the program could take for a
 * formula is quoted, so that a name cannot do anything.
 */
public final class SafeCell {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private SafeCell() {}

    /** The text with an apostrophe before it if it begins with = + - @, a tab or a line break. */
    public static String of(String text) {
        if (text.isEmpty()) {
            return text;
        }

        return switch (text.charAt(0)) {
            case '=', '+', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF20' -> "'" + text;
            case '-', '\uFF0D' -> PLAIN_NUMBER.matcher(text).matches() ? text : "'" + text;
            default -> text;
        };
    }
}
