package org.shouwang.server.registry.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of one subject, as it comes in.
 *
 * @param subject a member, an assistance unit, a supporter or the household itself
 * @param source by its name in the catalogue
 * @param dataDate the day of the data; left out, today
 * @param validFrom the first day of which it is true; left out, nobody said since when
 * @param validTo the first day that is out; left out, until further notice
 * @param evidence what it rests on
 */
record StatementRequest(
        @Nullable UUID subject,
        @Nullable String source,
        @Nullable LocalDate dataDate,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String evidence,
        @Nullable List<StatedFact> facts) {

    /**
     * One fact.
     *
     * @param value as it would stand in a cell of a file: a value, 无记录 or 未反馈
     */
    record StatedFact(@Nullable String fact, @Nullable String value) {

        String name() {
            return text(fact);
        }

        String written() {
            return text(value);
        }
    }

    List<StatedFact> items() {
        return Optional.ofNullable(facts).orElse(List.of());
    }

    String sourceName() {
        return text(source);
    }

    String basis() {
        return text(evidence);
    }

    LocalDate from() {
        return Optional.ofNullable(validFrom).orElse(LocalDate.MIN);
    }

    LocalDate to() {
        return Optional.ofNullable(validTo).orElse(LocalDate.MAX);
    }

    private static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("").strip();
    }
}
