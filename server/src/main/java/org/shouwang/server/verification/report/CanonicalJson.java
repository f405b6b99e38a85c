package org.shouwang.server.verification.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON of which there is one way to write it (RFC 8785, without fractions): keys in order, no
 * spaces, nothing escaped that need not be. Two programs that read the same write the same bytes.
 */
final class CanonicalJson {

    private static final int PRINTABLE = 0x20;

    private CanonicalJson() {}

    /** Of maps with text for keys, lists, texts, whole numbers and yes or no. */
    static String of(Object value) {
        var text = new StringBuilder(4096);
        write(text, value);
        return text.toString();
    }

    private static void write(StringBuilder text, Object value) {
        switch (value) {
            case Map<?, ?> map -> map(text, map);
            case List<?> list -> list(text, list);
            case String word -> word(text, word);
            case Long number -> text.append(number.longValue());
            case Integer number -> text.append(number.intValue());
            case Boolean yes -> text.append(yes.booleanValue());
            default ->
                    throw new IllegalArgumentException(
                            "no canonical form of " + value.getClass().getName());
        }
    }

    /** The order of UTF-16, as Java compares. */
    private static void map(StringBuilder text, Map<?, ?> map) {
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, value) -> sorted.put((String) key, value));
        char next = '{';
        for (var entry : sorted.entrySet()) {
            text.append(next);
            word(text, entry.getKey());
            text.append(':');
            write(text, entry.getValue());
            next = ',';
        }
        text.append(sorted.isEmpty() ? "{}" : "}");
    }

    private static void list(StringBuilder text, List<?> list) {
        char next = '[';
        for (var value : list) {
            text.append(next);
            write(text, value);
            next = ',';
        }
        text.append(list.isEmpty() ? "[]" : "]");
    }

    private static void word(StringBuilder text, String word) {
        text.append('"');
        for (int i = 0; i < word.length(); i++) {
            char character = word.charAt(i);
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (character < PRINTABLE) {
                        text.append("\\u%04x".formatted((int) character));
                    } else {
                        text.append(character);
                    }
                }
            }
        }
        text.append('"');
    }
}
