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

    private static final String SAME_OCCASION =
            """
            r.subject_id = s.subject_id and r.source = s.source and r.data_date = s.data_date
            and r.valid_from = s.valid_from and r.valid_to = s.valid_to and r.evidence = s.evidence
            """;

    private final JdbcClient db;

    Entering(JdbcClient db) {
        this.db = db;
    }

    void enter(UUID importId, String account, Instant at) {
        db.sql(
                        // Not the arrays: their statistics are dear, and nobody asks for them.
                        "analyze staged_person (id, known, household_id, unit_id, hukou_id),"
                                + " staged_grouping, staged_report (subject_id, source, data_date,"
                                + " known), staged_touched, staged_refused")
                .update();
        takeBack();
        enterPersons(importId, at);
        enterGroupings(importId, at);
        enterMemberships(importId, at);
        enterNewReports(importId, account, at);
        enterFurtherReports(importId, account, at);
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
                        """)
                .update();
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

    /**
     * Who is new belongs since nobody knows when; who changes belongs from the date of the data.
     */
    private void enterMemberships(UUID importId, Instant at) {
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
        write(
                """
                insert into registry.membership (person_id, kind, valid_from, valid_to, grouping_id, region,
                       number, relation, recorded_at, import_id)
                select s.person_id, s.kind, case when s.known then s.data_date else '-infinity'::date end,
                       'infinity', s.grouping_id, s.region, s.number, s.relation, :at, :import
                  from (%s) s
                 where not s.known
                    or not exists (select
                                     from registry.membership m
                                    where m.person_id = s.person_id
                                      and m.kind = s.kind
                                      and m.valid_to = 'infinity')
                """
                        .formatted(STAGED_MEMBERSHIP),
                importId,
                at);
    }

    private void enterNewReports(UUID importId, String account, Instant at) {
        report(
                """
                insert into registry.report (region, subject_kind, subject_id, facts, states, "values", amounts,
                       valid_from, valid_to, source, data_date, evidence, recorded_at, recorded_by, import_id)
                select region, subject_kind, subject_id, facts, states, "values", amounts,
                       valid_from, valid_to, source, data_date, evidence, :at, :account, :import
                  from staged_report
                 where not known
                 order by n
                """,
                importId,
                account,
                at);
    }

    /**
     * Whoever says again, word for word, what is on file adds nothing; everything else follows what
     * was said before. First those of whom the same source spoke on the same day, fact by fact;
     * then all others, report by report.
     */
    private void enterFurtherReports(UUID importId, String account, Instant at) {
        enterFactsOfKnownOccasions(importId, account, at);
        enterReportsOfNewOccasions(importId, account, at);
    }

    private void enterFactsOfKnownOccasions(UUID importId, String account, Instant at) {
        report(
                """
                insert into registry.report (region, subject_kind, subject_id, facts, states, "values", amounts,
                       valid_from, valid_to, source, data_date, evidence, recorded_at, recorded_by, import_id)
                select s.region, s.subject_kind, s.subject_id, array_agg(f.fact order by f.n),
                       string_agg(substr(s.states, f.n::int, 1), '' order by f.n),
                       array_agg(f.value order by f.n), array_agg(f.amount order by f.n),
                       s.valid_from, s.valid_to, s.source, s.data_date, s.evidence, :at, :account, :import
                  from staged_report s
                 cross join lateral unnest(s.facts, s."values", s.amounts)
                                    with ordinality as f (fact, value, amount, n)
                 where s.known
                   and exists (select from registry.report r where %1$s)
                   and not exists (select
                                     from registry.report r
                                    where %1$s
                                      and r."values"[array_position(r.facts, f.fact)] = f.value
                                      and substr(r.states, array_position(r.facts, f.fact), 1)
                                          = substr(s.states, f.n::int, 1))
                 group by s.n, s.region, s.subject_kind, s.subject_id, s.valid_from, s.valid_to, s.source,
                          s.data_date, s.evidence
                 order by s.n
                """
                        .formatted(SAME_OCCASION),
                importId,
                account,
                at);
    }

    private void enterReportsOfNewOccasions(UUID importId, String account, Instant at) {
        report(
                """
                insert into registry.report (region, subject_kind, subject_id, facts, states, "values", amounts,
                       valid_from, valid_to, source, data_date, evidence, recorded_at, recorded_by, import_id)
                select s.region, s.subject_kind, s.subject_id, s.facts, s.states, s."values", s.amounts,
                       s.valid_from, s.valid_to, s.source, s.data_date, s.evidence, :at, :account, :import
                  from staged_report s
                 where s.known
                   and not exists (select from registry.report r where %s)
                 order by s.n
                """
                        .formatted(SAME_OCCASION),
                importId,
                account,
                at);
    }

    private void report(String sql, UUID importId, String account, Instant at) {
        db.sql(sql)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .param("import", importId)
                .update();
    }

    private void write(String sql, UUID importId, Instant at) {
        db.sql(sql).param("at", at.atOffset(ZoneOffset.UTC)).param("import", importId).update();
    }
}
