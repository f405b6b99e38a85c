package org.shouwang.server.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.household.Subject;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.region.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * Households with what is believed about them, ready for the rules. Every method runs inside a
 * transaction.
 */
@Repository
public class Situations {

    private static final int BATCH = 500;

    private final JdbcClient db;
    private final Memberships memberships;
    private final Supporters supporters;
    private final Facts facts;
    private final PublishedFigures figures;
    private final Vocabulary vocabulary;
    private final Regions regions;

    Situations(
            JdbcClient db,
            Memberships memberships,
            Supporters supporters,
            Facts facts,
            PublishedFigures figures,
            Vocabulary vocabulary,
            Regions regions) {
        this.regions = regions;
        this.db = db;
        this.memberships = memberships;
        this.supporters = supporters;
        this.facts = facts;
        this.figures = figures;
        this.vocabulary = vocabulary;
    }

    /**
     * One household as of a day, or empty where it has no members, does not exist or lies in
     * another place.
     */
    public Optional<LocatedSituation> of(HouseholdId household, LocalDate day) {
        var place =
                db.sql(
                                """
                                select id, number, region
                                  from registry.household
                                 where id = :household
                                """)
                        .param("household", household.value())
                        .query(Place.class)
                        .list();
        return situations(place, day, Wanted.ALL).stream().findFirst();
    }

    /**
     * What is asked for.
     *
     * @param facts their names; all if there are none
     * @param without sources that are not listened to
     */
    public record Wanted(Set<String> facts, Set<String> without) {

        static final Wanted ALL = new Wanted(Set.of(), Set.of());

        public Wanted {
            facts = Set.copyOf(facts);
            without = Set.copyOf(without);
        }

        boolean isWanted(Fact fact) {
            return facts.isEmpty() || facts.contains(fact.name());
        }
    }

    /**
     * These households as of a day, with the facts that are wanted of them. Whoever does not exist,
     * has no members or lies in another place is left out.
     */
    public List<LocatedSituation> of(
            Collection<HouseholdId> households, LocalDate day, Wanted wanted) {
        var places =
                db.sql(
                                """
                                select id, number, region
                                  from registry.household
                                 where id = any(:households)
                                 order by region, number
                                """)
                        .param(
                                "households",
                                new SqlArrayValue(
                                        "uuid",
                                        households.stream().map(HouseholdId::value).toArray()))
                        .query(Place.class)
                        .list();
        return situations(places, day, wanted);
    }

    /**
     * Every household that lies in a place on the map of a day, as of that day, in the order of
     * villages and numbers.
     *
     * <p>Some hundred households are in memory at a time, and a handful of statements reads them.
     */
    public void each(RegionCode place, LocalDate day, Consumer<LocatedSituation> work) {
        var reach = regions.reach(place, day);
        var batch = batch(reach, new Place(new UUID(0, 0), "", ""));
        while (!batch.isEmpty()) {
            situations(batch, day, Wanted.ALL).forEach(work);
            batch = batch(reach, batch.getLast());
        }
    }

    private List<Place> batch(Scope reach, Place after) {
        return db.sql(
                        """
                        select id, number, region
                          from registry.household
                         where %s
                           and (region, number) > (:region, :number)
                         order by region, number
                         limit :limit
                        """
                                .formatted(Scope.holds("region")))
                .params(reach.parameters())
                .param("region", after.region())
                .param("number", after.number())
                .param("limit", BATCH)
                .query(Place.class)
                .list();
    }

    private List<LocatedSituation> situations(List<Place> places, LocalDate day, Wanted wanted) {
        var households = places.stream().map(Place::id).toList();
        var residents = memberships.around(households, day);
        var owing =
                supporters.of(residents.stream().map(Memberships.Resident::person).toList(), day);
        var subjects =
                Stream.concat(
                                residents.stream()
                                        .flatMap(resident ->
                                                Stream.of(
                                                        resident.person(),
                                                        resident.household(),
                                                        resident.unit())),
                                owing.stream().map(Supporters.Supporter::id))
                        .distinct()
                        .toList();
        var catalogue = vocabulary.catalogue();
        var periodic = catalogue.periodic().stream().filter(wanted::isWanted).toList();
        var assembly =
                new SituationAssembly(
                        residents,
                        owing,
                        facts.about(subjects, day, periodic, wanted),
                        catalogue,
                        periodic,
                        day);
        Map<String, RegionCode> placeOf = new HashMap<>();
        places.forEach(place ->
                placeOf.computeIfAbsent(
                        place.region(), kept -> regions.at(new RegionCode(kept), day)));
        var published = figures.subjects(placeOf.values(), day, catalogue, wanted.without());
        return places.stream()
                .flatMap(household -> {
                    var place = Objects.requireNonNull(placeOf.get(household.region()));
                    var subject = Objects.requireNonNull(published.get(place));
                    return located(household, place, subject, assembly).stream();
                })
                .toList();
    }

    private static Optional<LocatedSituation> located(
            Place household, RegionCode place, Subject published, SituationAssembly assembly) {
        return assembly.around(household.id(), published)
                .map(situation ->
                        new LocatedSituation(
                                new HouseholdId(household.id()),
                                household.number(),
                                new RegionCode(household.region()),
                                place,
                                situation));
    }

    /** A household and where its file is. */
    record Place(UUID id, String number, String region) {}
}
