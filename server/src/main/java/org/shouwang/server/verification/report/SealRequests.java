package org.shouwang.server.verification.report;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.verification.AnswerState;
import org.shouwang.server.verification.comparison.CompareRequests;
import org.shouwang.server.verification.comparison.RequestFile;
import org.shouwang.server.verification.comparison.RequestFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Compares and seals (比对并出具报告). While departments may still answer in time, it waits; after that
 * the report is a partial one, and says what is missing. What comes later makes a new report.
 */
@Service
public class SealRequests {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final JdbcClient db;
    private final RequestFiles files;
    private final CompareRequests compare;
    private final SealReports seal;
    private final Audit audit;
    private final Clock clock;

    SealRequests(
            JdbcClient db,
            RequestFiles files,
            CompareRequests compare,
            SealReports seal,
            Audit audit,
            Clock clock) {
        this.db = db;
        this.files = files;
        this.compare = compare;
        this.seal = seal;
        this.audit = audit;
        this.clock = clock;
    }

    /** One request, and the report of it; in a transaction. */
    UUID seal(Actor officer, UUID request) {
        lock(request);
        var file = files.of(List.of(request)).getFirst();
        requireReady(file);
        requireNews(request);
        compare.compare(List.of(file));
        seal.seal(officer, List.of(file));
        var report =
                db.sql(
                                """
                                select id
                                  from verification.report
                                 where request_id = :request
                                 order by sealed_at desc, number desc
                                 limit 1
                                """)
                        .param("request", request)
                        .query(UUID.class)
                        .single();
        audit.record(
                officer,
                file.head().place(),
                "report.sealed",
                "report",
                report.toString(),
                Map.of("request", request.toString()));
        return report;
    }

    private void lock(UUID request) {
        var found =
                db.sql("select id from verification.request where id = :id for update")
                        .param("id", request)
                        .query(UUID.class)
                        .optional();
        if (found.isEmpty()) {
            throw Refused.notFound();
        }
    }

    /** Two reports that say the same would only make people ask which of them holds. */
    private void requireNews(UUID request) {
        var sealed =
                db.sql("select max(sealed_at) from verification.report where request_id = :request")
                        .param("request", request)
                        .query(Timestamp.class)
                        .optional();
        if (sealed.isPresent() && !hasNews(request, sealed.get())) {
            throw new Refused(
                    RefusalCode.ALREADY_SETTLED,
                    new Title(
                            "报告出具后没有新的答复、认定或说明,没有再出一份。",
                            "Nothing is new since the report was sealed; there is no second one."),
                    new Title(
                            "请使用已出具的报告;已过有效期的,请重新委托。",
                            "Use the report there is; if its time is over, make a new request."));
        }
    }

    private boolean hasNews(UUID request, Timestamp sealed) {
        return db.sql(
                        """
                        select exists (select
                                         from verification.enquiry_line
                                        where request_id = :request
                                          and (answered_at > :sealed or sent_at > :sealed))
                            or exists (select
                                         from verification.record
                                        where request_id = :request
                                          and (retracted_at > :sealed or disproved_at > :sealed))
                            or exists (select
                                         from verification.match_question
                                        where request_id = :request
                                          and settled_at > :sealed)
                            or exists (select
                                         from verification.request_person
                                        where request_id = :request
                                          and held_at > :sealed)
                            or exists (select
                                         from verification.finding f
                                         join verification.finding_event e on e.finding_id = f.id
                                        where f.request_id = :request
                                          and e.at > :sealed)
                        """)
                .param("request", request)
                .param("sealed", sealed)
                .query(Boolean.class)
                .single();
    }

    private void requireReady(RequestFile file) {
        if (file.head().state().equals("CANCELLED")) {
            throw new Refused(
                    RefusalCode.ALREADY_SETTLED,
                    new Title("这项委托已经撤销,不出具报告。", "This request was cancelled."),
                    new Title("需要核对的,请重新委托。", "Make a new request."));
        }

        var answers =
                file.persons().stream()
                        .flatMap(person -> person.answers().stream())
                        .flatMap(answer -> answer.datasets().values().stream())
                        .toList();
        boolean isAsked = answers.stream().anyMatch(state -> state != AnswerState.NOT_ASKED);
        boolean isOpen = answers.contains(AnswerState.NO_ANSWER);
        boolean isInTime =
                !LocalDate.ofInstant(clock.instant(), CHINA).isAfter(file.head().dueOn());
        if (!isAsked || (isOpen && isInTime)) {
            throw new Refused(
                    RefusalCode.NOT_READY,
                    new Title(
                            isAsked ? "还有部门没有答复,应复日期未过,暂不出具报告。" : "还没有向任何部门查询,不能出具报告。",
                            isAsked
                                    ? "Departments may still answer in time; there is no report"
                                            + " yet."
                                    : "Nobody was asked; there is nothing to report."),
                    new Title(
                            "请先送出查询;应复日期(%s)过后可按部分反馈出具。".formatted(file.head().dueOn()),
                            "Send the enquiries; after %s a partial report can be sealed."
                                    .formatted(file.head().dueOn())));
        }
    }
}
