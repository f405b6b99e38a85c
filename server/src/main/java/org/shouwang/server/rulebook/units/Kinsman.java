package org.shouwang.server.rulebook.units;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.explanation.Outcome;

/**
 * A member of a household with what decides about the assistance unit.
 *
 * @param married what is believed: never married, or married, widowed or divorced; empty if unknown
 * @param tooYoung below the age of marriage
 * @param alone whether a rule lets this person be a unit of one, and which
 */
record Kinsman(
        UUID id,
        String label,
        String relation,
        Optional<Boolean> married,
        boolean tooYoung,
        Optional<Alone> alone) {

    /** A rule that carves out, and what it says of this person: yes, or that somebody must look. */
    record Alone(Title title, Outcome outcome) {}

    boolean isCarvedOut() {
        return alone.filter(rule -> rule.outcome() == Outcome.YES).isPresent();
    }

    boolean is(String... relations) {
        return Arrays.asList(relations).contains(relation);
    }
}
