package org.shouwang.server.registry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.shouwang.policy.catalogue.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Keeps the cards of households in step with what is on file. */
@Repository
public class Cards {

    /** The fact that says whether a household is registered as poor. */
    public static final String REGISTERED = "registered_poor";

    /** The fact that says whether a person is on dibao. */
    public static final String DIBAO = "receives_dibao";

    private final JdbcClient db;
    private final Vocabulary vocabulary;

    Cards(JdbcClient db, Vocabulary vocabulary) {
        this.db = db;
        this.vocabulary = vocabulary;
    }

    /**
     * Writes the cards of all households that an import touched: those in the temporary table
     * {@code staged_touched}, those that the statements in {@code staged_report} bear on, and those
     * that are new with everybody in them, of whom nothing is on file but what was staged.
     */
    public void refreshTouched(LocalDate today) {
        writeNew(today);
        stageTouched();
        stageMembers(today);
        stageBeliefs(today);
        write(today);
        db.sql("analyze registry.household").update();
    }

    private void stageTouched() {
        db.sql(
                        """
                        insert into staged_touched (household_id)
                        select m.grouping_id
                          from (select distinct subject_id
                                  from staged_report
                                  join staged_shape using (shape)
                                 where known
                                   and 'receives_dibao' = any(facts)) f
                         cross join lateral (select m.grouping_id
                                               from registry.membership m
                                              where m.person_id = f.subject_id
                                                and m.kind = 'HOUSEHOLD'
                                                and m.valid_to = 'infinity'
                                             offset 0) m
                        union
                        select subject_id
                          from staged_report
                          join staged_shape using (shape)
                         where known
                           and 'registered_poor' = any(facts)
                        union
                        select household_id
                          from staged_person p
                         where not exists (select from staged_new_home n where n.id = p.household_id)
                        """)
                .update();
    }

    private void writeNew(LocalDate today) {
        db.sql(
                        """
                        create temporary table staged_new_home on commit drop as
                        select g.id, g.region, g.number
                          from staged_grouping g
                         where g.kind = 'HOUSEHOLD'
                           and not exists (select from staged_person p where p.household_id = g.id and p.known);
                        analyze staged_new_home
                        """)
                .update();
        stageNewBeliefs(today);
        writeNewCards(today);
    }

    private void stageNewBeliefs(LocalDate today) {
        db.sql(
                        """
                        create temporary table staged_new_belief (subject_id uuid, yes boolean) on commit drop
                        """)
                .update();
        db.sql(
                        """
                        insert into staged_new_belief
                        select distinct on (r.subject_id) r.subject_id, coalesce(r.amounts[f.position] = 1, false)
                          from (select h.shape, k.kind, array_position(h.facts, k.fact) as position
                                  from staged_shape h
                                 cross join (values ('PERSON', 'receives_dibao'),
                                                    ('HOUSEHOLD', 'registered_poor')) as k (kind, fact)) f
                          join staged_report r on r.shape = f.shape and r.subject_kind = f.kind
                         where f.position is not null
                           and not r.known
                           and r.valid_from <= :today
                           and :today < r.valid_to
                         order by r.subject_id, substr(r.states, f.position, 1) = 'U',
                                  array_position(:sources, r.source), r.data_date desc, r.n desc
                        """)
                .param("today", today)
                .param("sources", new SqlArrayValue("text", sources().toArray()))
                .update();
        db.sql("analyze staged_new_belief").update();
    }

    private void writeNewCards(LocalDate today) {
        db.sql(
                        """
                        insert into registry.household
                               (id, region, number, head, members, registered, dibao_persons, data_date)
                        select g.id, g.region, g.number, coalesce(f.head, ''), f.members, coalesce(b.yes, false),
                               f.dibao_persons, coalesce(said.data_date, :today)
                          from staged_new_home g
                          join (select p.household_id, count(*) as members,
                                       count(*) filter (where b.yes) as dibao_persons,
                                       max(p.name) filter (where p.relation = 'head') as head
                                  from staged_person p
                                  left join staged_new_belief b on b.subject_id = p.id
                                 group by p.household_id) f on f.household_id = g.id
                          left join staged_new_belief b on b.subject_id = g.id
                          left join (select subject_id, max(data_date) as data_date
                                       from staged_report
                                      where subject_kind = 'HOUSEHOLD'
                                        and not known
                                      group by subject_id) said on said.subject_id = g.id
                        """)
                .param("today", today)
                .update();
    }

