package org.shouwang.server.registry.quality;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Ids;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * True exceptions (豁免): somebody looked and it is as it is on file, so that the check is not asked
 * again until a day. On that day the question is open again.
 */
@Service
class Exemptions {

    private static final int WORDS_MIN = 4;
    private static final int WORDS_MAX = 200;

    private final JdbcClient db;
    private final Audit audit;
    private final CheckPlace check;
    private final QualitySettings settings;
    private final Clock clock;

    Exemptions(
            JdbcClient db, Audit audit, CheckPlace check, QualitySettings settings, Clock clock) {
        this.db = db;
        this.audit = audit;
        this.check = check;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What somebody asks for.
     *
     * @param validTo the first day on which it is asked again
     */
    record Request(@Nullable UUID finding, @Nullable String reason, @Nullable LocalDate validTo) {}

    /** An exemption that holds. */
    record Exempted(UUID id, LocalDate validTo) {}

    private record Of(String region, UUID about, String checkId, String subject) {}

    Exempted exempt(Actor officer, Request request) {
        var reason = Objects.requireNonNullElse(request.reason(), "").strip();
        var validTo = Objects.requireNonNullElse(request.validTo(), LocalDate.MIN);
        var of = found(request.finding());
        requireSound(reason, validTo);
        var id = Ids.next(clock);
        db.sql(
                        """
                        insert into registry.exemption (id, region, about, check_id, subject, reason, account,
                               account_name, at, valid_to)
                        values (:id, :region, :about, :check, :subject, :reason, :account, :name, :at, :validTo)
                        """)
                .param("id", id)
                .param("region", of.region())
                .param("about", of.about())
                .param("check", of.checkId())
                .param("subject", of.subject())
                .param("reason", reason)
                .param("account", officer.account())
                .param("name", officer.name())
                .param("at", Timestamp.from(clock.instant()))
                .param("validTo", validTo)
                .update();
        audit.record(
                officer,
                new RegionCode(of.region()),
                "quality.exempted",
                "household",
                of.about().toString(),
                Map.of(
                        "check", of.checkId(),
                        "subject", of.subject(),
                        "until", validTo.toString(),
                        "reason", reason));
        return new Exempted(id, validTo);
    }

    /** Asks again from now on; what somebody recorded stays on record. */
    void withdraw(Actor officer, UUID id) {
        var of =
                db
                        .sql(
                                """
                                update registry.exemption
                                   set withdrawn_at = :at, withdrawn_by = :account
                                 where id = :id
                                   and withdrawn_at is null
                                returning region, about, check_id, subject
                                """)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("account", officer.account())
                        .param("id", id)
                        .query(Of.class)
                        .list()
                        .stream()
                        .findFirst()
                        .orElseThrow(Refused::notFound);
        audit.record(
                officer,
                new RegionCode(of.region()),
                "quality.exemption-withdrawn",
                "household",
                of.about().toString(),
                Map.of("check", of.checkId(), "subject", of.subject()));
    }

    private Of found(@Nullable UUID finding) {
        List<Of> found =
                db.sql(
                                """
                                select region, about, check_id, subject
                                  from registry.finding
                                 where id = :id
                                   and gone_on is null
                                """)
                        .param("id", Objects.requireNonNullElse(finding, new UUID(0, 0)))
                        .query(Of.class)
                        .list();
        if (found.isEmpty()) {
            throw new Refused(
                    RefusalCode.NOT_FOUND,
                    new Title("没有这个问题,或它已不再出现。", "There is no such finding, or it is gone."),
                    new Title("请刷新列表。", "Load the list again."));
        }
        return found.getFirst();
    }

    private void requireSound(String reason, LocalDate validTo) {
        var today = check.today();
        var last = today.plusDays(settings.exemptionDaysMax());
        new BrokenInput.Check()
                .that(
                        reason.length() >= WORDS_MIN && reason.length() <= WORDS_MAX,
                        "/reason",
                        new Title(
                                "事由应有 " + WORDS_MIN + " 至 " + WORDS_MAX + " 个字",
                                "the reason has from %d to %d characters"
                                        .formatted(WORDS_MIN, WORDS_MAX)),
                        new Title(
                                "请写明核实的情况,例如:承包大户,有合同。",
                                "Say what was found, such as: a large farmer, contract seen."))
                .that(
                        validTo.isAfter(today) && !validTo.isAfter(last),
                        "/validTo",
                        new Title("到期日应在明天至" + last + "之间", "it ends from tomorrow to " + last),
                        new Title(
                                "没有永久的豁免;到期后会重新提问。",
                                "No exemption is for ever: the question opens again."))
                .orThrow();
    }
}
