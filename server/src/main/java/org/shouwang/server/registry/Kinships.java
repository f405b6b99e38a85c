package org.shouwang.server.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Households as families: who is what to whom. Every method runs inside a transaction. */
@Repository
public class Kinships {

    private final JdbcClient db;
    private final Residents residents;

    Kinships(JdbcClient db, Residents residents) {
        this.db = db;
        this.residents = residents;
    }

    /** The members on a day; nobody where the household is empty or lies in another place. */
    public Family of(HouseholdId household, LocalDate day) {
        var members =
                residents.of(household, day).stream()
                        .map(one ->
                                new Family.Member(
                                        one.id(),
                                        one.number(),
                                        one.name().masked(),
                                        one.relation(),
                                        one.sex(),
                                        Optional.ofNullable(one.birthDate()),
                                        one.unitNumber()))
                        .toList();
        return new Family(
                members,
                ties(members.stream().map(Family.Member::id).toList()),
                standing(household));
    }

    /** What was corrected never was. */
    private List<Family.Tie> ties(List<UUID> members) {
        return db.sql(
                        """
                        select distinct k.person_id as person, k.other_id as other, k.tie = 'PARENT' as parent
                          from registry.kinship k
                         where k.person_id = any(:members)
                           and k.other_id = any(:members)
                           and not exists (select from registry.grouping_event c where c.corrects = k.event_id)
                        """)
                .param("members", Memberships.array(members))
                .query(Family.Tie.class)
                .list();
    }

    private Optional<Family.Arrangement> standing(HouseholdId household) {
        return db.sql(
                        """
                        select e.happened_on as day, e.reason, e.recorded_by_name as "by", e.basis
                          from registry.grouping_event e
                         where e.household_id = :household
                           and e.kind = 'UNITS'
                           and not exists (select from registry.grouping_event c where c.corrects = e.id)
                         order by e.seq desc
                         limit 1
                        """)
                .param("household", household.value())
                .query(Family.Arrangement.class)
                .optional();
    }
}
