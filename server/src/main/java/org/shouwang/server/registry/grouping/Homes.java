package org.shouwang.server.registry.grouping;

import java.util.UUID;
import org.shouwang.policy.catalogue.Title;

/** Households that split, join and change their head. */
final class Homes {

    private static final String PERSONS = "/persons";

    private Homes() {}

    static void split(Draft draft, Wish wish) {
        var old = draft.group(wish.household());
        draft.contradictions()
                .require(
                        !wish.persons().isEmpty()
                                && wish.persons().size() < draft.members(old.id()).size(),
                        PERSONS,
                        new Title("分户须有人分出,也须有人留下。", "Some leave in a split, and some stay."),
                        new Title("请选择分出的人。", "Choose who leaves."));
        var home = draft.found(GroupingKind.HOUSEHOLD, old.region(), old.number());
        for (var named : wish.persons()) {
            Planner.leaveHousehold(draft, named.person(), old.id());
            draft.join(named.person(), home, named.relation());
        }
        if (wish.changes(GroupingKind.HUKOU)) {
            together(draft, wish, GroupingKind.HUKOU, old);
        }
        if (wish.changes(GroupingKind.UNIT)) {
            together(draft, wish, GroupingKind.UNIT, old);
        }
        draft.link(old.id(), home.id());
        Planner.restate(draft, wish, old.id());
    }

    private static void together(Draft draft, Wish wish, GroupingKind kind, Group old) {
        var base =
                wish.persons().stream()
                        .flatMap(named -> draft.current(named.person(), kind).stream())
                        .findFirst()
                        .map(stay -> draft.group(stay.group()).number())
                        .orElse(old.number());
        var group = draft.found(kind, old.region(), base);
        for (var named : wish.persons()) {
            draft.leave(named.person(), kind);
            draft.join(named.person(), group, "");
        }
    }

    static void merge(Draft draft, Wish wish) {
        var home = draft.group(wish.household());
        var joining = draft.group(wish.other().orElse(wish.household()));
        draft.contradictions()
                .require(
                        !joining.id().equals(home.id()) && joining.kind() == GroupingKind.HOUSEHOLD,
                        "/other",
                        new Title("没有选择并入的户。", "The household that joins is missing."),
                        new Title("请填写另一户的编号。", "Give the number of another household."));
        draft.contradictions()
                .require(
                        joining.region().equals(home.region()),
                        "/other",
                        new Title("两户不在同一个村。", "The two households are in different villages."),
                        new Title("请先为其中一户登记迁移。", "Record the move of one of them first."));
        var people = draft.members(joining.id());
        for (var stay : people) {
            Planner.leaveHousehold(draft, stay.person(), joining.id());
            draft.join(stay.person(), home, relation(wish, stay.person()));
            if (wish.changes(GroupingKind.HUKOU)) {
                follow(draft, stay.person(), GroupingKind.HUKOU, home.id());
            }
            if (wish.changes(GroupingKind.UNIT)) {
                follow(draft, stay.person(), GroupingKind.UNIT, home.id());
            }
        }
        draft.link(joining.id(), home.id());
        Planner.restate(draft, wish, home.id());
    }

    /** Into the grouping of the head. */
    private static void follow(Draft draft, UUID person, GroupingKind kind, UUID household) {
        var head =
                draft.members(household).stream()
                        .filter(Stay::isHead)
                        .map(Stay::person)
                        .findFirst();
        head.flatMap(one -> draft.current(one, kind))
                .filter(stay ->
                        draft.current(person, kind)
                                .filter(own -> own.group().equals(stay.group()))
                                .isEmpty())
                .ifPresent(stay -> {
                    draft.leave(person, kind);
                    draft.join(person, kind, stay.group(), stay.region(), "", draft.day());
                });
    }

    private static String relation(Wish wish, UUID person) {
        return wish.persons().stream()
                .filter(named -> named.person().equals(person))
                .map(Wish.Named::relation)
                .findFirst()
                .orElse("");
    }

    static void head(Draft draft, Wish wish) {
        Planner.restate(draft, wish, wish.household());
    }

    /** A household that everybody has left goes on in another one. */
    static void linkIfEmpty(Draft draft, UUID household, UUID successor) {
        if (!household.equals(successor) && draft.members(household).isEmpty()) {
            draft.link(household, successor);
        }
    }
}
