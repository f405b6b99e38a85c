package org.shouwang.bench.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** What was planted beside what was found, counted in the database. */
final class Truth {

    private final Ledger ledger;

    Truth(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Only what is planted about persons who were asked about. */
    void load(Path truth) throws SQLException, IOException {
        ledger.run(
                "create table public.truth (department text, dataset text, line text, person text,"
                        + " household text, kind text, rule text)");
        ledger.copy("public.truth", truth);
        ledger.run(
                """
                delete from public.truth
                 where person is not null
                   and person not in (select p.number
                                        from verification.request_person r
                                        join registry.person p on p.id = r.person_id)
                """);
        ledger.run("analyze public.truth");
    }

    /** Of something: how often it is right, and how much of it is found. */
    record Quality(long planted, long found, long right) {

        double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        double recall() {
            return planted == 0 ? 1 : (double) right / planted;
        }
    }

    /** Every question about a broken number should be about the right person. */
    Quality questions() throws SQLException {
        return quality(
                """
                select (select count(*) from public.truth
                         where kind in ('wrong_number', 'missing_number')
                           and department in (select department from verification.delivery)),
                       count(distinct (q.delivery_id, q.line)),
                       count(distinct (q.delivery_id, q.line)) filter (where t.person is not null)
                  from verification.match_question q
                  join registry.person p on p.id = q.person_id
                  left join public.truth b
                    on b.department = q.department and b.line = q.line::text
                   and b.kind in ('variant_name', 'swapped_name', 'somebody_else')
                  left join public.truth t
                    on t.department = q.department and t.line = q.line::text and t.person = p.number
                   and t.kind in ('wrong_number', 'missing_number')
                 where b.line is null
                """);
    }

    /** Findings of the rules that were planted, person by person or household by household. */
    Quality findings() throws SQLException {
        return quality(
                """
                with planted as (
                    select distinct household, rule from public.truth
                     where coalesce(rule, '') <> ''
                       and department in (select department from verification.delivery)),
                found as (select distinct household_number, rule from verification.finding
                           where rule in (select rule from planted))
                select (select count(*) from planted), (select count(*) from found),
                       (select count(*) from planted p
                          join found f on f.household_number = p.household and f.rule = p.rule)
                """);
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(ledger.rows(sql).getFirst().getFirst());
    }

    private Quality quality(String sql) throws SQLException {
        List<String> row = ledger.rows(sql).getFirst();
        return new Quality(
                Long.parseLong(row.get(0)), Long.parseLong(row.get(1)), Long.parseLong(row.get(2)));
    }
}
