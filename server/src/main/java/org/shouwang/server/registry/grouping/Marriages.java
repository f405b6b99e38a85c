package org.shouwang.server.registry.grouping;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;

/** Who marries in or out, alone or with children. */
final class Marriages {

    private static final String SPOUSE = "/spouse";

    private Marriages() {}

    /** Somebody of another household, or who was on file nowhere, joins this one. */
    static void in(Draft draft, Wish wish) {
        wed(draft, wish, wish.household());
    }

    /** Somebody of this household joins another one. */
    static void out(Draft draft, Wish wish) {
        for (var named : wish.persons()) {
            if (draft.current(named.person(), GroupingKind.HOUSEHOLD)
                    .filter(stay -> stay.group().equals(wish.household()))
                    .isEmpty()) {
                draft.contradictions().notHere(draft.label(named.person()), draft.day());
            }
        }
        var other = wish.other().filter(id -> draft.group(id).kind() == GroupingKind.HOUSEHOLD);
        draft.contradictions()
                .require(
                        other.isPresent(),
                        "/other",
                        new Title("没有填写婚入的户。", "The household they marry into is missing."),
                        new Title(
                                "请填写户编号;如在外县,请登记为迁出本县。",
                                "Give its number; if it is in another county, record a move out of"
                                        + " the county."));
        other.ifPresent(home -> wed(draft, wish, home));
    }

    private static void wed(Draft draft, Wish wish, UUID household) {
        var home = draft.group(household);
        var found = spouse(draft, wish, household);
        if (found.isEmpty()) {
            return;
        }

        var spouse = found.get();
        var left = new LinkedHashSet<UUID>();
        for (var named : wish.persons()) {
            draft.requireAlive(named.person(), draft.day());
            draft.leave(named.person(), GroupingKind.HOUSEHOLD)
                    .ifPresent(stay -> left.add(stay.group()));
            draft.join(named.person(), home, named.relation());
            settle(draft, wish, named.person(), spouse, home);
        }
        wish.newcomer().ifPresent(one -> arrive(draft, wish, one, spouse, home));
        tie(draft, wish, spouse);
        left.forEach(old -> {
            Planner.restate(draft, wish, old);
            Homes.linkIfEmpty(draft, old, home.id());
        });
    }

    /** A member of that household, and none of those who come. */
    private static Optional<UUID> spouse(Draft draft, Wish wish, UUID household) {
        var spouse =
                wish.spouse()
                        .filter(one ->
                                draft.current(one, GroupingKind.HOUSEHOLD)
                                        .filter(stay -> stay.group().equals(household))
                                        .isPresent())
                        .filter(one ->
                                wish.persons().stream()
                                        .noneMatch(named -> named.person().equals(one)));
        draft.contradictions()
                .require(
                        spouse.isPresent(),
                        SPOUSE,
                        new Title(
                                "没有选择该户中与谁结婚。",
                                "It is not said whom of that household they marry."),
                        new Title(
                                "请在该户成员中选择配偶,不能是婚入者本人。",
                                "Choose the spouse among its members, not somebody who comes."));
        draft.contradictions()
                .require(
                        wish.newcomer().isPresent() || !wish.persons().isEmpty(),
                        "/persons",
                        new Title("没有选择婚入的人。", "It is not said who marries in."),
                        new Title(
                                "请选择已在册的人,或填写新人员。", "Choose somebody on file, or enter a person."));
        return spouse;
    }

    private static void arrive(
            Draft draft, Wish wish, Wish.Newcomer newcomer, UUID spouse, Group home) {
        Lives.add(draft, newcomer, home);
        draft.join(newcomer.id(), home, newcomer.relation());
        settle(draft, wish, newcomer.id(), spouse, home);
    }

    /** Spouses share an assistance unit; the booklet changes only if the officer says so. */
    private static void settle(Draft draft, Wish wish, UUID person, UUID spouse, Group home) {
        draft.leave(person, GroupingKind.UNIT);
        draft.current(spouse, GroupingKind.UNIT)
                .ifPresent(unit -> draft.join(person, draft.group(unit.group()), ""));
        var booklet = draft.current(person, GroupingKind.HUKOU);
        if (wish.changes(GroupingKind.HUKOU)) {
            draft.leave(person, GroupingKind.HUKOU);
            var shared = draft.current(spouse, GroupingKind.HUKOU);
            if (shared.isPresent()) {
                draft.join(
                        person,
                        GroupingKind.HUKOU,
                        shared.get().group(),
                        home.region(),
                        "",
                        draft.day());
            } else {
                draft.join(
                        person, draft.found(GroupingKind.HUKOU, home.region(), home.number()), "");
            }
        } else {
            booklet.filter(stay -> !stay.region().equals(home.region()))
                    .ifPresent(stay -> Moves.rehome(draft, stay, home.region()));
        }
    }

    private static void tie(Draft draft, Wish wish, UUID spouse) {
        var partner =
                wish.newcomer()
                        .map(Wish.Newcomer::id)
                        .or(() -> wish.persons().stream().map(Wish.Named::person).findFirst());
        partner.ifPresent(one -> draft.tie(one, spouse, Plan.Tie.SPOUSE));
    }
}
