package org.shouwang.server.registry.grouping;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;

/** Who forms an assistance unit with whom, as the rule derives it or as an officer corrects it. */
final class Units {

    private Units() {}

    static void form(Draft draft, Wish wish) {
        var home = draft.group(wish.household());
        var members = draft.members(home.id()).stream().map(Stay::person).toList();
        var named = wish.units().stream().flatMap(List::stream).toList();
        draft.contradictions()
                .require(
                        !named.isEmpty()
                                && members.containsAll(named)
                                && new HashSet<>(named).size() == named.size()
                                && wish.units().stream().noneMatch(List::isEmpty),
                        "/units",
                        new Title(
                                "每个单位至少一人,每人只在一个单位,且须是本户成员。",
                                "A unit has members of this household, and nobody is in two."),
                        new Title("请重新分组。", "Arrange the units again."));
        if (!members.containsAll(named)) {
            return;
        }

        Set<UUID> claimed = new LinkedHashSet<>();
        for (var together : wish.units()) {
            form(draft, home, together, claimed);
        }
    }

    /** A unit that goes on keeps its number and what was said about it. */
    private static void form(Draft draft, Group home, List<UUID> together, Set<UUID> claimed) {
        var unit =
                together.stream()
                        .flatMap(person -> draft.current(person, GroupingKind.UNIT).stream())
                        .map(Stay::group)
                        .filter(group -> !claimed.contains(group))
                        .findFirst()
                        .map(draft::group)
                        .orElseGet(
                                () -> draft.found(GroupingKind.UNIT, home.region(), home.number()));
        claimed.add(unit.id());
        for (var person : together) {
            Optional<Stay> current = draft.current(person, GroupingKind.UNIT);
            if (current.filter(stay -> stay.group().equals(unit.id())).isEmpty()) {
                draft.leave(person, GroupingKind.UNIT);
                draft.join(person, unit, "");
            }
        }
    }
}
