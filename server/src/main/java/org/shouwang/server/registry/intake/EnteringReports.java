package org.shouwang.server.registry.intake;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves what was said from the staged tables into the register. */
@Repository
class EnteringReports {

    private static final String SAME_OCCASION =
            """
            r.subject_id = s.subject_id and r.source = s.source and r.data_date = s.data_date
            and r.valid_from = s.valid_from and r.valid_to = s.valid_to and r.evidence = s.evidence
            """;

    private final JdbcClient db;

    EnteringReports(JdbcClient db) {
        this.db = db;
    }

    void enter(UUID importId, String account, Instant at) {
        enterNewReports(importId, account, at);
        enterFurtherReports(importId, account, at);
    }

    /**
     * A subject has one first report; those that follow keep the order in which they came. Sorting
     * all of them would take them to the disk and back.
     */
    private void enterNewReports(UUID importId, String account, Instant at) {
        for (var which : List.of("first", "not first order by n")) {
            report(
                    """
                    insert into registry.report (region, subject_kind, subject_id, facts, states, "values",
                           amounts, valid_from, valid_to, source, data_date, evidence, recorded_at, recorded_by,
                           import_id)
                    select region, subject_kind, subject_id, facts, states, "values", amounts,
                           valid_from, valid_to, source, data_date, evidence, :at, :account, :import
                      from staged_report
                      join staged_shape using (shape)
                     where not known
                       and %s
                    """
                            .formatted(which),
                    importId,
                    account,
                    at);
        }
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
                  join staged_shape h using (shape)
                 cross join lateral unnest(h.facts, s."values", s.amounts)
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
                select s.region, s.subject_kind, s.subject_id, h.facts, s.states, s."values", s.amounts,
                       s.valid_from, s.valid_to, s.source, s.data_date, s.evidence, :at, :account, :import
                  from staged_report s
                  join staged_shape h using (shape)
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
}
