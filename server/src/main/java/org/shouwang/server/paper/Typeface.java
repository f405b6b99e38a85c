package org.shouwang.server.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.TreeSet;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/**
 * The one font that books are printed in, which comes with the server: only the characters that
 * occur are embedded. A character that it does not have is printed as its number, never as a box or
 * a gap, and told at the end of the book.
 */
final class Typeface {

    private static final String FILE = "/fonts/NotoSansSC-Regular.ttf";

    private final BaseFont base;
    private final TreeSet<Integer> missing = new TreeSet<>();

    private Typeface(BaseFont base) {
        this.base = base;
    }

    static Typeface open() {
        try (var stream = Objects.requireNonNull(Typeface.class.getResourceAsStream(FILE))) {
            return new Typeface(
                    BaseFont.createFont(
                            "NotoSansSC-Regular.ttf",
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            false,
                            stream.readAllBytes(),
                            null));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the font of the books cannot be read", unreadable);
        }
    }

    Font size(float points) {
        return new Font(base, points);
    }

    BaseFont base() {
        return base;
    }

    /** The text as it can be printed. */
    String printable(String text) {
        if (text.codePoints().allMatch(this::has)) {
            return text;
        }

        var printable = new StringBuilder();
        text.codePoints()
                .forEach(character -> {
                    if (has(character)) {
                        printable.appendCodePoint(character);
                    } else if (!Character.isISOControl(character)) {
                        missing.add(character);
                        printable.append(number(character));
                    }
                });
        return printable.toString();
    }

    private boolean has(int character) {
        return !Character.isSupplementaryCodePoint(character) && base.charExists(character);
    }

    private static String number(int character) {
        return "〔U+%X〕".formatted(character);
    }

    /** The characters that could not be printed, if there were any. */
    String missing() {
        return String.join(
                "、", missing.stream().map(character -> "U+%X".formatted(character)).toList());
    }
}
