package org.shouwang.server.registry.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shouwang.server.access.BrokenInput;

/**
 * Anything may happen to six families in any order, sensible or not. Whatever was recorded, nobody
 * is lost and nobody is in two places.
 */
class RandomHistoriesTest {

    private static final int EVENTS = 10_000;
    private static final int EVENTS_OF_A_WORLD = 60;

    private final Map<EventKind, Integer> recorded = new EnumMap<>(EventKind.class);
    private int refused;

    @Test
    void nobody_is_lost_or_in_two_places_and_the_chain_tells_the_whole_story() {
        long seed = Long.getLong("histories.seed", System.nanoTime());
        int events = 0;
        int worlds = 0;
        while (events < EVENTS) {
            var world = new World(new SplittableRandom(seed + worlds));
            live(world);
            var name = "seed %d, world %d".formatted(seed, worlds);
            everyDay(world, name);
            replay(world, name);
            chain(world, name);
            events += world.done().size();
            worlds++;
        }
        System.out.printf(
                "random histories seed=%d worlds=%d recorded=%d refused=%d %s%n",
                seed, worlds, events, refused, recorded);
        assertThat(recorded.keySet()).hasSize(EventKind.values().length - 1);
    }

    private void live(World world) {
        for (int i = 0; i < EVENTS_OF_A_WORLD * 6 && world.done().size() < EVENTS_OF_A_WORLD; i++) {
            var wish = world.next();
            try {
                world.record(wish, Planner.plan(world.now(), wish));
                recorded.merge(wish.kind(), 1, Integer::sum);
            } catch (BrokenInput contradiction) {
                refused++;
            }
        }
    }

    private static void everyDay(World world, String name) {
        var circle = world.now();
        Set<UUID> gone = gone(world);
        for (var day : days(circle)) {
            for (var person : circle.persons().values()) {
                boolean alive = person.died().filter(died -> died.isBefore(day)).isEmpty();
                for (var kind : GroupingKind.values()) {
                    long groups =
                            circle.of(person.id(), kind).stream()
                                    .filter(stay -> stay.includes(day))
                                    .count();
                    assertThat(groups)
                            .as("%s: %s of %s on %s", name, kind, person, day)
                            .isLessThanOrEqualTo(alive ? 1 : 0);
                }
                boolean here = alive && !gone.contains(person.id()) && arrived(circle, person, day);
                if (here) {
                    for (var kind : List.of(GroupingKind.HOUSEHOLD, GroupingKind.UNIT)) {
                        assertThat(circle.on(person.id(), kind, day))
                                .as("%s: %s has no %s on %s", name, person, kind, day)
                                .isPresent();
                    }
                }
            }
            oneHeadEach(circle, day, name);
        }
    }

    private static void oneHeadEach(Circle circle, LocalDate day, String name) {
        for (var group : circle.groups().values()) {
            var members = circle.members(group.id(), day);
            if (group.kind() == GroupingKind.HOUSEHOLD && !members.isEmpty()) {
                assertThat(members.stream().filter(Stay::isHead))
                        .as("%s: heads of %s on %s", name, group, day)
                        .hasSize(1);
            }
        }
    }

    /** Those who left the county, or whose entry was joined to another one, or never was right. */
    private static Set<UUID> gone(World world) {
        Set<UUID> gone = new HashSet<>();
        for (var done : world.done()) {
            if (!world.corrected().contains(done)) {
                done.plan().merged().ifPresent(merged -> gone.add(merged.alias()));
                if (done.wish().kind() == EventKind.MOVE_OUT) {
                    done.wish().persons().forEach(named -> gone.add(named.person()));
                }
            } else {
                done.plan().newcomers().forEach(newcomer -> gone.add(newcomer.id()));
            }
        }
        return gone;
    }

    private static boolean arrived(Circle circle, Someone person, LocalDate day) {
        return circle.of(person.id(), GroupingKind.HOUSEHOLD).stream()
                .anyMatch(stay -> !stay.isVoid() && !stay.from().isAfter(day));
    }

    /** The last day before each change and the first day after it, and one day long ago. */
    private static Set<LocalDate> days(Circle circle) {
        var days = new TreeSet<LocalDate>(List.of(LocalDate.of(2015, 1, 1)));
        for (var stay : circle.stays()) {
            if (!stay.from().equals(Stay.EVER)) {
                days.add(stay.from());
                days.add(stay.from().minusDays(1));
            }
        }
        return days;
    }

    private static void replay(World world, String name) {
        var again = world.first();
        for (var done : world.done()) {
            again = again.after(done.plan());
        }
        assertThat(again).as("%s replayed", name).isEqualTo(world.now());

        List<Stay> backwards = new ArrayList<>(world.now().stays());
        for (var done : world.done().reversed()) {
            for (var change : done.plan().changes().reversed()) {
                switch (change) {
                    case Change.Began began ->
                            assertThat(backwards.remove(began.after())).as(name).isTrue();
                    case Change.Ended ended ->
                            backwards.replaceAll(
                                    stay -> stay.equals(ended.after()) ? ended.before() : stay);
                }
            }
        }
        assertThat(backwards).as("%s taken back", name).isEqualTo(world.first().stays());
    }

    /** Every household that was founded came out of one, and every merged one went into one. */
    private static void chain(World world, String name) {
        Set<UUID> linked = new HashSet<>();
        world.done().forEach(done -> done.plan().links().forEach(link -> linked.add(link.to())));
        for (var done : world.done()) {
            for (var group : done.plan().founded()) {
                if (group.kind() == GroupingKind.HOUSEHOLD) {
                    assertThat(linked)
                            .as("%s: %s has no predecessor", name, group)
                            .contains(group.id());
                }
            }
            if (done.wish().kind() == EventKind.MERGE) {
                assertThat(done.plan().links())
                        .as(name)
                        .anyMatch(link -> link.from().equals(done.wish().other().orElseThrow()));
            }
        }
    }
}
