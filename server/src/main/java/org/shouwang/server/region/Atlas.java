package org.shouwang.server.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The maps of all days: the shipped one, and how places changed before it and after it. */
final class Atlas {

    static final Atlas EMPTY = new Atlas(new TreeMap<>(), List.of());

    private final NavigableMap<RegionCode, String> names;
    private final Map<RegionCode, List<Change>> renames = new HashMap<>();
    private final List<RegionCode> turns;
    private final Lineage lineage;
    private final List<Change> changes;

    Atlas(NavigableMap<RegionCode, String> shipped, List<Change> changes) {
        this.names = new TreeMap<>(shipped);
        this.changes = changes.stream().sorted(Comparator.comparing(Change::day)).toList();
        this.lineage = new Lineage(changes);
        // There and back: a place that got another code twice has its names at the first or the
        // last.
        this.changes.forEach(this::know);
        this.changes.reversed().forEach(this::know);
        this.changes.stream()
                .filter(change -> change.kind() == Change.Kind.RENAME)
                .forEach(change ->
                        renames.computeIfAbsent(change.to(), none -> new ArrayList<>())
                                .add(change));
        this.turns =
                this.changes.stream()
                        .flatMap(change -> Stream.of(change.from(), change.to()))
                        .filter(code -> !code.equals(RegionCode.NATION))
                        .distinct()
                        .sorted(Comparator.comparing(RegionCode::level))
                        .toList();
    }

    /**
     * Names that the shipped map does not have, also of what lies inside a place with two codes.
     */
    private void know(Change change) {
        switch (change.kind()) {
            case RECODE -> {
                know(change.from(), change.fromName());
                know(change.to(), change.toName());
                copy(change.from(), change.to());
                copy(change.to(), change.from());
            }
            case MERGE, SPLIT, NEW, RENAME -> {
                know(change.from(), change.fromName());
                know(change.to(), change.toName());
            }
        }
    }

    private void know(RegionCode code, String name) {
        if (!name.isEmpty()) {
            names.putIfAbsent(code, name);
        }
    }

    private void copy(RegionCode from, RegionCode to) {
        var inside = new TreeMap<RegionCode, String>();
        within(from)
                .filter(code -> !code.equals(from))
                .forEach(code ->
                        inside.put(Lineage.moved(code, from, to), names.getOrDefault(code, "")));
        inside.forEach(names::putIfAbsent);
    }

    /** Every code in this place that was ever one, the place first. */
    Stream<RegionCode> within(RegionCode place) {
        return names.tailMap(place, true).keySet().stream().takeWhile(place::contains);
    }

    boolean isThere(RegionCode code, LocalDate day) {
        return names.containsKey(code) && lineage.isThere(code, day);
    }

    LocalDate begin(RegionCode code) {
        return lineage.begin(code);
    }

    LocalDate end(RegionCode code) {
        return lineage.end(code);
    }

    RegionCode at(RegionCode code, LocalDate day) {
        return lineage.at(code, day);
    }

    RegionCode first(RegionCode code) {
        return lineage.first(code);
    }

    Stream<RegionCode> villages(Scope scope, LocalDate day) {
        return names.keySet().stream()
                .filter(code -> code.level() == RegionLevel.VILLAGE)
                .filter(code -> scope.contains(lineage.first(code)))
                .filter(code -> lineage.isThere(code, day));
    }

    /** What the place was called on a day; of one that is no more, what it was called last. */
    Optional<String> name(RegionCode code, LocalDate day) {
        var renamed = renames.getOrDefault(code, List.of());
        var last = renamed.stream().filter(change -> !change.day().isAfter(day)).toList();
        if (!last.isEmpty()) {
            return Optional.of(last.getLast().toName());
        }

        return renamed.isEmpty()
                ? Optional.ofNullable(names.get(code))
                : Optional.of(renamed.getFirst().fromName());
    }

    /** What happened to this place or to one that it lies in, in the order of time. */
    List<Change> changesOf(RegionCode code) {
        return changes.stream()
                .filter(change -> change.from().equals(code) || change.to().equals(code))
                .toList();
    }

    /**
     * Under which codes households are kept that lay in this place on the map of a day; of a place
     * that is no more, on its last day.
     */
    Scope reach(RegionCode place, LocalDate day) {
        var when = lastDay(place, day);
        return ranges(place, code -> place.contains(lineage.at(code, when)));
    }

    /**
     * What somebody may see who was given this place on a day: what lay in it on that day, also
     * under the codes that it got since. What was added to it since needs another act.
     */
    Scope given(RegionCode place, LocalDate day) {
        var when = lastDay(place, day);
        return ranges(place, code -> isGiven(place, when, code));
    }

    private boolean isGiven(RegionCode place, LocalDate day, RegionCode code) {
        if (!day.isBefore(lineage.begin(code))) {
            return place.contains(lineage.at(code, day));
        }

        var before = lineage.before(code, day);
        return before.isEmpty()
                ? isGiven(place, day, code.parent())
                : before.stream().allMatch(place::contains);
    }

    private LocalDate lastDay(RegionCode place, LocalDate day) {
        var end = lineage.end(place);
        var begin = lineage.begin(place);
        var last = day.isBefore(end) ? day : end.minusDays(1);
        return last.isBefore(begin) ? begin : last;
    }

    /** Deeper codes say more precisely than those above them, hence come later. */
    private Scope ranges(RegionCode place, Predicate<RegionCode> belongs) {
        var asked = new TreeSet<>(Comparator.comparing(RegionCode::level).thenComparing(c -> c));
        asked.addAll(otherCodes(place));
        turns.stream().filter(code -> !code.contains(place)).forEach(asked::add);
        var scope = Scope.NONE;
        for (var code : asked) {
            scope = belongs.test(code) ? scope.with(code) : scope.without(code);
        }
        return scope;
    }

    /** The codes that this place had or got because one above it had or got another. */
    private Set<RegionCode> otherCodes(RegionCode place) {
        var codes = new HashSet<>(Set.of(place));
        int known = 0;
        while (codes.size() > known) {
            known = codes.size();
            for (var change : changes) {
                if (change.kind() == Change.Kind.RECODE) {
                    for (var code : List.copyOf(codes)) {
                        if (change.from().contains(code)) {
                            codes.add(Lineage.moved(code, change.from(), change.to()));
                        }
                        if (change.to().contains(code)) {
                            codes.add(Lineage.moved(code, change.to(), change.from()));
                        }
                    }
                }
            }
        }
        return codes;
    }
}
