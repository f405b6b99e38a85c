package org.shouwang.server.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.explanation.Finding;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.policy.graph.Level;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Refused;
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
 * Answers what the rules say: of one household with every step, or of all households of a place in
 * short.
 */
@Service
class ReadResults {

    /** A household by id and number. */
    record HouseholdRef(HouseholdId id, String number) {}

    /** A place with its name. */
    record PlaceRef(RegionCode code, String name) {}

    /** What the rules say of one household, explained. */
    record Results(
            HouseholdRef household,
            LocalDate day,
            PlaceRef place,
            List<UsedPack> packs,
            List<Finding> findings) {}

    /** What one rule says of one subject. */
    record Value(
            String rule, Level level, String subject, Outcome outcome, @Nullable String amount) {

        static Value of(RuleValue value) {
            return new Value(
                    value.rule(),
                    value.level(),
                    value.subject(),
                    value.outcome(),
                    value.amount().orElse(null));
        }
    }

    /** What the rules say of one household, in short. */
    record Row(HouseholdRef household, List<Value> values) {}

    /**
     * The households of some villages; {@code next} is the village behind which the list goes on.
     */
    record Page(LocalDate day, List<Row> items, @Nullable String next) {}

    private final Transactions transactions;
    private final Situations situations;
    private final Evaluation evaluation;
    private final Regions regions;
    private final Audit audit;
    private final ReferenceDay reference;

    ReadResults(
            Transactions transactions,
            Situations situations,
            Evaluation evaluation,
            Regions regions,
            Audit audit,
            ReferenceDay reference) {
        this.transactions = transactions;
        this.situations = situations;
        this.evaluation = evaluation;
        this.regions = regions;
        this.audit = audit;
        this.reference = reference;
    }

    Results of(Actor officer, HouseholdId id, Optional<LocalDate> asked) {
        var day = asked.orElseGet(() -> reference.day());
        return transactions.as(
                officer,
                () -> {
                    var household = situations.of(id, day).orElseThrow(Refused::notFound);
                    audit.record(
                            officer,
                            household.region(),
                            "results.read",
                            "household",
                            id.toString(),
                            Map.of("day", day.toString()));
                    var evaluated = evaluation.findings(household, day);
                    return new Results(
                            ref(household),
                            day,
                            place(household),
                            evaluated.packs(),
                            evaluated.explained());
                });
    }

    /**
     * Whole villages at a time, so that a page never ends inside one, until there are as many as
     * asked for.
     */
    Page in(
            Actor officer,
            Optional<RegionCode> asked,
            Optional<LocalDate> askedDay,
            Optional<String> after,
            int limit) {
        var day = askedDay.orElseGet(() -> reference.day());
        var place = officer.placeFor(asked);
        return transactions.as(
                officer,
                () -> {
                    var rows = new ArrayList<Row>();
                    for (var part : parts(place, day, after)) {
                        if (rows.size() >= limit) {
                            return page(officer, place, day, rows, part);
                        }

                        situations.each(part, day, household -> rows.add(row(household, day)));
                    }
                    return page(officer, place, day, rows, null);
                });
    }

    private Page page(
            Actor officer,
            RegionCode place,
            LocalDate day,
            List<Row> rows,
            @Nullable RegionCode next) {
        audit.record(
                officer,
                place,
                "results.listed",
                "region",
                place.value(),
                Map.of("day", day.toString(), "households", String.valueOf(rows.size())));
        return new Page(day, rows, next == null ? null : next.value());
    }

    /** The villages of a place from a given one on; the place itself if it has none. */
    private List<RegionCode> parts(RegionCode place, LocalDate day, Optional<String> from) {
        var villages =
                regions.inside(place, day)
                        .filter(region -> region.level() == RegionLevel.VILLAGE)
                        .map(Region::code)
                        .toList();
        var parts = villages.isEmpty() ? List.of(place) : villages;
        return parts.stream()
                .filter(part -> from.map(first -> part.value().compareTo(first) >= 0).orElse(true))
                .toList();
    }

    private Row row(LocatedSituation household, LocalDate day) {
        var screened = evaluation.values(household, day);
        return new Row(ref(household), screened.values().stream().map(Value::of).toList());
    }

    private static HouseholdRef ref(LocatedSituation household) {
        return new HouseholdRef(household.household(), household.number());
    }

    private PlaceRef place(LocatedSituation household) {
        var code = household.place();
        return new PlaceRef(code, regions.find(code).map(Region::name).orElse(code.value()));
    }
}
