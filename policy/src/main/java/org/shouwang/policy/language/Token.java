package org.shouwang.policy.language;

import java.util.Optional;

/**
 * The smallest piece of a text.
 *
 * @param text as written, with Chinese punctuation made plain; of a quotation, what is between the
 *     quotes
 * @param start its place in the text, from 0
 * @param end the place after it
 */
record Token(Kind kind, String text, Position position, int start, int end) {

    enum Kind {
        WORD,
        NUMBER,
        DATE,
        QUOTATION,
        SYMBOL,
        END
    }

    /** A statement begins at the left edge; everything that belongs to it is indented. */
    boolean beginsStatement() {
        return position.column() == 1;
    }

    boolean is(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    boolean is(Keyword keyword) {
        return keyword().filter(keyword::equals).isPresent();
    }

    Optional<Keyword> keyword() {
        return kind == Kind.WORD ? Keyword.of(text) : Optional.empty();
    }
}
