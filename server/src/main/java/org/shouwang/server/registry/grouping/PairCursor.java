package org.shouwang.server.registry.grouping;

import java.util.Optional;
import java.util.UUID;
import org.shouwang.server.access.BrokenInput;

/**
 * Where a page of pairs ended: the next begins behind it, whatever was settled meanwhile.
 *
 * @param resemblance empty before the first
 */
record PairCursor(String resemblance, UUID first, UUID second) {

    static final PairCursor START = new PairCursor("", new UUID(0, 0), new UUID(0, 0));

    private static final String BETWEEN = "_";
    private static final int ID_CHARACTERS = 36;

    static PairCursor after(Duplicates.DuplicatePair last) {
        return new PairCursor(
                last.resemblance().name(), last.first().person(), last.second().person());
    }

    String text() {
        return resemblance + BETWEEN + first + BETWEEN + second;
    }

    /** Reads what {@link #text} wrote; anything else is broken input. */
    static PairCursor read(String text) {
        return parse(text).orElseThrow(() -> BrokenInput.unknownPosition(text));
    }

    private static Optional<PairCursor> parse(String text) {
        int second = text.length() - ID_CHARACTERS;
        int first = second - 1 - ID_CHARACTERS;
        if (first < 1
                || !text.startsWith(BETWEEN, first - 1)
                || !text.startsWith(BETWEEN, second - 1)) {
            return Optional.empty();
        }

        try {
            return Optional.of(
                    new PairCursor(
                            Duplicates.Resemblance.valueOf(text.substring(0, first - 1)).name(),
                            UUID.fromString(text.substring(first, second - 1)),
                            UUID.fromString(text.substring(second))));
        } catch (IllegalArgumentException notACursor) {
            return Optional.empty();
        }
    }
}
