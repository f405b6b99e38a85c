package org.shouwang.server.verification.enquiry;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.HouseholdCard;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.Households;
import org.shouwang.server.registry.Roster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Commissions the verification of one household (委托核对), and cancels it. */
@Service
class CommissionRequest {

    private final JdbcClient db;
    private final OpenRequests requests;
    private final Roster roster;
    private final Households households;
    private final ReferenceDay reference;
    private final Audit audit;
    private final Clock clock;

    CommissionRequest(
            JdbcClient db,
            OpenRequests requests,
            Roster roster,
            Households households,
            ReferenceDay reference,
            Audit audit,
            Clock clock) {
        this.db = db;
        this.requests = requests;
        this.roster = roster;
        this.households = households;
        this.reference = reference;
        this.audit = audit;
        this.clock = clock;
    }

    /** A request that is open now. */
    record Commissioned(UUID id, String number) {}

    /** Must run inside a transaction. */
    Commissioned commission(Actor officer, RequestForm form) {
        var wanted = form.complete(officer.name());
        var home =
                households.card(new HouseholdId(wanted.household())).orElseThrow(Refused::notFound);
        requireNoneOpen(home, wanted);
        roster.lay(List.of(home.id()), LocalDate.now(clock));
        var order =
                new OpenRequests.Order(
                        wanted.purpose(),
                        reference.day(),
                        wanted.commissionedBy(),
                        Optional.empty());
        var opened = requests.open(officer, order);
        if (opened.households() == 0) {
            throw notAuthorised();
        }

        var made = open(home.id(), wanted).orElseThrow();
        addSupporters(made, wanted);
        audit.record(
                officer,
                home.region(),
                "request.opened",
                "household",
                home.id().toString(),
                Map.of(
                        "request", made.id().toString(),
                        "number", made.number(),
                        "purpose", wanted.purpose().name(),
                        "leftOut", Long.toString(opened.leftOut())));
        return made;
    }

    private void requireNoneOpen(HouseholdCard home, RequestForm.Commission wanted) {
        open(home.id(), wanted)
                .ifPresent(open -> {
                    throw new Refused(
                            RefusalCode.ALREADY_EXISTS,
                            new Title(
                                    "该户这一用途的核对正在进行,委托编号 " + open.number() + "。",
                                    "Request %s of this purpose is open for the household."
                                            .formatted(open.number())),
                            new Title(
                                    "请等待报告,或先撤销原委托。", "Wait for its report, or cancel it first."));
                });
    }

    private Optional<Commissioned> open(HouseholdId household, RequestForm.Commission wanted) {
        return db.sql(
                        """
                        select id, number
                          from verification.request
                         where household_id = :household
                           and purpose = :purpose
                           and state = 'OPEN'
                        """)
                .param("household", household.value())
                .param("purpose", wanted.purpose().name())
                .query(Commissioned.class)
                .optional();
    }

    private static Refused notAuthorised() {
        return new Refused(
                RefusalCode.NOT_AUTHORISED,
                new Title(
                        "该户没有人对这一用途作出有效授权,不能核对。",
                        "Nobody of the household has authorised this purpose at present."),
                new Title(
                        "请先由家庭成员签署核对授权书并登记。",
                        "Have the members sign the form and record it first."));
    }

    private void addSupporters(Commissioned made, RequestForm.Commission wanted) {
        var others = new HashSet<>(wanted.supporters());
        if (others.isEmpty()) {
            return;
        }

        long added = requests.addSupporters(made.id(), others);
        if (added < others.size()) {
            throw new Refused(
                    RefusalCode.NOT_AUTHORISED,
                    new Title(
                            "有赡抚扶养义务人没有对这一用途作出有效授权,不能查询。",
                            "A supporter has not authorised this purpose at present."),
                    new Title(
                            "请先登记其授权,或从委托中去掉此人。",
                            "Record the authorisation first, or leave the supporter out."));
        }
    }

    private record Cancelled(String region, UUID householdId, String number) {}

    /** What has not left yet stops; what came in stays on record. */
    void cancel(Actor officer, UUID id, String reason) {
        var cancelled =
                db
                        .sql(
                                """
                                update verification.request
                                   set state = 'CANCELLED', cancelled_by = :account, cancelled_at = :at,
                                       cancel_reason = :reason, version = version + 1
                                 where id = :id
                                   and state = 'OPEN'
                                returning region, household_id, number
                                """)
                        .param("account", officer.account())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("reason", reason)
                        .param("id", id)
                        .query(Cancelled.class)
                        .list()
                        .stream()
                        .findFirst()
                        .orElseThrow(() -> notOpen(id));
        db.sql(
                        """
                        update verification.enquiry_line
                           set state = 'STOPPED'
                         where request_id = :id
                           and state = 'PREPARED'
                        """)
                .param("id", id)
                .update();
        audit.record(
                officer,
                new RegionCode(cancelled.region()),
                "request.cancelled",
                "household",
                cancelled.householdId().toString(),
                Map.of("request", id.toString(), "number", cancelled.number(), "reason", reason));
    }

    private Refused notOpen(UUID id) {
        boolean exists =
                db.sql("select exists (select from verification.request where id = :id)")
                        .param("id", id)
                        .query(Boolean.class)
                        .single();
        return exists
                ? new Refused(
                        RefusalCode.ALREADY_SETTLED,
                        new Title("这项委托已经办结或撤销。", "This request is over already."),
                        new Title("请刷新列表。", "Load the list again."))
                : Refused.notFound();
    }
}
