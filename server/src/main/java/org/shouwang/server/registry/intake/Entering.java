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

    private final JdbcClient db;

    Entering(JdbcClient db) {
        this.db = db;
    }

    void enter(UUID importId, String account, Instant at) {
        db.sql(
                        "analyze staged_person, staged_grouping, staged_membership, staged_fact,"
                                + " staged_touched")
                .update();
        enterPersons(importId, at);
        enterGroupings(importId, at);
        enterMemberships(importId, at);
        enterNewFacts(importId, account, at);
        enterFurtherFacts(importId, account, at);
        db.sql("analyze registry.person, registry.grouping, registry.membership, registry.fact")
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
                      from staged_membership s
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
                """,
                importId,
                at);
        write(
                """
                insert into registry.membership (person_id, kind, valid_from, valid_to, grouping_id, region,
                       number, relation, recorded_at, import_id)
                select s.person_id, s.kind, case when s.known then s.data_date else '-infinity'::date end,
                       'infinity', s.grouping_id, s.region, s.number, s.relation, :at, :import
                  from staged_membership s
                 where not s.known
                    or not exists (select
                                     from registry.membership m
                                    where m.person_id = s.person_id
                                      and m.kind = s.kind
                                      and m.valid_to = 'infinity')
                """,
                importId,
                at);
    }

    private void enterNewFacts(UUID importId, String account, Instant at) {
        db.sql(
                        """
                        insert into registry.fact (region, subject_kind, subject_id, fact, state, value, amount,
                               valid_from, valid_to, source, data_date, evidence, recorded_at, recorded_by, import_id)
                        select region, subject_kind, subject_id, fact, state, value, amount,
                               valid_from, valid_to, source, data_date, evidence, :at, :account, :import
                          from staged_fact
                         where not known
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .param("import", importId)
                .update();
    }

    /**
     * Whoever says again, word for word, what is on file adds nothing; everything else follows what
     * was said before.
     */
    private void enterFurtherFacts(UUID importId, String account, Instant at) {
        db.sql(
                        """
                        insert into registry.fact (region, subject_kind, subject_id, fact, state, value, amount,
                               valid_from, valid_to, source, data_date, evidence, recorded_at, recorded_by, import_id,
                               supersedes)
                        select s.region, s.subject_kind, s.subject_id, s.fact, s.state, s.value, s.amount,
                               s.valid_from, s.valid_to, s.source, s.data_date, s.evidence, :at, :account, :import,
                               (select max(f.id)
                                  from registry.fact f
                                 where f.subject_id = s.subject_id
                                   and f.fact = s.fact
                                   and f.source = s.source)
                          from staged_fact s
                         where s.known
                           and not exists (select
                                             from registry.fact f
                                            where f.subject_id = s.subject_id
                                              and f.fact = s.fact
                                              and f.source = s.source
                                              and f.data_date = s.data_date
                                              and f.state = s.state
                                              and f.value = s.value
                                              and f.valid_from = s.valid_from
                                              and f.valid_to = s.valid_to
                                              and f.evidence = s.evidence)
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .param("import", importId)
                .update();
    }

    private void write(String sql, UUID importId, Instant at) {
        db.sql(sql).param("at", at.atOffset(ZoneOffset.UTC)).param("import", importId).update();
    }
}
