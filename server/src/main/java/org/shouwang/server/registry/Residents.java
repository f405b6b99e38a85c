package org.shouwang.server.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The persons of a household with everything that identifies them, for whoever masks it before it
 * is shown.
 */
@Repository
class Residents {

    private final JdbcClient db;

    Residents(JdbcClient db) {
        this.db = db;
    }

    /** A person of the household; the document is sealed, in Base64. */
    record Resident(
            UUID id,
            String number,
            PersonName name,
            String relation,
            String sex,
            @Nullable LocalDate birthDate,
            @Nullable String document,
            UUID unit,
            String unitNumber,
            @Nullable String hukouNumber) {}

    /** The head first. */
    List<Resident> of(HouseholdId household, LocalDate day) {
        return db.sql(
                        """
                        select p.id, p.number, p.name, h.relation, p.sex, p.birth_date,
                               encode(p.document, 'base64') as document,
                               u.grouping_id as unit, u.number as unit_number, k.number as hukou_number
                          from registry.membership h
                          join registry.person p on p.id = h.person_id
                          join registry.membership u
                            on u.person_id = h.person_id
                           and u.kind = 'UNIT'
                           and u.valid_from <= :day
                           and :day < u.valid_to
                          left join registry.membership k
                            on k.person_id = h.person_id
                           and k.kind = 'HUKOU'
                           and k.valid_from <= :day
                           and :day < k.valid_to
                         where h.grouping_id = :household
                           and h.kind = 'HOUSEHOLD'
                           and h.valid_from <= :day
                           and :day < h.valid_to
                         order by h.relation <> 'head', p.number
                        """)
                .param("household", household.value())
                .param("day", day)
                .query(Resident.class)
                .list();
    }

    /**
     * What identifies a person or a supporter of one, and where the file is kept; empty where it is
     * in another place.
     */
    Optional<Identity> identity(UUID person) {
        return db.sql(
                        """
                        select name, encode(document, 'base64') as document, region
                          from registry.person
                         where id = :person
                        union all
                        select name, encode(document, 'base64'), region
                          from registry.supporter
                         where id = :person
                        """)
                .param("person", person)
                .query(Identity.class)
                .optional();
    }

    /** What identifies a person. */
    record Identity(PersonName name, @Nullable String document, String region) {}
}
