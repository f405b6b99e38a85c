package org.shouwang.policy.language;

import org.shouwang.policy.catalogue.Title;

/**
 * Something in a text of a pack that must be put right, and how.
 *
 * @param sourceLine the line as written
 * @param message what is wrong
 * @param remedy what to do next
 */
public record Problem(
        String file, int line, int column, String sourceLine, Title message, Title remedy) {

    public Problem(Position position, String sourceLine, Title message, Title remedy) {
        this(position.file(), position.line(), position.column(), sourceLine, message, remedy);
    }

    /**
     * The place, the line, a caret below the first wrong character, and what to do in Chinese and
     * in English.
     */
    @Override
    public String toString() {
        return """
        %s:%d:%d
            %s
            %s^
          %s %s
          %s %s\
        """
                .formatted(
                        file,
                        line,
                        column,
                        sourceLine,
                        blank(),
                        message.zh(),
                        remedy.zh(),
                        message.en(),
                        remedy.en());
    }

    /**
     * As wide as the text before the column: a Chinese character is as wide as an ideographic
     * space.
     */
    private String blank() {
        var before = sourceLine.substring(0, Math.min(column - 1, sourceLine.length()));
        return before.replaceAll("[\\u1100-\\u115f\\u2e80-\\uffdc]", "\u3000")
                .replaceAll("[^\\t\\u3000]", " ");
    }
}
