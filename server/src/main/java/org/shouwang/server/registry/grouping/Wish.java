package org.shouwang.server.registry.grouping;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What an officer says has happened, before anybody has checked it.
 *
 * @param household where it is recorded
 * @param persons whom it is about, with their kinship to the head of where they will be
 * @param groupings which of the three change, where that is a choice
 * @param other the other household
 * @param remaining kinship to a new head, of those who stay behind
 * @param spouse who is married
 * @param place where they move to
 * @param units who forms an assistance unit with whom
 * @param undone what is corrected
 */
record Wish(
        EventKind kind,
        UUID household,
        LocalDate happenedOn,
        List<Named> persons,
        Set<GroupingKind> groupings,
        Optional<UUID> other,
        List<Named> remaining,
        Optional<Newcomer> newcomer,
        List<UUID> parents,
        Optional<UUID> spouse,
        Optional<String> place,
        List<List<UUID>> units,
        List<Plan.Kin> kin,
        Optional<Undone> undone) {

    Wish {
        persons = List.copyOf(persons);
        groupings = Set.copyOf(groupings);
        remaining = List.copyOf(remaining);
        parents = List.copyOf(parents);
        units = units.stream().map(List::copyOf).toList();
        kin = List.copyOf(kin);
    }

    /** A person and the kinship to the head, by code name; empty where nobody said. */
    record Named(UUID person, String relation) {}

    /** Somebody who was not on file. */
    record Newcomer(
            UUID id, String number, String label, Optional<LocalDate> born, String relation) {}

    /** An event that is corrected: what it did, whom it brought and whom it took. */
    record Undone(EventKind kind, List<Change> changes, List<UUID> died) {

        Undone {
            changes = List.copyOf(changes);
            died = List.copyOf(died);
        }

        private Optional<LocalDate> day() {
            return changes.stream().map(Change::day).min(LocalDate::compareTo);
        }
    }

    /**
     * The first day of the new state. Who dies belongs to the household on that day still; who
     * leaves is away on the day of leaving; what is undone never was.
     */
    LocalDate day() {
        return undone.flatMap(Undone::day)
                .orElse(kind == EventKind.DEATH ? happenedOn.plusDays(1) : happenedOn);
    }

    boolean changes(GroupingKind grouping) {
        return groupings.contains(grouping);
    }
}
