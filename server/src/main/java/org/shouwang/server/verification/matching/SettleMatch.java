package org.shouwang.server.verification.matching;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Records what a person says to a question of matching (认定疑似本人). Who looked at the same row of the
 * same answer has said it for every candidate and household that it may be of.
 */
@Service
class SettleMatch {

    private final JdbcClient db;
    private final Audit audit;
    private final Clock clock;

    SettleMatch(JdbcClient db, Audit audit, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.clock = clock;
    }

    private record Question(
            UUID id,
            String region,
            UUID delivery,
            long line,
            UUID request,
            UUID person,
            String dataset,
            String state) {}

    /** SAME makes a record of it; OTHER leaves it out. Runs inside a transaction. */
    void settle(Actor officer, UUID id, boolean same, String reason) {
        var question = find(id);
        if (!question.state().equals("OPEN")) {
            throw new Refused(
                    RefusalCode.ALREADY_SETTLED,
                    new Title("这条疑问已由同事认定。", "A colleague has settled this question."),
                    new Title("请刷新列表。", "Load the list again."));
        }

        mark(officer, question, same, reason);
        if (same) {
            record(question);
            answer(question);
        }
        audit.record(
                officer,
                new RegionCode(question.region()),
                "match.settled",
                "match_question",
                id.toString(),
                Map.of("same", Boolean.toString(same), "request", question.request().toString()));
    }

    private Question find(UUID id) {
        List<Question> found =
                db.sql(
                                """
                                select id, region, delivery_id as delivery, line, request_id as request,
                                       person_id as person, dataset, state
                                  from verification.match_question
                                 where id = :id
                                   for update
                                """)
                        .param("id", id)
                        .query(Question.class)
                        .list();
        return found.stream().findFirst().orElseThrow(Refused::notFound);
    }

    /** If it is this person, it is none of the other candidates. */
    private void mark(Actor officer, Question question, boolean same, String reason) {
        db.sql(
                        """
                        update verification.match_question
                           set state = case when :same and person_id = :person then 'SAME' else 'OTHER' end,
                               settled_by = :account, settled_at = :now, reason = :reason
                         where delivery_id = :delivery
                           and line = :line
                           and state = 'OPEN'
                           and (:same or person_id = :person)
                        """)
                .param("same", same)
                .param("person", question.person())
                .param("account", officer.account())
                .param("now", Timestamp.from(clock.instant()))
                .param("reason", reason)
                .param("delivery", question.delivery())
                .param("line", question.line())
                .update();
    }

    private void record(Question question) {
        db.sql(
                        """
                        insert into verification.record (id, region, request_id, person_id, department, dataset,
                                                         fields, data_date, method, score, delivery_id)
                        select gen_random_uuid(), region, request_id, person_id, department, dataset, fields,
                               data_date, 'LINKED', probability, delivery_id
                          from verification.match_question
                         where delivery_id = :delivery
                           and line = :line
                           and person_id = :person
                        """)
                .param("delivery", question.delivery())
                .param("line", question.line())
                .param("person", question.person())
                .update();
    }

    /** The department has thereby answered; with the last open letter its line is answered. */
    private void answer(Question question) {
        db.sql(
                        """
                        with said as (
                            select l.enquiry_id, l.request_id, l.person_id, d.received_at,
                                   overlay(l.answers placing 'F' from array_position(e.datasets, :dataset) for 1)
                                       as answers
                              from verification.delivery d
                              join verification.enquiry e on e.id = d.enquiry_id
                              join verification.enquiry_line l on l.enquiry_id = e.id
                             where d.id = :delivery
                               and l.person_id = :person
                               and :dataset = any(e.datasets))
                        update verification.enquiry_line l
                           set answers = s.answers,
                               answered_at = coalesce(l.answered_at, s.received_at),
                               state = case when l.state = 'SENT' and position('U' in s.answers) = 0 then 'ANSWERED'
                                            else l.state end
                          from said s
                         where l.enquiry_id = s.enquiry_id
                           and l.request_id = s.request_id
                           and l.person_id = s.person_id
                        """)
                .param("dataset", question.dataset())
                .param("delivery", question.delivery())
                .param("person", question.person())
                .update();
        closeList(question);
    }

    private void closeList(Question question) {
        db.sql(
                        """
                        update verification.enquiry e
                           set state = 'ANSWERED'
                          from verification.delivery d
                         where d.id = :delivery
                           and e.id = d.enquiry_id
                           and e.state in ('SENT', 'PARTLY')
                           and not exists (select
                                             from verification.enquiry_line l
                                            where l.enquiry_id = e.id
                                              and l.state in ('PREPARED', 'SENT'))
                        """)
                .param("delivery", question.delivery())
                .update();
    }
}
