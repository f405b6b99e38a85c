package org.shouwang.server.rulebook.units;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;

/**
 * What the rule of the place proposes for a household, beside what holds.
 *
 * @param same whether it comes to what holds today, and nothing is left to ask
 * @param arrangedOn when somebody last arranged the units; that holds until it is changed
 * @param arrangedBasis the pack whose proposal was accepted then; empty if they were made by hand
 */
record DerivedUnits(
        String pack,
        Title rule,
        String document,
        String article,
        List<ProposedUnit> units,
        List<Derived.Question> questions,
        boolean same,
        @Nullable LocalDate arrangedOn,
        String arrangedBy,
        String arrangedWhy,
        String arrangedBasis) {

    DerivedUnits {
        units = List.copyOf(units);
        questions = List.copyOf(questions);
    }

    /**
     * A unit as the rule has it.
     *
     * @param asNow whether exactly these people form a unit today
     */
    record ProposedUnit(List<ProposedMember> members, boolean asNow) {

        ProposedUnit {
            members = List.copyOf(members);
        }
    }

    /** Somebody in it, why, and the number of the unit they are in today. */
    record ProposedMember(UUID person, String label, Title reason, String unitNow) {}
}
