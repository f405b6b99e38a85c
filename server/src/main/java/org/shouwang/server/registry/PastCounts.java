package org.shouwang.server.registry;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.policy.catalogue.Source;
import org.shouwang.server.region.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** How many there were on a day: who belonged to a household then, and what is believed of then. */
@Repository
public class PastCounts {

    private final JdbcClient db;
    private final Vocabulary vocabulary;

    PastCounts(JdbcClient db, Vocabulary vocabulary) {
        this.db = db;
        this.vocabulary = vocabulary;
    }

    /** One row for each village that had any in these places; runs inside a transaction. */
    public List<PlaceCounts> counts(Scope reach, LocalDate day) {
        return db.sql(
                        """
                        with member as materialized (
                            select m.grouping_id as home, m.person_id as person, g.region
                              from registry.membership m
                              join registry.grouping g on g.id = m.grouping_id
                             where m.kind = 'HOUSEHOLD'
                               and m.valid_from <= :day
                               and :day < m.valid_to
                               and %s),
                        asked as materialized (
                            select person as id, 'receives_dibao' as fact from member
                            union all
                            select distinct home, 'registered_poor' from member),
                        belief as materialized (
                            select distinct on (a.id) a.id, f.amount = 1 and f.state = 'VALUE' as yes
                              from asked a
                              join registry.fact f on f.subject_id = a.id and f.fact = a.fact
                             where f.valid_from <= :day
                               and :day < f.valid_to
                             order by a.id, f.state = 'NO_ANSWER', array_position(:sources, f.source),
                                      f.data_date desc, f.id desc)
                        select m.region as place, count(distinct m.home) as households, count(*) as persons,
                               count(distinct m.home) filter (where h.yes) as registered_households,
                               count(*) filter (where h.yes) as registered_persons,
                               count(*) filter (where p.yes) as dibao_persons
                          from member m
                          left join belief h on h.id = m.home
                          left join belief p on p.id = m.person
                         group by 1
                         order by 1
                        """
                                .formatted(Scope.holds("g.region")))
                .params(reach.parameters())
                .param("day", day)
                .param("sources", new SqlArrayValue("text", sources().toArray()))
                .query(PlaceCounts::read)
                .list();
    }

    private List<String> sources() {
        return vocabulary.catalogue().sources().stream().map(Source::name).toList();
    }
}
