package org.shouwang.server.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The members of a household and what they are to each other, as far as anybody said.
 *
 * @param members the head first; names masked
 * @param standing the last time that somebody arranged the assistance units
 */
public record Family(List<Member> members, List<Tie> ties, Optional<Arrangement> standing) {

    public Family {
        members = List.copyOf(members);
        ties = List.copyOf(ties);
    }

    /**
     * A member.
     *
     * @param relation kinship to the head, by code name; empty where nobody stated it
     * @param unit the number of the assistance unit today
     */
    public record Member(
            UUID id,
            String number,
            String label,
            String relation,
            String sex,
            Optional<LocalDate> born,
            String unit) {}

    /** What the other is to a person: a parent, or else the spouse. */
    public record Tie(UUID person, UUID other, boolean parent) {}

    /**
     * Somebody arranged the units: when, why and who.
     *
     * @param basis pack and version where the arrangement that a rule derived was accepted; empty
     *     where it was made by hand
     */
    public record Arrangement(LocalDate day, String reason, String by, String basis) {}
}
