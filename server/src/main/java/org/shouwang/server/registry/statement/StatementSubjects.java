package org.shouwang.server.registry.statement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.graph.Level;
import org.shouwang.server.registry.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of whom of a household something can be said. */
@Repository
class StatementSubjects {

    private final JdbcClient db;

    StatementSubjects(JdbcClient db) {
        this.db = db;
    }

    /** What this subject is in the household on a day; empty where it is nobody of it. */
    Optional<Level> level(HouseholdId household, UUID subject, LocalDate day) {
        return db.sql(
                        """
                        with here as (
                            select person_id
                              from registry.membership
                             where grouping_id = :household
                               and kind = 'HOUSEHOLD'
                               and valid_from <= :day
                               and :day < valid_to)
                        select 'HOUSEHOLD'
                         where cast(:subject as uuid) = cast(:household as uuid)
                        union all
                        select 'PERSON'
                          from here
                         where person_id = :subject
                        union all
                        select 'UNIT'
                          from here
                          join registry.membership u using (person_id)
                         where u.grouping_id = :subject
                           and u.kind = 'UNIT'
                           and u.valid_from <= :day
                           and :day < u.valid_to
                        union all
                        select 'SUPPORTER'
                          from here
                          join registry.supporter s on s.owed_to = here.person_id
                         where s.id = :subject
                           and s.valid_from <= :day
                           and :day < s.valid_to
                         limit 1
                        """)
                .param("household", household.value())
                .param("subject", subject)
                .param("day", day)
                .query(String.class)
                .optional()
                .map(Level::valueOf);
    }
}