    /** Writes the cards of these households again, once in a transaction. */
    public void refresh(Collection<UUID> households, LocalDate today) {
        db.sql("create temporary table staged_touched (household_id uuid) on commit drop").update();
        db.sql("insert into staged_touched select unnest(:households)")
                .param("households", Memberships.array(households))
                .update();
        stageMembers(today);
        stageBeliefs(today);
        write(today);
    }

    /**
     * Each step lands in a table that is analysed before the next. In one statement the planner
     * takes row-level security for a filter that leaves next to nothing, and joins everything with
     * everything.
     */
    private void stageMembers(LocalDate today) {
        db.sql(
                        """
                        create temporary table staged_home on commit drop as
                        select distinct household_id as id from staged_touched;
                        analyze staged_home
                        """)
                .update();
        db.sql(
                        "create temporary table staged_member (household_id uuid, person_id uuid,"
                                + " relation text) on commit drop")
                .update();
        db.sql(
                        """
                        insert into staged_member
                        select m.grouping_id, m.person_id, m.relation
                          from staged_home h
                          join registry.membership m on m.grouping_id = h.id
                         where m.valid_from <= :today
                           and :today < m.valid_to
                        """)
                .param("today", today)
                .update();
        db.sql("analyze staged_member").update();
    }

    private void stageBeliefs(LocalDate today) {
        db.sql("create temporary table staged_belief (subject_id uuid, yes boolean) on commit drop")
                .update();
        db.sql(
                        """
                        insert into staged_belief
                        select distinct on (f.id) f.id, coalesce(f.amounts[f.position] = 1, false)
                          from (select s.id, array_position(r.facts, s.fact) as position, r.states, r.amounts,
                                       r.source, r.data_date, r.id as turn
                                  from (select person_id as id, 'receives_dibao' as fact from staged_member
                                        union all
                                        select id, 'registered_poor' from staged_home) s
                                  join registry.report r on r.subject_id = s.id
                                 where r.valid_from <= :today
                                   and :today < r.valid_to) f
                         where f.position is not null
                         order by f.id, substr(f.states, f.position, 1) = 'U', array_position(:sources, f.source),
                                  f.data_date desc, f.turn desc
                        """)
                .param("today", today)
                .param("sources", new SqlArrayValue("text", sources().toArray()))
                .update();
        db.sql("analyze staged_belief").update();
    }

    private void write(LocalDate today) {
        db.sql(
                        """
                        insert into registry.household
                               (id, region, number, head, members, registered, dibao_persons, data_date)
                        select g.id, g.region, g.number, coalesce(f.head, ''), coalesce(f.members, 0),
                               coalesce(b.yes, false), coalesce(f.dibao_persons, 0),
                               coalesce((select max(said.data_date)
                                           from registry.report said
                                          where said.subject_id = g.id), :today)
                          from staged_home h
                          join registry.grouping g on g.id = h.id
                          left join (select m.household_id, count(*) as members,
                                            count(*) filter (where b.yes) as dibao_persons,
                                            max(p.name) filter (where m.relation = 'head') as head
                                       from staged_member m
                                       join registry.person p on p.id = m.person_id
                                       left join staged_belief b on b.subject_id = m.person_id
                                      group by m.household_id) f on f.household_id = h.id
                          left join staged_belief b on b.subject_id = h.id
                        on conflict (id) do update
                           set head = excluded.head, members = excluded.members, registered = excluded.registered,
                               dibao_persons = excluded.dibao_persons, data_date = excluded.data_date
                        """)
                .param("today", today)
                .update();
    }

    /** The most believed first; a source that the catalogue no longer knows comes last. */
    private List<String> sources() {
        return vocabulary.catalogue().sources().stream().map(Source::name).toList();
    }
}
