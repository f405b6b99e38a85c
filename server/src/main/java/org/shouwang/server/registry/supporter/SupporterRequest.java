package org.shouwang.server.registry.supporter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who owes support to a member, as it comes in.
 *
 * @param owedTo the member
 * @param relation what they are to the member, as a code name
 * @param home where they live, in words
 * @param since the first day; left out, today
 * @param reason what it rests on
 */
record SupporterRequest(
        @Nullable UUID owedTo,
        @Nullable String name,
        @Nullable String relation,
        @Nullable String documentKind,
        @Nullable String document,
        @Nullable String home,
        @Nullable LocalDate since,
        @Nullable String reason) {

    /**
     * Why somebody owes support no more.
     *
     * @param on the first day that is out; left out, today
     */
    record SupporterEnd(@Nullable LocalDate on, @Nullable String reason) {}

    static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("").strip();
    }
}
