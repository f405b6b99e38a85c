package org.shouwang.server.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.PersonName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who lives elsewhere and owes support to members (赡抚扶养义务人). */
@Repository
public class Supporters {

    private final JdbcClient db;

    Supporters(JdbcClient db) {
        this.db = db;
    }

    /**
     * A supporter.
     *
     * @param owedTo the member
     * @param relation what they are to the member, as a code name
     * @param document sealed, in Base64; null where there is none
     * @param home in words
     */
    public record Supporter(
            UUID id,
            UUID owedTo,
            String number,
            PersonName name,
            String relation,
            @Nullable String document,
            String home,
            @Nullable LocalDate birthDate,
            LocalDate validFrom) {}

    /** Those who owe support to these persons on a day, in the order of their numbers. */
    public List<Supporter> of(Collection<UUID> persons, LocalDate day) {
        return db.sql(
                        """
                        select id, owed_to, number, name, relation, encode(document, 'base64') as document, home,
                               birth_date, valid_from
                          from registry.supporter
                         where owed_to = any(:persons)
                           and valid_from <= :day
                           and :day < valid_to
                         order by owed_to, number
                        """)
                .param("persons", Memberships.array(persons))
                .param("day", day)
                .query(Supporter.class)
                .list();
    }
}
