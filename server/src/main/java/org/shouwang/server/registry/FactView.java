package org.shouwang.server.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;

/**
 * What is known of one fact, and everything that was ever said about it.
 *
 * @param value as it is written in a cell; null where there is no value
 * @param display the value as people read it in either language
 * @param source who is believed; null where nobody said anything
 * @param date the date of the data that is believed
 * @param disagrees whether sources contradict each other
 */
record FactView(
        String fact,
        Title title,
        Title unit,
        @Nullable String value,
        @Nullable Title display,
        State state,
        @Nullable SourceName source,
        @Nullable LocalDate date,
        boolean disagrees,
        List<StatementView> statements) {

    FactView {
        statements = List.copyOf(statements);
    }

    /** What is known: four different things. */
    enum State {
        KNOWN,
        NOTHING_FOUND,
        NO_ANSWER,
        NOT_ASKED;

        static State of(StatementState state) {
            return switch (state) {
                case VALUE -> KNOWN;
                case NOTHING_FOUND -> NOTHING_FOUND;
                case NO_ANSWER -> NO_ANSWER;
            };
        }
    }

    /** A source by its name and title. */
    record SourceName(String name, Title title) {}

    /** One statement; an end of its time that is null is open. */
    record StatementView(
            @Nullable String value,
            @Nullable Title display,
            State state,
            SourceName source,
            LocalDate date,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Instant recordedAt,
            String evidence,
            boolean believed) {}
}
