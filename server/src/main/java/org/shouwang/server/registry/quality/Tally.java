package org.shouwang.server.registry.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.household.Situation;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.LocatedSituation;

/** Counts what is known of the facts that the rules need, village by village. */
final class Tally {

    private final Map<RegionCode, Map<String, Counts>> villages = new TreeMap<>();
    private final LocalDate day;

    Tally(LocalDate day) {
        this.day = day;
    }

    /** How many subjects there are of each kind; together they are all of them. */
    record Counts(long known, long unknown, long outdated) {

        static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    known + other.known, unknown + other.unknown, outdated + other.outdated);
        }
    }

    void add(LocatedSituation household, List<Fact> facts, List<ReadyChecks> checks) {
        var counts = villages.computeIfAbsent(household.region(), none -> new TreeMap<>());
        for (var fact : facts) {
            counts.merge(fact.name(), of(household.situation(), fact, checks, day), Counts::plus);
        }
    }

    private static Counts of(
            Situation situation, Fact fact, List<ReadyChecks> checks, LocalDate day) {
        return situation.ofFirstHousehold(fact.level()).stream()
                .map(subject -> state(situation, fact, subject, checks, day))
                .map(State::counted)
                .reduce(Counts.NONE, Counts::plus);
    }

    /** What is known of one fact about one subject. */
    enum State {
        KNOWN(1, 0, 0),
        UNKNOWN(0, 1, 0),
        OUTDATED(0, 0, 1);

        private final Counts counted;

        State(long known, long unknown, long outdated) {
            this.counted = new Counts(known, unknown, outdated);
        }

        Counts counted() {
            return counted;
        }
    }

    static State state(
            Situation situation, Fact fact, int subject, List<ReadyChecks> checks, LocalDate day) {
        var who = situation.subjects(fact.level()).get(subject);
        if (!who.known(fact).isKnown()) {
            return State.UNKNOWN;
        }

        boolean isOld =
                checks.stream()
                        .anyMatch(ready ->
                                ready.pack()
                                        .checks()
                                        .isOutdated(fact.name(), who.given(fact), day));
        return isOld ? State.OUTDATED : State.KNOWN;
    }

    Map<RegionCode, Map<String, Counts>> villages() {
        return villages;
    }
}
