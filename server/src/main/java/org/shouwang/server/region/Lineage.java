package org.shouwang.server.region;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of a code, and where it came from; a place inside another goes with it. */
final class Lineage {

    /** The order of time. */
    private final List<Change> changes;

    private final List<LocalDate> days;
    private final Map<RegionCode, LocalDate> begins = new HashMap<>();
    private final Map<RegionCode, TreeSet<LocalDate>> ends = new HashMap<>();

    Lineage(List<Change> changes) {
        this.changes = changes.stream().sorted(Comparator.comparing(Change::day)).toList();
        this.days = this.changes.stream().map(Change::day).distinct().toList();
        for (var change : this.changes) {
            if (change.begins()) {
                begins.put(change.to(), change.day());
            }
            if (change.ends()) {
                ends.computeIfAbsent(change.from(), none -> new TreeSet<>()).add(change.day());
            }
        }
    }

    /** A place and those above it. */
    private static Stream<RegionCode> up(RegionCode code) {
        return Arrays.stream(RegionLevel.values()).map(code::at).distinct();
    }

    /** The first day of a place; long ago where nobody said. */
    LocalDate begin(RegionCode code) {
        return up(code).flatMap(above -> Stream.ofNullable(begins.get(above)))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** The first day on which a place is no more. */
    LocalDate end(RegionCode code) {
        var begin = begin(code);
        return up(code).flatMap(above -> Stream.ofNullable(ends.get(above)))
                .flatMap(days -> Stream.ofNullable(days.higher(begin)))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    boolean isThere(RegionCode code, LocalDate day) {
        return !day.isBefore(begin(code)) && day.isBefore(end(code));
    }

    /**
     * The place on the map of a day that this code lies in. Of a place that did not exist yet and
     * came out of several, it is the one that holds all of them.
     */
    RegionCode at(RegionCode code, LocalDate day) {
        if (!day.isBefore(end(code))) {
            return after(code, day);
        }

        if (!day.isBefore(begin(code))) {
            return code;
        }

        var before = before(code, day);
        return before.isEmpty()
                ? at(code.parent(), day)
                : before.stream().reduce(Lineage::above).orElseThrow();
    }

    private static RegionCode above(RegionCode one, RegionCode other) {
        var above = one;
        while (!above.contains(other)) {
            above = above.parent();
        }
        return above;
    }

    private RegionCode after(RegionCode code, LocalDate day) {
        var current = code;
        var since = begin(code);
        for (var next : days) {
            if (next.isAfter(since) && !next.isAfter(day)) {
                current = successor(current, next).orElse(current);
            }
        }
        return current;
    }

    private Optional<RegionCode> successor(RegionCode code, LocalDate day) {
        return on(day).filter(change -> change.ends() && change.from().contains(code))
                .max(Comparator.comparing(change -> change.from().level()))
                .map(change ->
                        change.kind() == Change.Kind.RECODE
                                ? moved(code, change.from(), change.to())
                                : change.to());
    }

    /** The code that the same place had first. */
    RegionCode first(RegionCode code) {
        var current = code;
        for (var earlier : days.reversed()) {
            var now = current;
            current =
                    on(earlier)
                            .filter(change ->
                                    change.kind() == Change.Kind.RECODE
                                            && change.to().contains(now))
                            .max(Comparator.comparing(change -> change.to().level()))
                            .map(change -> moved(now, change.to(), change.from()))
                            .orElse(now);
        }
        return current;
    }

    /** The places on the map of an earlier day that this one came out of; none for a new one. */
    Set<RegionCode> before(RegionCode code, LocalDate day) {
        Set<RegionCode> current = Set.of(code);
        for (var earlier : days.reversed()) {
            if (earlier.isAfter(day)) {
                current =
                        current.stream()
                                .flatMap(one -> origins(one, earlier).stream())
                                .collect(Collectors.toSet());
            }
        }
        return current;
    }

    private Set<RegionCode> origins(RegionCode code, LocalDate day) {
        boolean there = begin(code).isBefore(day);
        var nearest =
                on(day).filter(change ->
                                change.kind() != Change.Kind.RENAME && change.to().contains(code))
                        .map(change -> change.to().level())
                        .max(Comparator.naturalOrder());
        if (nearest.isEmpty() || (there && nearest.get() != code.level())) {
            return Set.of(code);
        }

        Set<RegionCode> origins = there ? new HashSet<>(Set.of(code)) : new HashSet<>();
        on(day).filter(change -> change.kind() != Change.Kind.RENAME)
                .filter(change ->
                        change.to().level() == nearest.get() && change.to().contains(code))
                .flatMap(change -> origin(code, change).stream())
                .forEach(origins::add);
        return origins;
    }

    private static Optional<RegionCode> origin(RegionCode code, Change change) {
        return switch (change.kind()) {
            case RECODE -> Optional.of(moved(code, change.to(), change.from()));
            case MERGE, SPLIT -> Optional.of(change.from());
            case NEW, RENAME -> Optional.empty();
        };
    }

    private Stream<Change> on(LocalDate day) {
        return changes.stream().filter(change -> change.day().equals(day));
    }

    /** The code of a place inside one that got another code: what stands behind stays. */
    static RegionCode moved(RegionCode code, RegionCode from, RegionCode to) {
        return RegionCode.parse(to.value() + code.value().substring(from.value().length()))
                .orElse(to);
    }
}
