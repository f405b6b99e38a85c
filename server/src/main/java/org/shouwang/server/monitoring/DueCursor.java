package org.shouwang.server.monitoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.server.access.BrokenInput;

/**
 * Where a page of a list by due date ended: the next begins behind it, whatever was added or
 * settled meanwhile.
 */
public record DueCursor(LocalDate dueOn, UUID id) {

    private static final String BETWEEN = "_";

    /** Reads what {@link #text} wrote; anything else is broken input. */
    public static DueCursor read(String text) {
        return parse(text).orElseThrow(() -> BrokenInput.unknownPosition(text));
    }

    public String text() {
        return dueOn + BETWEEN + id;
    }

    private static Optional<DueCursor> parse(String text) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            return Optional.empty();
        }

        try {
            var dueOn = LocalDate.parse(text.substring(0, between));
            return Optional.of(new DueCursor(dueOn, UUID.fromString(text.substring(between + 1))));
        } catch (IllegalArgumentException | DateTimeException notACursor) {
            return Optional.empty();
        }
    }
}
