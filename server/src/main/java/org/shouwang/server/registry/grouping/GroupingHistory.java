package org.shouwang.server.registry.grouping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;

/**
 * Everybody who ever belonged to a household, when they belonged to which grouping, and what
 * happened. Names are masked.
 *
 * @param version which state this is; whoever records an event names the one they have seen
 * @param day as of which people are here or not; nothing later can be recorded
 * @param relations what can be said of somebody's kinship to the head
 */
record GroupingHistory(
        String version,
        UUID household,
        String number,
        LocalDate day,
        List<Participant> people,
        List<Period> periods,
        List<Happened> events,
        List<Related> before,
        List<Related> after,
        List<RelationCode> relations) {

    GroupingHistory {
        people = List.copyOf(people);
        periods = List.copyOf(periods);
        events = List.copyOf(events);
        before = List.copyOf(before);
        after = List.copyOf(after);
        relations = List.copyOf(relations);
    }

    /** A kinship to the head that can be recorded. */
    record RelationCode(String code, Title title) {}

    /**
     * Somebody who belongs or belonged here.
     *
     * @param here whether they belong here on the day
     */
    record Participant(
            UUID person,
            String number,
            String label,
            String relation,
            Title relationTitle,
            @Nullable LocalDate died,
            boolean here) {}

    /** One membership; without a first day nobody said since when, without a last it goes on. */
    record Period(
            UUID person,
            GroupingKind kind,
            UUID grouping,
            String number,
            Title relation,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** An event and what it did. */
    record Happened(
            UUID event,
            EventKind kind,
            Title title,
            LocalDate happenedOn,
            LocalDate knownSince,
            Instant recordedAt,
            String recordedBy,
            String reason,
            String document,
            String basis,
            @Nullable UUID corrects,
            @Nullable UUID correctedBy,
            List<Effect> effects) {

        Happened {
            effects = List.copyOf(effects);
        }
    }

    /** How an event changed one membership. */
    record Effect(
            String label,
            GroupingKind kind,
            String number,
            Title relation,
            Turn turn,
            LocalDate on) {}

    /** A membership begins, ends, or is taken back. */
    enum Turn {
        BEGAN,
        ENDED,
        WITHDRAWN
    }

    /** A household that this one came out of, or that came out of this one. */
    record Related(UUID household, String number, UUID event, boolean visible) {}
}
