package org.shouwang.server.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shouwang.server.access.Masking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Who belongs to which household and which assistance unit on a day. */
@Repository
class Memberships {

    private final JdbcClient db;

    Memberships(JdbcClient db) {
        this.db = db;
    }

    /** A person with household and unit, and with the hukou booklet where one is known. */
    record Resident(
            UUID person,
            String number,
            String label,
            UUID household,
            String householdNumber,
            UUID unit,
            String unitNumber,
            Optional<Booklet> booklet) {}

    /** A hukou booklet (户口簿). */
    record Booklet(UUID id, String number) {}

    /**
     * Everybody in these households, and everybody who shares an assistance unit or a household
     * with one of them, and so on. Most often the first round finds them all.
     */
    List<Resident> around(Collection<UUID> households, LocalDate day) {
        List<Resident> residents = new ArrayList<>();
        Set<UUID> seen = new HashSet<>(households);
        Set<UUID> asked = new HashSet<>();
        Collection<UUID> next = households;
        while (!next.isEmpty()) {
            var found = of(next, day);
            residents.addAll(found);
            asked.addAll(next);
            found.forEach(resident -> asked.add(resident.unit()));
            seen.addAll(neighbours(found, day));
            next = seen.stream().filter(household -> !asked.contains(household)).toList();
        }
        return residents;
    }

    private List<Resident> of(Collection<UUID> households, LocalDate day) {
        return db.sql(
                        """
                        select p.id, p.number, p.name, h.grouping_id as household, h.number as household_number,
                               u.grouping_id as unit, u.number as unit_number,
                               k.grouping_id as hukou, coalesce(k.number, '') as hukou_number
                          from registry.membership h
                          join registry.membership u on u.person_id = h.person_id
                          join registry.person p on p.id = h.person_id
                          left join registry.membership k
                            on k.person_id = h.person_id
                           and k.kind = 'HUKOU'
                           and k.valid_from <= :day
                           and :day < k.valid_to
                         where h.grouping_id = any(:households)
                           and h.kind = 'HOUSEHOLD'
                           and u.kind = 'UNIT'
                           and h.valid_from <= :day
                           and :day < h.valid_to
                           and u.valid_from <= :day
                           and :day < u.valid_to
                         order by h.grouping_id, h.relation <> 'head', p.number
                        """)
                .param("households", array(households))
                .param("day", day)
                .query((row, n) -> {
                    var number = row.getString("hukou_number");
                    return new Resident(
                            row.getObject("id", UUID.class),
                            row.getString("number"),
                            Masking.name(row.getString("name")),
                            row.getObject("household", UUID.class),
                            row.getString("household_number"),
                            row.getObject("unit", UUID.class),
                            row.getString("unit_number"),
                            Optional.ofNullable(row.getObject("hukou", UUID.class))
                                    .map(id -> new Booklet(id, number)));
                })
                .list();
    }

    /** The households of everybody in these residents' units. */
    private Set<UUID> neighbours(List<Resident> residents, LocalDate day) {
        var units = residents.stream().map(Resident::unit).distinct().toList();
        return new HashSet<>(
                db.sql(
                                """
                                select distinct h.grouping_id
                                  from registry.membership u
                                  join registry.membership h on h.person_id = u.person_id
                                 where u.grouping_id = any(:units)
                                   and u.kind = 'UNIT'
                                   and h.kind = 'HOUSEHOLD'
                                   and h.valid_from <= :day
                                   and :day < h.valid_to
                                   and u.valid_from <= :day
                                   and :day < u.valid_to
                                """)
                        .param("units", array(units))
                        .param("day", day)
                        .query(UUID.class)
                        .list());
    }

    static SqlArrayValue array(Collection<UUID> ids) {
        return new SqlArrayValue("uuid", ids.toArray());
    }
}
