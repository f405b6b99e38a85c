package org.shouwang.server.registry;

import java.time.LocalDate;
import java.util.List;
import org.shouwang.policy.catalogue.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Keeps the cards of households in step with what is on file. */
@Repository
public class Cards {

    private final JdbcClient db;
    private final Vocabulary vocabulary;

    Cards(JdbcClient db, Vocabulary vocabulary) {
        this.db = db;
        this.vocabulary = vocabulary;
    }

    /**
     * Writes the cards again of all households that an import touched: those in the temporary table {@code
     * staged_touched}, and those that the statements in {@code staged_fact} bear on.
     */
    public void refreshTouched(LocalDate today) {
        db.sql("""
                        insert into staged_touched (household_id)
                        select m.grouping_id
                          from staged_fact f
                          join registry.membership m on m.person_id = f.subject_id
                         where f.known
                           and f.fact = 'receives_dibao'
                           and m.kind = 'HOUSEHOLD'
                           and m.valid_to = 'infinity'
                        union
                        select subject_id
                          from staged_fact
                         where known
                           and fact = 'registered_poor'
                        """).update();
        db.sql("analyze staged_touched").update();
        refresh(today);
    }

    private void refresh(LocalDate today) {
        db.sql("""
                        with touched as (
                            select distinct household_id from staged_touched
                        ), member as materialized (
                            select m.grouping_id as household_id, m.person_id, m.relation
                              from touched t
                              join registry.membership m on m.grouping_id = t.household_id
                             where m.valid_from <= :today
                               and :today < m.valid_to
                        ), subject as (
                            select person_id as id, 'receives_dibao' as fact from member
                            union all
                            select household_id, 'registered_poor' from touched
                        ), believed as materialized (
                            select distinct on (f.subject_id) f.subject_id, f.amount = 1 as yes
                              from subject s
                              join registry.fact f on f.subject_id = s.id and f.fact = s.fact
                             where f.valid_from <= :today
                               and :today < f.valid_to
                             order by f.subject_id, f.state = 'NO_ANSWER', array_position(:sources, f.source),
                                      f.data_date desc, f.id desc
                        ), figure as (
                            select m.household_id, count(*) as members,
                                   count(*) filter (where b.yes) as dibao_persons,
                                   max(p.name) filter (where m.relation = 'head') as head
                              from member m
                              join registry.person p on p.id = m.person_id
                              left join believed b on b.subject_id = m.person_id
                             group by m.household_id
                        )
                        insert into registry.household
                               (id, region, number, head, members, registered, dibao_persons, data_date)
                        select g.id, g.region, g.number, coalesce(f.head, ''), coalesce(f.members, 0),
                               coalesce(b.yes, false), coalesce(f.dibao_persons, 0),
                               coalesce((select max(said.data_date)
                                           from registry.fact said
                                          where said.subject_id = g.id), :today)
                          from touched t
                          join registry.grouping g on g.id = t.household_id
                          left join figure f on f.household_id = g.id
                          left join believed b on b.subject_id = g.id
                        on conflict (id) do update
                           set head = excluded.head, members = excluded.members, registered = excluded.registered,
                               dibao_persons = excluded.dibao_persons, data_date = excluded.data_date
                        """)
                .param("today", today)
                .param("sources", new SqlArrayValue("text", sources().toArray()))
                .update();
    }

    /** The most believed first; a source that the catalogue no longer knows comes last. */
    private List<String> sources() {
        return vocabulary.catalogue().sources().stream().map(Source::name).toList();
    }
}
