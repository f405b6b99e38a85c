package org.shouwang.server.registry.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Ids;
import org.shouwang.server.access.Progress;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.LocatedSituation;
import org.shouwang.server.registry.Situations;
import org.springframework.stereotype.Service;

/**
 * Asks the checks about every household of a place. Each township is a transaction of its own: a
 * run that dies loses one township's work at most, and running twice changes nothing.
 */
@Service
class CheckPlace {

    private static final int BATCH = 500;
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Transactions transactions;
    private final Regions regions;
    private final Situations situations;
    private final RegisterFacts register;
    private final PlaceFacts places;
    private final InstalledChecks installed;
    private final Findings findings;
    private final CompletenessRows completeness;
    private final Clock clock;

    CheckPlace(
            Transactions transactions,
            Regions regions,
            Situations situations,
            RegisterFacts register,
            PlaceFacts places,
            InstalledChecks installed,
            Findings findings,
            CompletenessRows completeness,
            Clock clock) {
        this.transactions = transactions;
        this.regions = regions;
        this.situations = situations;
        this.register = register;
        this.places = places;
        this.installed = installed;
        this.findings = findings;
        this.completeness = completeness;
        this.clock = clock;
    }

    /** What a run came to. */
    record Summary(LocalDate day, long households, long findings) {

        Summary plus(Summary other) {
            return new Summary(day, households + other.households, findings + other.findings);
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CHINA);
    }

    /** Checks a place township by township. */
    Summary run(RegionCode place, LocalDate day, Progress progress) {
        var total = new Summary(day, 0, 0);
        var parts = parts(place);
        var run = Ids.next(clock);
        for (int i = 0; i < parts.size(); i++) {
            progress.report(i, parts.size(), message(parts.get(i), total));
            total = total.plus(part(parts.get(i), day, run));
        }
        progress.report(parts.size(), parts.size(), message(place, total));
        return total;
    }

    /** The townships of a place; the place itself if it has none, being one or lying in one. */
    List<RegionCode> parts(RegionCode place) {
        var townships =
                regions.inside(place)
                        .filter(region -> region.level() == RegionLevel.TOWNSHIP)
                        .map(Region::code)
                        .toList();
        return townships.isEmpty() ? List.of(place) : townships;
    }

    Summary part(RegionCode part, LocalDate day, UUID run) {
        var reach = regions.reach(part, day);
        var platform = Actor.service("quality", part, reach);
        return transactions.as(
                platform,
                () -> {
                    var pass = new Pass(day, run);
                    situations.each(part, day, pass::add);
                    pass.finish();
                    regions.inside(part).map(Region::code).forEach(pass::place);
                    findings.goneIn(reach, run, today());
                    completeness.keep(reach, pass.tally.villages(), day);
                    return new Summary(day, pass.households, pass.found);
                });
    }

    /** Checks one household, after something about it was recorded. */
    long household(RegionCode region, HouseholdId household, LocalDate day) {
        return transactions.as(
                Actor.service("quality", region),
                () -> {
                    var pass = new Pass(day, Ids.next(clock));
                    situations.of(household, day).ifPresent(pass::add);
                    pass.finish();
                    findings.goneOf(household.value(), pass.run, today());
                    return pass.found;
                });
    }

    /** One pass over a place; neighbours under the same law go into one batch. */
    private final class Pass {

        private final LocalDate day;
        private final UUID run;
        private final Tally tally;
        private final Map<RegionCode, List<ReadyChecks>> byPlace = new HashMap<>();
        private final Map<RegionCode, List<Fact>> needed = new HashMap<>();
        private final List<LocatedSituation> waiting = new ArrayList<>();
        private long households;
        private long found;

        Pass(LocalDate day, UUID run) {
            this.day = day;
            this.run = run;
            this.tally = new Tally(day);
        }

        void add(LocatedSituation household) {
            boolean isOtherLaw =
                    !waiting.isEmpty()
                            && !isSame(
                                    checks(waiting.getFirst().place()), checks(household.place()));
            if (isOtherLaw || waiting.size() == BATCH) {
                finish();
            }
            waiting.add(household);
        }

        void finish() {
            if (waiting.isEmpty()) {
                return;
            }

            var full = register.added(waiting, day);
            var all = new ArrayList<Found>();
            for (var ready : checks(waiting.getFirst().place())) {
                var doubts = ready.doubts(full);
                for (int i = 0; i < doubts.size(); i++) {
                    var household = waiting.get(i);
                    var situation = full.get(i);
                    doubts.get(i)
                            .forEach(doubt ->
                                    all.add(
                                            Found.in(
                                                    household.region(),
                                                    household.household(),
                                                    ready.pack().id(),
                                                    situation,
                                                    doubt)));
                }
            }
            waiting.forEach(this::count);
            keep(all);
            waiting.clear();
        }

        private void count(LocatedSituation household) {
            tally.add(household, needed(household.place()), checks(household.place()));
            households++;
        }

        /** What is said of a place as a whole, beside what the roll says of it. */
        void place(RegionCode place) {
            var about = places.situation(place, day);
            for (var ready : checks(place)) {
                keep(
                        ready.doubts(about).stream()
                                .map(doubt -> Found.of(place, ready.pack().id(), doubt))
                                .toList());
            }
        }

        private void keep(List<Found> all) {
            findings.keep(all, run, today());
            found += all.size();
        }

        private List<ReadyChecks> checks(RegionCode place) {
            return byPlace.computeIfAbsent(place, where -> installed.at(where, day));
        }

        private List<Fact> needed(RegionCode place) {
            return needed.computeIfAbsent(place, where -> installed.needed(where, day));
        }

        private static boolean isSame(List<ReadyChecks> one, List<ReadyChecks> other) {
            if (one.size() != other.size()) {
                return false;
            }

            for (int i = 0; i < one.size(); i++) {
                if (!one.get(i).isSameLawAs(other.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private Title message(RegionCode place, Summary total) {
        var name = regions.find(place).map(Region::name).orElse(place.value());
        return new Title(
                "正在核查%s:已查%d户,问题%d条".formatted(name, total.households(), total.findings()),
                "Checking %s: %d households so far, %d findings"
                        .formatted(name, total.households(), total.findings()));
    }
}
