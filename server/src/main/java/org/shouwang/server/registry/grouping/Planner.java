package org.shouwang.server.registry.grouping;

import java.util.UUID;

/**
 * Turns what an officer says has happened into changes of memberships, or says why it cannot be.
 */
final class Planner {

    private Planner() {}

    /**
     * The changes of an event.
     *
     * @throws org.shouwang.server.access.BrokenInput with everything that it contradicts
     */
    static Plan plan(Circle circle, Wish wish) {
        var draft = new Draft(circle, wish.day());
        switch (wish.kind()) {
            case SPLIT -> Homes.split(draft, wish);
            case MERGE -> Homes.merge(draft, wish);
            case MOVE -> Moves.move(draft, wish);
            case MOVE_OUT -> Moves.depart(draft, wish);
            case MOVE_IN -> throw new IllegalArgumentException("families arrive by a transfer");
            case HEAD -> Homes.head(draft, wish);
            case MARRY_IN -> Marriages.in(draft, wish);
            case MARRY_OUT -> Marriages.out(draft, wish);
            case BIRTH -> Lives.birth(draft, wish);
            case DEATH -> Lives.death(draft, wish);
            case UNITS -> Units.form(draft, wish);
            case KINSHIP -> Lives.kinship(draft, wish);
            case SAME_PERSON -> Lives.samePerson(draft, wish);
            case CORRECTION -> Corrections.correct(draft, wish);
        }
        return draft.plan();
    }

    /** Those who stay behind get their kinship to the new head. */
    static void restate(Draft draft, Wish wish, UUID household) {
        for (var named : wish.remaining()) {
            var stay =
                    draft.current(named.person(), GroupingKind.HOUSEHOLD)
                            .filter(current -> current.group().equals(household));
            if (stay.isEmpty()) {
                draft.contradictions().notHere(draft.label(named.person()), draft.day());
            } else if (!stay.get().relation().equals(named.relation())) {
                draft.leave(named.person(), GroupingKind.HOUSEHOLD);
                draft.join(
                        named.person(),
                        GroupingKind.HOUSEHOLD,
                        household,
                        stay.get().region(),
                        named.relation(),
                        draft.day());
            }
        }
    }

    /** Ends a membership of somebody who must have one in this grouping. */
    static void leaveHousehold(Draft draft, UUID person, UUID household) {
        draft.requireAlive(person, draft.day());
        var current = draft.current(person, GroupingKind.HOUSEHOLD);
        if (current.filter(stay -> stay.group().equals(household)).isEmpty()) {
            draft.contradictions().notHere(draft.label(person), draft.day());
        } else {
            draft.leave(person, GroupingKind.HOUSEHOLD);
        }
    }
}
