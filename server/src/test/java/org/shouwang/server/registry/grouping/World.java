package org.shouwang.server.registry.grouping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.shouwang.server.access.Ids;

/** A few families of two villages, to whom anything can happen; drawn from one source of chance. */
final class World {

    static final LocalDate BEGIN = LocalDate.of(2016, 1, 1);
    static final List<String> VILLAGES = List.of("140122100001", "140122100002");
    private static final List<String> RELATIONS =
            List.of("spouse", "son", "daughter", "mother", "other", "");

    /** An event that was recorded. */
    record Done(Wish wish, Plan plan) {}

    private final RandomGenerator chance;
    private final Circle first;
    private final List<Done> done = new ArrayList<>();
    private final List<Done> corrected = new ArrayList<>();
    private Circle now;
    private LocalDate day = BEGIN;

    World(RandomGenerator chance) {
        this.chance = chance;
        this.first = families();
        this.now = first;
    }

    private Circle families() {
        Map<UUID, Someone> persons = new LinkedHashMap<>();
        Map<UUID, Group> groups = new LinkedHashMap<>();
        List<Stay> stays = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            var village = VILLAGES.get(i % 2);
            Map<GroupingKind, UUID> own = new LinkedHashMap<>();
            for (var kind : GroupingKind.values()) {
                var group = new Group(Ids.next(), kind, "H" + i, village);
                groups.put(group.id(), group);
                own.put(kind, group.id());
            }
            for (int p = 0; p < 1 + chance.nextInt(5); p++) {
                var id = Ids.next();
                persons.put(
                        id,
                        new Someone(
                                id,
                                "H" + i + "-" + p,
                                "王*",
                                village,
                                Optional.of(LocalDate.of(1950 + chance.nextInt(60), 3, 4)),
                                Optional.empty()));
                var relation = p == 0 ? Stay.HEAD : any(RELATIONS);
                own.forEach((kind, group) ->
                        stays.add(
                                new Stay(
                                        id,
                                        kind,
                                        group,
                                        village,
                                        kind == GroupingKind.HOUSEHOLD ? relation : "",
                                        Stay.EVER,
                                        Stay.OPEN,
                                        0)));
            }
        }
        return new Circle(persons, groups, stays, Set.of());
    }

    Circle first() {
        return first;
    }

    Circle now() {
        return now;
    }

    List<Done> done() {
        return List.copyOf(done);
    }

    List<Done> corrected() {
        return List.copyOf(corrected);
    }

    /** Time goes on, and somebody records something, sensible or not. */
    Wish next() {
        day = day.plusDays(chance.nextInt(3));
        var kinds = EventKind.values();
        var kind = kinds[chance.nextInt(kinds.length)];
        var household = anyHousehold();
        var members = now.members(household, day).stream().map(Stay::person).toList();
        return new Wish(
                kind == EventKind.MOVE_IN ? EventKind.SPLIT : kind,
                household,
                chance.nextInt(20) == 0 ? day.minusDays(chance.nextInt(40)) : day,
                named(kind, members),
                chosen(),
                Optional.of(anyHousehold()),
                chance.nextInt(3) == 0 ? List.of() : remaining(members),
                newcomer(kind),
                members.isEmpty() ? List.of() : List.of(any(members)),
                Optional.of(any(List.copyOf(now.persons().keySet()))),
                Optional.of(chance.nextBoolean() ? VILLAGES.get(0) : VILLAGES.get(1)),
                units(members),
                members.size() < 2
                        ? List.of()
                        : List.of(new Plan.Kin(members.get(0), members.get(1), Plan.Tie.PARENT)),
                kind == EventKind.CORRECTION ? Optional.of(undone()) : Optional.empty());
    }

    /** Most often one in which somebody lives. */
    private UUID anyHousehold() {
        var all =
                now.groups().values().stream()
                        .filter(group -> group.kind() == GroupingKind.HOUSEHOLD)
                        .map(Group::id)
                        .toList();
        var inhabited = all.stream().filter(id -> !now.members(id, day).isEmpty()).toList();
        return any(inhabited.isEmpty() || chance.nextInt(9) == 0 ? all : inhabited);
    }

    private List<Wish.Named> named(EventKind kind, List<UUID> members) {
        var pool =
                kind == EventKind.MARRY_IN || kind == EventKind.SAME_PERSON
                        ? List.copyOf(now.persons().keySet())
                        : members;
        int wanted =
                switch (kind) {
                    case DEATH, MARRY_IN, MARRY_OUT -> 1;
                    case SAME_PERSON -> 2;
                    default -> 1 + chance.nextInt(3);
                };
        List<Wish.Named> named = new ArrayList<>();
        for (int i = 0; i < wanted && !pool.isEmpty(); i++) {
            var person = any(pool);
            if (named.stream().noneMatch(one -> one.person().equals(person))) {
                named.add(
                        new Wish.Named(
                                person,
                                named.isEmpty() && kind == EventKind.SPLIT
                                        ? Stay.HEAD
                                        : any(RELATIONS)));
            }
        }
        return named;
    }

    /** One of those who might stay becomes the head; sometimes the old one is remembered. */
    private List<Wish.Named> remaining(List<UUID> members) {
        if (members.isEmpty()) {
            return List.of();
        }

        var head = any(members);
        List<Wish.Named> remaining = new ArrayList<>(List.of(new Wish.Named(head, Stay.HEAD)));
        if (chance.nextBoolean()) {
            members.stream()
                    .filter(one -> !one.equals(head))
                    .filter(one ->
                            now.on(one, GroupingKind.HOUSEHOLD, day)
                                    .filter(Stay::isHead)
                                    .isPresent())
                    .forEach(one -> remaining.add(new Wish.Named(one, "other")));
        }
        return remaining;
    }

    private Set<GroupingKind> chosen() {
        var chosen = new java.util.HashSet<GroupingKind>();
        for (var kind : GroupingKind.values()) {
            if (chance.nextBoolean()) {
                chosen.add(kind);
            }
        }
        return chosen;
    }

    private Optional<Wish.Newcomer> newcomer(EventKind kind) {
        boolean comes =
                kind == EventKind.BIRTH || (kind == EventKind.MARRY_IN && chance.nextBoolean());
        var born = kind == EventKind.BIRTH ? day : LocalDate.of(1990, 1, 1);
        return comes
                ? Optional.of(
                        new Wish.Newcomer(
                                Ids.next(),
                                "N" + now.persons().size(),
                                "新*",
                                Optional.of(born),
                                "other"))
                : Optional.empty();
    }

    private List<List<UUID>> units(List<UUID> members) {
        List<List<UUID>> units = new ArrayList<>();
        for (var member : members) {
            if (units.isEmpty() || chance.nextInt(3) == 0) {
                units.add(new ArrayList<>());
            }
            any(units).add(member);
        }
        units.removeIf(List::isEmpty);
        return units;
    }

    private Wish.Undone undone() {
        var open =
                done.stream()
                        .filter(one -> !corrected.contains(one))
                        .filter(one -> one.wish().kind().isUndoable())
                        .toList();
        if (open.isEmpty() || chance.nextInt(5) == 0) {
            return new Wish.Undone(EventKind.KINSHIP, List.of(), List.of());
        }

        var target = chance.nextBoolean() ? open.getLast() : any(open);
        return undone(target);
    }

    static Wish.Undone undone(Done target) {
        return new Wish.Undone(
                target.wish().kind(),
                target.plan().changes(),
                List.copyOf(target.plan().died().keySet()));
    }

    void record(Wish wish, Plan plan) {
        now = now.after(plan);
        var undone = wish.undone();
        undone.flatMap(what ->
                        done.stream()
                                .filter(one -> undone(one).equals(what))
                                .filter(one -> one.wish().kind().isUndoable())
                                .findFirst())
                .ifPresent(corrected::add);
        done.add(new Done(wish, plan));
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
