package org.shouwang.server.registry.grouping;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One person in one grouping for a time, from the first day in to the first day out.
 *
 * @param region the village of the person during that time
 * @param relation kinship to the head of a household, by code name; empty where it is not stated
 * @param turn which of those that begin that day; the earlier ones were corrected away
 */
record Stay(
        UUID person,
        GroupingKind kind,
        UUID group,
        String region,
        String relation,
        LocalDate from,
        LocalDate to,
        int turn) {

    /** Begins when nobody knows; so does everything that was first imported. */
    static final LocalDate EVER = LocalDate.MIN;

    /** Has not ended. */
    static final LocalDate OPEN = LocalDate.MAX;

    static final String HEAD = "head";

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** Corrected away: it never held on any day. */
    boolean isVoid() {
        return from.equals(to);
    }

    boolean isOpen() {
        return to.equals(OPEN);
    }

    boolean isHead() {
        return relation.equals(HEAD);
    }

    Stay until(LocalDate day) {
        return new Stay(person, kind, group, region, relation, from, day, turn);
    }

    boolean isSameAs(Stay other) {
        return person.equals(other.person)
                && kind == other.kind
                && from.equals(other.from)
                && turn == other.turn;
    }

    boolean overlaps(Stay other) {
        return !isVoid() && !other.isVoid() && from.isBefore(other.to) && other.from.isBefore(to);
    }
}
