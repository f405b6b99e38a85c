package org.shouwang.server.registry.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The people and groupings that an event can touch, with their whole history: everything that is
 * needed to say what the event does and whether it contradicts anything.
 *
 * @param taken numbers of groupings that are in use beyond these
 */
record Circle(
        Map<UUID, Someone> persons, Map<UUID, Group> groups, List<Stay> stays, Set<String> taken) {

    Circle {
        persons = new LinkedHashMap<>(persons);
        groups = new LinkedHashMap<>(groups);
        stays = List.copyOf(stays);
        taken = Set.copyOf(taken);
    }

    List<Stay> of(UUID person, GroupingKind kind) {
        return stays.stream()
                .filter(stay -> stay.person().equals(person) && stay.kind() == kind)
                .toList();
    }

    Optional<Stay> on(UUID person, GroupingKind kind, LocalDate day) {
        return of(person, kind).stream().filter(stay -> stay.includes(day)).findFirst();
    }

    /** Who belongs to a grouping on a day, in the order of the file. */
    List<Stay> members(UUID group, LocalDate day) {
        return stays.stream()
                .filter(stay -> stay.group().equals(group) && stay.includes(day))
                .toList();
    }

    Circle after(Plan plan) {
        var people = new LinkedHashMap<>(persons);
        plan.newcomers().forEach(newcomer -> people.put(newcomer.id(), newcomer));
        plan.died()
                .forEach((id, day) -> people.computeIfPresent(id, (k, one) -> one.deadSince(day)));
        var all = new LinkedHashMap<>(groups);
        plan.founded().forEach(group -> all.put(group.id(), group));
        var now = new ArrayList<>(stays);
        for (var change : plan.changes()) {
            switch (change) {
                case Change.Ended ended ->
                        now.replaceAll(
                                stay -> stay.isSameAs(ended.before()) ? ended.after() : stay);
                case Change.Began began -> now.add(began.after());
            }
            var after = change.after();
            if (change instanceof Change.Began && after.kind() == GroupingKind.HOUSEHOLD) {
                people.computeIfPresent(after.person(), (id, one) -> one.livingIn(after.region()));
            }
        }
        return new Circle(people, all, now, taken);
    }
}
