package org.shouwang.server.registry.grouping;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.shouwang.policy.catalogue.Title;

/** A family that moves to another village, or out of the county. */
final class Moves {

    private Moves() {}

    /**
     * The whole household goes on under a new number in another village; so do its assistance
     * units. The booklet moves only if the officer says so: where somebody is registered and where
     * they live are two things.
     */
    static void move(Draft draft, Wish wish) {
        var old = draft.group(wish.household());
        var village = wish.place().orElse(old.region());
        draft.contradictions()
                .require(
                        !village.equals(old.region()),
                        "/place",
                        new Title("没有选择另一个村。", "No other village is chosen."),
                        new Title("请选择迁往的村。", "Choose the village they move to."));
        var people = draft.members(old.id());
        var home = draft.found(GroupingKind.HOUSEHOLD, village, old.number());
        for (var stay : people) {
            Planner.leaveHousehold(draft, stay.person(), old.id());
            draft.join(stay.person(), home, stay.relation());
        }
        draft.link(old.id(), home.id());
        draft.carry(old.id(), home.id());
        Map<UUID, Group> successors = new HashMap<>();
        for (var stay : people) {
            transplant(draft, stay.person(), GroupingKind.UNIT, village, successors, unit -> true);
            transplant(
                    draft,
                    stay.person(),
                    GroupingKind.HUKOU,
                    village,
                    successors,
                    booklet -> wish.changes(GroupingKind.HUKOU));
        }
    }

    private static void transplant(
            Draft draft,
            UUID person,
            GroupingKind kind,
            String village,
            Map<UUID, Group> successors,
            Predicate<Stay> moves) {
        var current = draft.current(person, kind);
        if (current.isEmpty()) {
            return;
        }

        var stay = current.get();
        if (!moves.test(stay)) {
            rehome(draft, stay, village);
            return;
        }

        var successor =
                successors.computeIfAbsent(
                        stay.group(),
                        old -> {
                            var founded = draft.found(kind, village, draft.group(old).number());
                            draft.carry(old, founded.id());
                            return founded;
                        });
        draft.leave(person, kind);
        draft.join(person, successor, "");
    }

    /** The same grouping, of somebody who lives in another village now. */
    static void rehome(Draft draft, Stay stay, String village) {
        draft.leave(stay.person(), stay.kind());
        draft.join(stay.person(), stay.kind(), stay.group(), village, stay.relation(), draft.day());
    }

    /** Out of the county: the receiving county takes them in from there. */
    static void depart(Draft draft, Wish wish) {
        draft.contradictions()
                .require(
                        wish.place().isPresent(),
                        "/place",
                        new Title("没有填写迁往何处。", "It is not said where they move to."),
                        new Title("请填写迁往的县或村的代码。", "Give the code of the county or village."));
        draft.contradictions()
                .require(
                        !wish.persons().isEmpty(),
                        "/persons",
                        new Title("没有选择迁出的人。", "It is not said who moves out."),
                        new Title("请选择迁出的人。", "Choose who moves out."));
        for (var named : wish.persons()) {
            Planner.leaveHousehold(draft, named.person(), wish.household());
            draft.leave(named.person(), GroupingKind.UNIT);
            if (wish.changes(GroupingKind.HUKOU)) {
                draft.leave(named.person(), GroupingKind.HUKOU);
            }
        }
        Planner.restate(draft, wish, wish.household());
    }
}
