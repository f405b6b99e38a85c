package org.shouwang.server.verification.matching;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Gives the rows of an answer to the persons on the list whose number they bear, all at once. */
@Repository
class Assignment {

    private static final int LINES_TOLD = 1_000;

    private final JdbcClient db;
    private final Clock clock;

    Assignment(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void begin() {
        db.sql("drop table if exists answer_row, hit, doubt").update();
        db.sql(
                        """
                        create temporary table answer_row (
                            line bigint, document_index bytea, document bytea, dataset text collate "C",
                            name text collate "C", birth_date date, place text, fields jsonb, data_date date,
                            result text collate "C") on commit drop
                        """)
                .update();
        db.sql(
                        """
                        create temporary table doubt (
                            line bigint, person_id uuid, probability real, weight real, reasons jsonb)
                            on commit drop
                        """)
                .update();
    }

    /** Rows whose number is on the list; whether the name is the same is asked next. */
    void findByNumber() {
        db.sql("analyze answer_row (line, document_index, dataset, result)").update();
        db.sql(
                        """
                        create temporary table hit on commit drop as
                        select r.line, r.dataset, r.result, a.request_id, a.person_id, a.region,
                               r.name = '' as nameless, r.name = '' or r.name = a.name as is_theirs
                          from answer_row r
                          join asked a on a.document_index = r.document_index
                        """)
                .update();
        db.sql("create index on hit (request_id, person_id)").update();
        db.sql("analyze hit (line, request_id, person_id)").update();
    }

    /** Whatever an earlier answer to this enquiry said of the same dataset holds no longer. */
    void retract(UUID enquiry, UUID delivery) {
        db.sql(
                        """
                        update verification.record v
                           set retracted_at = :now
                         where v.retracted_at is null
                           and v.delivery_id in (select d.id
                                                   from verification.delivery d
                                                  where d.enquiry_id = :enquiry
                                                    and d.id <> :delivery)
                           and exists (select
                                         from hit h
                                        where h.request_id = v.request_id
                                          and h.person_id = v.person_id
                                          and (h.dataset = v.dataset or h.dataset = '')
                                          and h.is_theirs
                                          and h.result in ('F', 'N'))
                        """)
                .param("now", now())
                .param("enquiry", enquiry)
                .param("delivery", delivery)
                .update();
    }

    /** A record that stands in the answer twice is one record. */
    long record(UUID delivery) {
        return db.sql(
                        """
                        insert into verification.record (id, region, request_id, person_id, department, dataset,
                                                         fields, data_date, method, score, delivery_id)
                        select gen_random_uuid(), region, request_id, person_id, department, dataset, fields,
                               data_date, case when nameless then 'ID_ONLY' else 'ID_AND_NAME' end, 1, :delivery
                          from (select distinct h.region, h.request_id, h.person_id, d.department, r.dataset,
                                       r.fields, r.data_date, h.nameless
                                  from hit h
                                  join answer_row r on r.line = h.line
                                 cross join verification.delivery d
                                 where d.id = :delivery
                                   and h.is_theirs
                                   and h.result = 'F') found
                        """)
                .param("delivery", delivery)
                .update();
    }

    /**
     * The letters of each person: what was found stays before nothing found, and nothing found
     * before no answer. A row without a dataset speaks of those that no other row is about.
     */
    void answer(UUID enquiry, UUID delivery) {
        var datasets = datasets(enquiry);
        if (datasets.isEmpty()) {
            return;
        }

        stageSaid(datasets);
        var letters = letters(datasets);
        db.sql(
                        """
                        update verification.enquiry_line l
                           set answers = %s,
                               answered_at = d.received_at,
                               late = l.late or d.late,
                               state = case when position('U' in %s) = 0 then 'ANSWERED' else l.state end
                          from said s,
                               verification.delivery d
                         where d.id = :delivery
                           and l.enquiry_id = :enquiry
                           and l.request_id = s.request_id
                           and l.person_id = s.person_id
                        """
                                .formatted(letters, letters))
                .param("enquiry", enquiry)
                .param("delivery", delivery)
                .update();
    }

    /**
     * The best that is said of each dataset, person by person. With an index: nobody knows how many
     * lines an enquiry has, and the join must not look at each for each.
     */
    private void stageSaid(List<String> datasets) {
        db.sql("drop table if exists said").update();
        db.sql(
                        """
                        create temporary table said on commit drop as
                        select request_id, person_id, %s
                          from hit
                         where is_theirs
                         group by request_id, person_id
                        """
                                .formatted(said(datasets)))
                .update();
        db.sql("create index on said (request_id, person_id)").update();
        db.sql("analyze said").update();
    }

    private List<String> datasets(UUID enquiry) {
        return db.sql(
                        """
                        select d.name
                          from verification.enquiry e, unnest(e.datasets) with ordinality d (name, n)
                         where e.id = :enquiry
                         order by d.n
                        """)
                .param("enquiry", enquiry)
                .query(String.class)
                .list();
    }

    /** The letters in order: F sorts before N and N before U, so that the least is the best. */
    private static String letters(List<String> datasets) {
        return IntStream.rangeClosed(1, datasets.size())
                .mapToObj(
                        """
                        case when coalesce(s.own%1$d, s.others, 'U') <> 'U' then coalesce(s.own%1$d, s.others)
                             else substr(l.answers, %1$d, 1) end
                        """
                                ::formatted)
                .collect(Collectors.joining(" || "));
    }

    private static String said(List<String> datasets) {
        return IntStream.rangeClosed(1, datasets.size())
                        .mapToObj(n ->
                                "min(result) filter (where dataset = %s) as own%d"
                                        .formatted(literal(datasets.get(n - 1)), n))
                        .collect(Collectors.joining(", "))
                + ", min(result) filter (where dataset = '') as others";
    }

    /** A name of a dataset, which packs write with small letters only. */
    private static String literal(String dataset) {
        if (!dataset.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("not the name of a dataset: " + dataset);
        }
        return "'" + dataset + "'";
    }

    /**
     * What is left is of nobody who was asked about, or under the name of somebody else. The first
     * of these lines are told one by one.
     *
     * @param nobody lines that nobody on the list can be meant by, and that were not staged
     */
    long refuse(UUID delivery, List<Long> nobody) {
        stageLeft();
        long left = db.sql("select count(*) from left_over").query(Long.class).single();
        db.sql("insert into left_over select unnest(:lines), false")
                .param("lines", new SqlArrayValue("bigint", nobody.toArray()))
                .update();
        db.sql(
                        """
                        insert into verification.refused_line (delivery_id, seq, region, department, line, field,
                                                               reason_zh, reason_en, remedy_zh, remedy_en)
                        select d.id, r.n + (select coalesce(max(seq), 0)
                                              from verification.refused_line
                                             where delivery_id = d.id),
                               d.region, d.department, r.line, '证件号码',
                               case when r.is_listed then '证件号码在名单上,但姓名不符,本行未采用。'
                                    else '此人不在本次查询的名单上,本行未录入任何档案。' end,
                               case when r.is_listed
                                    then 'The number is on the list under another name; the row was not taken.'
                                    else 'Nobody on the list of this enquiry; the row was put on no file.' end,
                               case when r.is_listed then '请核对该号码的姓名后重新反馈。'
                                    else '只需答复名单上的人;若号码有误,请更正后重新反馈。' end,
                               case when r.is_listed then 'Check the name of that number and send the row again.'
                                    else 'Only persons on the list are asked about; put a wrong number right.'
                                    end
                          from (select line, is_listed, row_number() over (order by line) as n
                                  from left_over
                                 order by line
                                 limit :most) r
                         cross join verification.delivery d
                         where d.id = :delivery
                        """)
                .param("delivery", delivery)
                .param("most", LINES_TOLD)
                .update();
        return left;
    }

    private void stageLeft() {
        db.sql("drop table if exists left_over").update();
        db.sql(
                        """
                        create temporary table left_over on commit drop as
                        select r.line, bool_or(h.line is not null) as is_listed
                          from answer_row r
                          left join hit h on h.line = r.line
                         where not exists (select from doubt q where q.line = r.line)
                         group by r.line
                        having not coalesce(bool_or(h.is_theirs), false)
                        """)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
