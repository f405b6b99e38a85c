package org.shouwang.server.registry.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Moves what was staged into the register, under the importer's row-level security and in one
 * transaction.
 */
@Repository
class Entering {

    /** A person belongs to one grouping of each kind. */
    private static final String STAGED_MEMBERSHIP =
            """
            select p.id as person_id, k.kind, p.region, p.data_date, p.known,
                   case k.kind when 'HOUSEHOLD' then p.household_id when 'UNIT' then p.unit_id
                               else p.hukou_id end as grouping_id,
                   case k.kind when 'HOUSEHOLD' then p.household_number when 'UNIT' then p.unit_number
                               else p.hukou_number end as number,
                   case k.kind when 'HOUSEHOLD' then p.relation else '' end as relation
              from staged_person p
             cross join (values ('HOUSEHOLD'), ('UNIT'), ('HUKOU')) as k (kind)
            """;

    private final JdbcClient db;
    private final EnteringReports reports;

    Entering(JdbcClient db, EnteringReports reports) {
        this.db = db;
        this.reports = reports;
    }

    void enter(UUID importId, String account, Instant at) {
        db.sql(
                        // Not the arrays: their statistics are dear, and nobody asks for them.
                        "analyze staged_person (id, known, household_id, unit_id, hukou_id),"
                                + " staged_grouping, staged_report (subject_id, source, data_date,"
                                + " known, shape), staged_shape (shape), staged_touched,"
                                + " staged_refused")
                .update();
        takeBack();
        enterPersons(importId, at);
        enterGroupings(importId, at);
        endMemberships(importId, at);
        enterFirstMemberships(importId, at);
        enterFurtherMemberships(importId, at);
        reports.enter(importId, account, at);
        db.sql(
                        "analyze registry.person (id, region, number, county), registry.grouping"
                            + " (id, region, number, kind), registry.membership (person_id, kind,"
                            + " valid_from, valid_to, grouping_id, region, relation),"
                            + " registry.report (subject_id, region, source, data_date, valid_from,"
                            + " valid_to)")
                .update();
    }

    /** Households that turned out to be wrong as a whole do not enter, nor does anybody in them. */
    private void takeBack() {
        if (!db.sql("select exists (select from staged_refused)").query(Boolean.class).single()) {
            return;
        }

        db.sql(
                        """
                        delete from staged_report s
                         using (select household_id as id from staged_refused
                                union all
                                select p.id from staged_person p join staged_refused using (household_id)) r
                         where r.id = s.subject_id;
                        delete from staged_person p
                         using staged_refused r
                         where r.household_id = p.household_id;
                        delete from staged_touched t
                         using staged_refused r
                         where r.household_id = t.household_id;
                        delete from staged_grouping g
                         using staged_refused r
                         where r.household_id = g.id;
                        delete from staged_grouping g
                         where g.kind <> 'HOUSEHOLD'
                           and not exists (select from staged_person p where p.unit_id = g.id)
                           and not exists (select from staged_person p where p.hukou_id = g.id)
                           and not exists (select from registry.membership m where m.grouping_id = g.id)
                        """)
                .update();
        requireGroupings();
    }

    /**
     * Memberships from ever have no foreign key (see decision 42). What was checked is staged with
     * every grouping it names; what was taken away since is asked here, once for all. Sets are
     * taken from each other, because the planner, which cannot know how much was taken away, holds
     * each row against each otherwise.
     */
    private void requireGroupings() {
        boolean missing =
                db.sql(
                                """
                                with named as materialized (
                                    select household_id as id from staged_person
                                    union select unit_id from staged_person
                                    union select hukou_id from staged_person
                                    except select id from staged_grouping)
                                select exists (select
                                                 from named n
                                                where not exists (select
                                                                    from registry.grouping g
                                                                   where g.id = n.id))
                                """)
                        .query(Boolean.class)
                        .single();
        if (missing) {
            throw new IllegalStateException("an import names a grouping that does not exist");
        }
    }

    private void enterPersons(UUID importId, Instant at) {
        write(
                """
                insert into registry.person (id, region, county, number, name, document_kind, document,
                       document_index, sex, birth_date, ethnicity, recorded_at, import_id)
                select id, region, county, number, name, document_kind, document,
                       document_index, sex, birth_date, ethnicity, :at, :import
                  from staged_person
                 where not known
                """,
                importId,
                at);
        write(
                """
                update registry.person p
                   set name = s.name, document_kind = s.document_kind, document = s.document,
                       document_index = s.document_index, sex = s.sex, birth_date = s.birth_date,
                       ethnicity = s.ethnicity, recorded_at = :at, import_id = :import
                  from staged_person s
                 where s.known
                   and p.id = s.id
                """,
                importId,
                at);
    }

    private void enterGroupings(UUID importId, Instant at) {
        write(
                """
                insert into registry.grouping (id, region, county, kind, number, recorded_at, import_id)
                select id, region, county, kind, number, :at, :import
                  from staged_grouping
                """,
                importId,
                at);
    }

    /** Who changes belongs elsewhere from the date of the data. */
    private void endMemberships(UUID importId, Instant at) {
        write(
                """
                with ended as (
                    update registry.membership m
                       set valid_to = s.data_date
                      from (%s) s
                     where s.known
                       and m.person_id = s.person_id
                       and m.kind = s.kind
                       and m.valid_to = 'infinity'
                       and m.valid_from < s.data_date
                       and (m.grouping_id, m.relation) is distinct from (s.grouping_id, s.relation)
                    returning m.kind, m.grouping_id)
                insert into staged_touched (household_id)
                select grouping_id
                  from ended
                 where kind = 'HOUSEHOLD'
                   and :import = :import
                   and :at = :at
                """
                        .formatted(STAGED_MEMBERSHIP),
                importId,
                at);
    }

    /** Who is new belongs since nobody knows when. */
    private void enterFirstMemberships(UUID importId, Instant at) {
        write(
                """
                insert into registry.membership (person_id, kind, valid_from, valid_to, grouping_id, region,
                       number, relation, recorded_at, import_id)
                select s.person_id, s.kind, '-infinity', 'infinity', s.grouping_id, s.region, s.number, s.relation,
                       :at, :import
                  from (%s) s
                 where not s.known
                """
                        .formatted(STAGED_MEMBERSHIP),
                importId,
                at);
    }

    private void enterFurtherMemberships(UUID importId, Instant at) {
        write(
                """
                insert into registry.membership (person_id, kind, valid_from, valid_to, grouping_id, region,
                       number, relation, recorded_at, import_id)
                select s.person_id, s.kind, s.data_date, 'infinity', s.grouping_id, s.region, s.number, s.relation,
                       :at, :import
                  from (%s) s
                 where s.known
                   and not exists (select
                                     from registry.membership m
                                    where m.person_id = s.person_id
                                      and m.kind = s.kind
                                      and m.valid_to = 'infinity')
                """
                        .formatted(STAGED_MEMBERSHIP),
                importId,
                at);
    }

    private void write(String sql, UUID importId, Instant at) {
        db.sql(sql).param("at", at.atOffset(ZoneOffset.UTC)).param("import", importId).update();
    }
}
