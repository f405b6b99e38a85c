package org.shouwang.server.registry.grouping;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.shouwang.policy.catalogue.Title;

/**
 * What an event would do, shown before it is recorded: the groupings that it touches on the day
 * before and on the first day of the new state.
 */
record BeforeAndAfter(LocalDate day, List<Together> before, List<Together> after) {

    BeforeAndAfter {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** A grouping and who belongs to it. */
    record Together(GroupingKind kind, UUID grouping, String number, List<Belongs> people) {

        Together {
            people = List.copyOf(people);
        }
    }

    /** Somebody in it, and how to the head. */
    record Belongs(UUID person, String label, Title relation) {}

    static BeforeAndAfter of(Circle circle, Plan plan, Function<String, Title> relation) {
        var then = circle.after(plan);
        var touched =
                plan.changes().stream().map(change -> change.after().group()).distinct().toList();
        return new BeforeAndAfter(
                plan.day(),
                together(circle, touched, plan.day(), relation),
                together(then, touched, plan.day(), relation));
    }

    /** The state before is the one that would hold on the day if nothing had happened. */
    private static List<Together> together(
            Circle circle, List<UUID> groups, LocalDate day, Function<String, Title> relation) {
        return groups.stream()
                .flatMap(id -> Optional.ofNullable(circle.groups().get(id)).stream())
                .map(group ->
                        new Together(
                                group.kind(),
                                group.id(),
                                group.number(),
                                circle.members(group.id(), day).stream()
                                        .map(stay -> belongs(circle, stay, relation))
                                        .toList()))
                .filter(group -> !group.people().isEmpty())
                .sorted(Comparator.comparing(Together::kind).thenComparing(Together::number))
                .toList();
    }

    private static Belongs belongs(Circle circle, Stay stay, Function<String, Title> relation) {
        return new Belongs(
                stay.person(),
                Optional.ofNullable(circle.persons().get(stay.person()))
                        .map(Someone::label)
                        .orElse(""),
                relation.apply(stay.relation()));
    }
}
