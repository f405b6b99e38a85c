package org.shouwang.server.registry.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Moves whole households that are new from the staged tables into the register, and empties those:
 * persons, groupings, where they belong, what was first said of them, and their cards.
 */
record EnteringNew(JdbcClient db, UUID importId, String account, Instant at) {

    static final String CARDS = "staged_card";

    /** Makes the table of cards, which only this way of entering has. */
    static void prepare(JdbcClient db) {
        db.sql(
                        """
                        create temporary table staged_card (
                            id uuid, region text, number text, head text, members int, registered boolean,
                            dibao_persons int, data_date date) on commit drop
                        """)
                .update();
    }

    /** Everything that is staged now. */
    void part() {
        enterPersons();
        enterGroupings();
        enterMemberships();
        enterReports();
        enterCards();
        db.sql("truncate staged_person, staged_grouping, staged_report, staged_card").update();
    }

    private void enterPersons() {
        write(
                """
                insert into registry.person (id, region, county, number, name, document_kind, document,
                       document_index, sex, birth_date, ethnicity, recorded_at, import_id)
                select id, region, county, number, name, document_kind, document,
                       document_index, sex, birth_date, ethnicity, :at, :import
                  from staged_person
                """);
    }

    private void enterGroupings() {
        write(
                """
                insert into registry.grouping (id, region, county, kind, number, recorded_at, import_id)
                select id, region, county, kind, number, :at, :import
                  from staged_grouping
                """);
    }

    /** Who is new belongs since nobody knows when, to one grouping of each kind. */
    private void enterMemberships() {
        write(
                """
                insert into registry.membership (person_id, kind, valid_from, valid_to, grouping_id, region,
                       number, relation, recorded_at, import_id)
                select p.id, k.kind, '-infinity', 'infinity', k.grouping_id, p.region, k.number, k.relation,
                       :at, :import
                  from staged_person p
                 cross join lateral (values ('HOUSEHOLD', p.household_id, p.household_number, p.relation),
                                            ('UNIT', p.unit_id, p.unit_number, ''),
                                            ('HUKOU', p.hukou_id, p.hukou_number, ''))
                                    as k (kind, grouping_id, number, relation)
                """);
    }

    private void enterReports() {
        db.sql(
                        """
                        insert into registry.report (region, subject_kind, subject_id, facts, states, "values",
                               amounts, valid_from, valid_to, source, data_date, evidence, recorded_at, recorded_by,
                               import_id)
                        select region, subject_kind, subject_id, facts, states, "values", amounts,
                               valid_from, valid_to, source, data_date, evidence, :at, :account, :import
                          from staged_report
                          join staged_shape using (shape)
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("account", account)
                .param("import", importId)
                .update();
    }

    private void enterCards() {
        db.sql(
                        """
                        insert into registry.household
                               (id, region, number, head, members, registered, dibao_persons, data_date)
                        select id, region, number, head, members, registered, dibao_persons, data_date
                          from staged_card
                        """)
                .update();
    }

    private void write(String sql) {
        db.sql(sql).param("at", at.atOffset(ZoneOffset.UTC)).param("import", importId).update();
    }

    /** What was held until the end is staged like the rest. */
    void takeHeld() {
        db.sql(
                        """
                        insert into staged_person select * from held_person;
                        insert into staged_grouping select * from held_grouping;
                        insert into staged_report (region, subject_kind, subject_id, source, data_date, valid_from,
                               valid_to, evidence, known, first, shape, states, "values", amounts)
                        select region, subject_kind, subject_id, source, data_date, valid_from, valid_to, evidence,
                               known, first, shape, states, "values", amounts
                          from held_report
                        """)
                .update();
    }
}
