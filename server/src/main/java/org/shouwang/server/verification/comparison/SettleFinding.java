package org.shouwang.server.verification.comparison;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What people do with a finding: ask the household, write down what it says, look again, settle it.
 * Whatever comes of it, no help ends here. Every method runs inside a transaction, and what it does
 * is on record in it.
 */
@Service
class SettleFinding {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String ANSWER_DAYS = "finding_answer_days";

    private final JdbcClient db;
    private final ComparisonLaw law;
    private final PutRight putRight;
    private final LookAgain again;
    private final Audit audit;
    private final Clock clock;

    SettleFinding(
            JdbcClient db,
            ComparisonLaw law,
            PutRight putRight,
            LookAgain again,
            Audit audit,
            Clock clock) {
        this.db = db;
        this.law = law;
        this.putRight = putRight;
        this.again = again;
        this.audit = audit;
        this.clock = clock;
    }

    /** A finding while somebody works on it; nobody else does at the same time. */
    record Locked(
            UUID id,
            String region,
            UUID householdId,
            UUID requestId,
            DifferenceState state,
            @Nullable LocalDate answerDue,
            @Nullable String proposedBy,
            @Nullable UUID recheckId) {

        Steps.Stand stand() {
            return new Steps.Stand(state, answerDue, proposedBy, recheckId != null);
        }
    }

    private Locked lock(UUID id) {
        return db
                .sql(
                        """
                        select id, region, household_id, request_id, state, answer_due, proposed_by, recheck_id
                          from verification.finding
                         where id = :id
                           for update
                        """)
                .param("id", id)
                .query(Locked.class)
                .list()
                .stream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** 询问家庭. */
    void ask(Actor officer, UUID id, String how) {
        var finding = lock(id);
        Steps.requireAsk(finding.stand());
        var place = new RegionCode(finding.region());
        var due = today().plusDays(law.number(ANSWER_DAYS, place, today()));
        change(id, "state = 'ASKED', asked_at = :now, answer_due = :due", Map.of("due", due));
        note(officer, finding, "ASKED", how, "");
    }

    /** 家庭说明与凭证. */
    void explain(Actor officer, UUID id, String explanation, String evidence) {
        var finding = lock(id);
        Steps.requireExplain(finding.stand());
        change(
                id,
                "state = 'EXPLAINED', asked_at = coalesce(asked_at, :now), explanation = :text,"
                        + " evidence = :evidence",
                Map.of("text", explanation, "evidence", evidence));
        note(officer, finding, "EXPLAINED", explanation, evidence);
    }

    /** 异议: what was settled is open again, and needs two officers again. */
    void object(Actor officer, UUID id, String objection, String evidence) {
        var finding = lock(id);
        Steps.requireObject(finding.stand());
        change(
                id,
                "state = 'EXPLAINED', proposed_by = null, proposed_at = null, settled_by = null,"
                        + " settled_at = null, reason = '', explanation = :text,"
                        + " evidence = :evidence",
                Map.of("text", objection, "evidence", evidence));
        note(officer, finding, "OBJECTED", objection, evidence);
    }

    /** 复核: the departments are asked anew, by a request of its own. */
    UUID recheck(Actor officer, UUID id, String reason) {
        var finding = lock(id);
        Steps.requireRecheck(finding.stand());
        var request = again.request(officer, finding.requestId(), finding.householdId());
        change(id, "recheck_id = :request", Map.of("request", request));
        note(officer, finding, "RECHECKED", reason, "");
        return request;
    }

    /** 认定属实: the first officer proposes, a second one confirms. */
    void confirm(Actor officer, UUID id, String reason) {
        var finding = lock(id);
        if (!Steps.confirms(finding.stand(), officer.account(), today())) {
            change(
                    id,
                    "proposed_by = :account, proposed_at = :now, reason = :reason",
                    Map.of("account", officer.account(), "reason", reason));
            note(officer, finding, "PROPOSED", reason, "");
            return;
        }

        change(
                id,
                "state = 'CONFIRMED', settled_by = :account, settled_at = :now, reason = :reason",
                Map.of("account", officer.account(), "reason", reason));
        note(officer, finding, "CONFIRMED", reason, "");
    }

    /** 不属实: the records it rests on go back to whom they came from. */
    void disprove(Actor officer, UUID id, String reason, List<UUID> records) {
        var finding = lock(id);
        Steps.requireDisprove(finding.stand());
        change(
                id,
                "state = 'DISPROVED', settled_by = :account, settled_at = :now, reason = :reason",
                Map.of("account", officer.account(), "reason", reason));
        putRight.putRight(officer, id, reason, records);
        note(officer, finding, "DISPROVED", reason, "");
    }

    private void change(UUID id, String what, Map<String, ?> values) {
        db.sql(
                        """
                        update verification.finding
                           set %s, version = version + 1
                         where id = :id
                        """
                                .formatted(what))
                .params(values)
                .param("now", Timestamp.from(now()))
                .param("id", id)
                .update();
    }

    private void note(Actor officer, Locked finding, String kind, String text, String evidence) {
        db.sql(
                        """
                        insert into verification.finding_event
                               (finding_id, region, kind, text, evidence, account, account_name, at)
                        values (:finding, :region, :kind, :text, :evidence, :account, :name, :now)
                        """)
                .param("finding", finding.id())
                .param("region", finding.region())
                .param("kind", kind)
                .param("text", text)
                .param("evidence", evidence)
                .param("account", officer.account())
                .param("name", officer.name())
                .param("now", Timestamp.from(now()))
                .update();
        audit.record(
                officer,
                new RegionCode(finding.region()),
                "finding." + kind.toLowerCase(Locale.ROOT),
                "finding",
                finding.id().toString(),
                Map.of("household", finding.householdId().toString()));
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now(), CHINA);
    }
}
