package org.shouwang.server.registry.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.Region;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.LocatedSituation;
import org.shouwang.server.registry.Situations;
import org.shouwang.server.registry.Vocabulary;
import org.springframework.stereotype.Service;

/**
 * How much is known of the facts that the rules need, place by place in the order of their codes.
 * Each figure opens the rows that it counts.
 */
@Service
class Completeness {

    private static final int ROWS_MAX = 500;

    private final CompletenessRows rows;
    private final InstalledChecks installed;
    private final Situations situations;
    private final Regions regions;
    private final Vocabulary vocabulary;
    private final ReferenceDay reference;

    Completeness(
            CompletenessRows rows,
            InstalledChecks installed,
            Situations situations,
            Regions regions,
            Vocabulary vocabulary,
            ReferenceDay reference) {
        this.rows = rows;
        this.installed = installed;
        this.situations = situations;
        this.regions = regions;
        this.vocabulary = vocabulary;
        this.reference = reference;
    }

    /** Counts; together they are all subjects. */
    record FactCount(String fact, Title title, long known, long unknown, long outdated) {}

    /** A place and what is known there. */
    record PlaceCount(
            FindingList.FindingPlace place,
            long known,
            long unknown,
            long outdated,
            List<FactCount> facts) {}

    /**
     * @param asOf the day that the oldest of the counts speaks of; empty where nothing was counted
     */
    record CompletenessOverview(
            FindingList.FindingPlace place,
            @Nullable LocalDate asOf,
            List<FactCount> facts,
            List<PlaceCount> places) {}

    CompletenessOverview of(RegionCode place) {
        var counted = rows.below(place.scope(), digitsBelow(place));
        var places =
                counted.stream()
                        .map(CompletenessRows.Row::place)
                        .distinct()
                        .map(code -> place(code, counted))
                        .toList();
        var facts =
                counted.stream()
                        .map(CompletenessRows.Row::fact)
                        .distinct()
                        .sorted(Comparator.comparing(this::rank).thenComparing(name -> name))
                        .map(name ->
                                fact(
                                        name,
                                        counted.stream()
                                                .filter(row -> row.fact().equals(name))
                                                .toList()))
                        .toList();
        return new CompletenessOverview(
                ref(place),
                counted.stream()
                        .map(CompletenessRows.Row::asOf)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                facts,
                places);
    }

    private static int digitsBelow(RegionCode place) {
        var levels = RegionLevel.values();
        return levels[Math.min(place.level().ordinal() + 1, levels.length - 1)].digits();
    }

    private PlaceCount place(String code, List<CompletenessRows.Row> counted) {
        var own = counted.stream().filter(row -> row.place().equals(code)).toList();
        return new PlaceCount(
                ref(new RegionCode(code)),
                own.stream().mapToLong(CompletenessRows.Row::known).sum(),
                own.stream().mapToLong(CompletenessRows.Row::unknown).sum(),
                own.stream().mapToLong(CompletenessRows.Row::outdated).sum(),
                own.stream().map(row -> fact(row.fact(), List.of(row))).toList());
    }

    private FactCount fact(String name, List<CompletenessRows.Row> rows) {
        var title = vocabulary.catalogue().fact(name).map(Fact::title);
        return new FactCount(
                name,
                title.orElse(new Title(name, name)),
                rows.stream().mapToLong(CompletenessRows.Row::known).sum(),
                rows.stream().mapToLong(CompletenessRows.Row::unknown).sum(),
                rows.stream().mapToLong(CompletenessRows.Row::outdated).sum());
    }

    /** In the order of the catalogue, which is that of the forms. */
    private int rank(String fact) {
        var names = new ArrayList<>(vocabulary.catalogue().facts().keySet());
        int at = names.indexOf(fact);
        return at < 0 ? names.size() : at;
    }

    private FindingList.FindingPlace ref(RegionCode code) {
        return new FindingList.FindingPlace(
                code, regions.find(code).map(Region::name).orElse(code.value()));
    }

    /** Of whom a fact is known, unknown or outdated. The label of a person is masked. */
    record Row(
            UUID household,
            String householdNumber,
            FindingList.FindingPlace place,
            Level kind,
            String subject,
            String label) {}

    /** The rows behind a figure, the first of them, and how many there are in all. */
    record Rows(Title fact, Tally.State state, List<Row> items, long total) {}

    Rows behind(RegionCode place, String name, Tally.State state) {
        var fact = vocabulary.catalogue().fact(name).orElseThrow(Refused::notFound);
        var found = new ArrayList<Row>();
        long[] total = {0};
        var day = reference.day();
        var checks = installed.at(place, day);
        situations.each(
                place,
                day,
                household ->
                        household.situation().ofFirstHousehold(fact.level()).stream()
                                .filter(subject ->
                                        Tally.state(
                                                        household.situation(),
                                                        fact,
                                                        subject,
                                                        checks,
                                                        day)
                                                == state)
                                .forEach(subject -> {
                                    total[0]++;
                                    if (found.size() < ROWS_MAX) {
                                        found.add(row(household, fact, subject));
                                    }
                                }));
        return new Rows(fact.title(), state, found, total[0]);
    }

    private Row row(LocatedSituation household, Fact fact, int subject) {
        var who = household.situation().subjects(fact.level()).get(subject);
        return new Row(
                household.household().value(),
                household.number(),
                ref(household.region()),
                fact.level(),
                who.id(),
                who.label());
    }
}
