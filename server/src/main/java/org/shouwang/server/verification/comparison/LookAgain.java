package org.shouwang.server.verification.comparison;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.Roster;
import org.shouwang.server.verification.Purpose;
import org.shouwang.server.verification.enquiry.OpenRequests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the departments anew about a household that objected (复核), under the same purpose. */
@Repository
class LookAgain {

    private final JdbcClient db;
    private final Roster roster;
    private final OpenRequests requests;
    private final ReferenceDay reference;
    private final Clock clock;

    LookAgain(
            JdbcClient db,
            Roster roster,
            OpenRequests requests,
            ReferenceDay reference,
            Clock clock) {
        this.db = db;
        this.roster = roster;
        this.requests = requests;
        this.reference = reference;
        this.clock = clock;
    }

    private record Earlier(String purpose, String commissionedBy) {}

    /** The request that looks again: one that is open already, or a new one. */
    UUID request(Actor officer, UUID earlier, UUID household) {
        var before =
                db.sql("select purpose, commissioned_by from verification.request where id = :id")
                        .param("id", earlier)
                        .query(Earlier.class)
                        .single();
        roster.lay(List.of(new HouseholdId(household)), LocalDate.now(clock));
        requests.open(
                officer,
                new OpenRequests.Order(
                        Purpose.valueOf(before.purpose()),
                        reference.day(),
                        before.commissionedBy(),
                        Optional.empty()));
        var again =
                open(household, before.purpose())
                        .filter(request -> !request.equals(earlier))
                        .orElseThrow(LookAgain::notPossible);
        requests.addSupporters(again, supporters(earlier));
        return again;
    }

    private List<UUID> supporters(UUID earlier) {
        return db.sql(
                        """
                        select person_id
                          from verification.request_person
                         where request_id = :id
                           and role = 'SUPPORTER'
                        """)
                .param("id", earlier)
                .query(UUID.class)
                .list();
    }

    private Optional<UUID> open(UUID household, String purpose) {
        return db.sql(
                        """
                        select id
                          from verification.request
                         where household_id = :household
                           and purpose = :purpose
                           and state = 'OPEN'
                        """)
                .param("household", household)
                .param("purpose", purpose)
                .query(UUID.class)
                .optional();
    }

    private static Refused notPossible() {
        return new Refused(
                RefusalCode.NOT_AUTHORISED,
                new Title(
                        "现在不能复核:没有有效授权,或原委托尚未出报告。",
                        "It cannot be looked at again now: nobody authorises it, or the first"
                                + " request is not reported yet."),
                new Title(
                        "请先登记新的授权书,或先对原委托出具报告。",
                        "Record a new authorisation, or report on the first request."));
    }
}
