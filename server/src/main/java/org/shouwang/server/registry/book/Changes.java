package org.shouwang.server.registry.book;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who joined a household and who left one, as memberships say. */
@Repository
class Changes {

    private static final int ROWS_MAX = 5_000;

    private final JdbcClient db;

    Changes(JdbcClient db) {
        this.db = db;
    }

    /**
     * Somebody came or went.
     *
     * @param joined or left: then it is the first day away
     */
    record Change(LocalDate day, String region, String household, String person, boolean joined) {}

    /** From a day to a day, that day included, the latest first. */
    List<Change> of(RegionCode place, LocalDate from, LocalDate to) {
        return db.sql(
                        """
                        select day, region, household, person, joined
                          from (select m.valid_from as day, m.region, m.number as household, p.number as person,
                                       true as joined
                                  from registry.membership m
                                  join registry.person p on p.id = m.person_id
                                 where m.kind = 'HOUSEHOLD'
                                   and m.region >= :first and m.region < :end
                                   and m.valid_from between :from and :to
                                   and m.valid_from < m.valid_to
                                union all
                                select m.valid_to, m.region, m.number, p.number, false
                                  from registry.membership m
                                  join registry.person p on p.id = m.person_id
                                 where m.kind = 'HOUSEHOLD'
                                   and m.region >= :first and m.region < :end
                                   and m.valid_to between :from and :to
                                   and m.valid_from < m.valid_to) changes
                         order by day desc, region, household, person, joined
                         limit :max
                        """)
                .param("first", place.scope().from())
                .param("end", place.scope().to())
                .param("from", from)
                .param("to", to)
                .param("max", ROWS_MAX)
                .query(Change.class)
                .list();
    }
}
