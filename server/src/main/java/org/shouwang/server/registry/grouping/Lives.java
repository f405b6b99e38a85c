package org.shouwang.server.registry.grouping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;

/** Births, deaths, kinship, and entries that turn out to be one person. */
final class Lives {

    private static final String PERSONS = "/persons";

    private Lives() {}

    static void birth(Draft draft, Wish wish) {
        var home = draft.group(wish.household());
        var parents =
                wish.parents().stream()
                        .filter(one ->
                                draft.current(one, GroupingKind.HOUSEHOLD)
                                        .filter(stay -> stay.group().equals(home.id()))
                                        .isPresent())
                        .toList();
        draft.contradictions()
                .require(
                        !parents.isEmpty() && parents.size() == wish.parents().size(),
                        "/parents",
                        new Title("没有选择本户的父亲或母亲。", "No parent of this household is named."),
                        new Title("请选择父母(至少一人)。", "Choose the parents, at least one."));
        draft.contradictions()
                .require(
                        wish.newcomer().isPresent(),
                        "/newcomer",
                        new Title("没有填写新生儿。", "The child is missing."),
                        new Title("请填写姓名和性别。", "Give the name and the sex."));
        if (parents.isEmpty() || wish.newcomer().isEmpty()) {
            return;
        }

        var child = wish.newcomer().get();
        add(draft, child, home);
        draft.join(child.id(), home, child.relation());
        inherit(draft, child.id(), parents);
        parents.forEach(parent -> draft.tie(child.id(), parent, Plan.Tie.PARENT));
    }

    /** A child is in the unit and the booklet of the first parent who has one. */
    private static void inherit(Draft draft, UUID child, List<UUID> parents) {
        for (var kind : List.of(GroupingKind.UNIT, GroupingKind.HUKOU)) {
            parents.stream()
                    .flatMap(parent -> draft.current(parent, kind).stream())
                    .findFirst()
                    .ifPresent(stay ->
                            draft.join(child, kind, stay.group(), stay.region(), "", draft.day()));
        }
    }

    static void add(Draft draft, Wish.Newcomer newcomer, Group home) {
        draft.add(
                new Someone(
                        newcomer.id(),
                        newcomer.number(),
                        newcomer.label(),
                        home.region(),
                        newcomer.born(),
                        Optional.empty()));
        newcomer.born()
                .filter(born -> born.isAfter(draft.day()))
                .ifPresent(born ->
                        draft.contradictions().notBorn(newcomer.label(), born, draft.day()));
    }

    /** The day of death still counts; the day after is the first day out. */
    static void death(Draft draft, Wish wish) {
        draft.contradictions()
                .require(
                        wish.persons().size() == 1,
                        PERSONS,
                        new Title("请选择一位死者。", "Choose the one who died."),
                        new Title("每次登记一人。", "Record one person at a time."));
        for (var named : wish.persons()) {
            draft.requireAlive(named.person(), wish.happenedOn());
            if (draft.current(named.person(), GroupingKind.HOUSEHOLD).isEmpty()) {
                draft.contradictions().notHere(draft.label(named.person()), wish.happenedOn());
            }
            for (var kind : GroupingKind.values()) {
                draft.leave(named.person(), kind);
            }
            draft.died(named.person(), Optional.of(wish.happenedOn()));
        }
        Planner.restate(draft, wish, wish.household());
    }

    /** Answers what the assistance unit of somebody depends on. */
    static void kinship(Draft draft, Wish wish) {
        for (var kin : wish.kin()) {
            draft.contradictions()
                    .require(
                            !kin.person().equals(kin.other()),
                            "/kin",
                            new Title("亲属关系须在两人之间。", "Kinship is between two persons."),
                            new Title("请选择另一位成员。", "Choose another member."));
            draft.tie(kin.person(), kin.other(), kin.tie());
        }
    }

    /** The second entry leaves all groupings; the first one stays, with the statements of both. */
    static void samePerson(Draft draft, Wish wish) {
        var both = wish.persons();
        draft.contradictions()
                .require(
                        both.size() == 2 && !both.get(0).person().equals(both.get(1).person()),
                        PERSONS,
                        new Title("请选择两份登记。", "Choose two entries."),
                        new Title("先写保留的一份,再写并入的一份。", "The one that is kept comes first."));
        if (both.size() != 2) {
            return;
        }

        var kept = both.get(0).person();
        var alias = both.get(1).person();
        var left = new LinkedHashSet<UUID>();
        for (var kind : GroupingKind.values()) {
            var stay = draft.leave(alias, kind);
            if (kind == GroupingKind.HOUSEHOLD) {
                stay.ifPresent(one -> left.add(one.group()));
            }
        }
        draft.merge(kept, alias);
        left.forEach(old -> {
            Planner.restate(draft, wish, old);
            draft.current(kept, GroupingKind.HOUSEHOLD)
                    .ifPresent(home -> Homes.linkIfEmpty(draft, old, home.group()));
        });
    }
}
