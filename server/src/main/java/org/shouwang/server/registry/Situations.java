package org.shouwang.server.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final Facts facts;
    private final Vocabulary vocabulary;

    Situations(JdbcClient db, Memberships memberships, Facts facts, Vocabulary vocabulary) {
        this.db = db;
        this.memberships = memberships;
        this.facts = facts;
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
        return situations(place, day).stream().findFirst();
    }

    /**
     * Every household of a place as of a day, in the order of villages and numbers.
     *
     * <p>Some hundred households are in memory at a time, and four statements read them.
     */
    public void each(RegionCode place, LocalDate day, Consumer<LocatedSituation> work) {
        var batch = batch(place, new Place(new UUID(0, 0), "", ""));
        while (!batch.isEmpty()) {
            situations(batch, day).forEach(work);
            batch = batch(place, batch.getLast());
        }
    }

    private List<Place> batch(RegionCode place, Place after) {
        return db.sql(
                        """
                        select id, number, region
                          from registry.household
                         where region >= :from
                           and region < :to
                           and (region, number) > (:region, :number)
                         order by region, number
                         limit :limit
                        """)
                .param("from", place.scope().from())
                .param("to", place.scope().to())
                .param("region", after.region())
                .param("number", after.number())
                .param("limit", BATCH)
                .query(Place.class)
                .list();
    }

    private List<LocatedSituation> situations(List<Place> places, LocalDate day) {
        var households = places.stream().map(Place::id).toList();
        var residents = memberships.around(households, day);
        var subjects =
                residents.stream()
                        .flatMap(resident ->
                                List.of(resident.person(), resident.household(), resident.unit())
                                        .stream())
                        .distinct()
                        .toList();
        var catalogue = vocabulary.catalogue();
        var periodic = catalogue.periodic().stream().map(Fact::name).toList();
        var assembly =
                new SituationAssembly(
                        residents, facts.about(subjects, day, periodic), catalogue, day);
        return places.stream()
                .flatMap(place ->
                        assembly.around(place.id()).stream()
                                .map(situation ->
                                        new LocatedSituation(
                                                new HouseholdId(place.id()),
                                                place.number(),
                                                new RegionCode(place.region()),
                                                situation)))
                .toList();
    }

    /** A household and where its file is. */
    record Place(UUID id, String number, String region) {}
}
