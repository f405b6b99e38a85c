package org.shouwang.server.verification.authorisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Takes an authorisation back (撤回授权). What is prepared and has not left stops; what came in already
 * is put on hold, and an answer that is under way will be.
 */
@Service
class WithdrawAuthorisation {

    private final JdbcClient db;
    private final Authorisations authorisations;
    private final Audit audit;
    private final Clock clock;

    WithdrawAuthorisation(JdbcClient db, Authorisations authorisations, Audit audit, Clock clock) {
        this.db = db;
        this.authorisations = authorisations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What a withdrawal did.
     *
     * @param stopped lines that will not be sent
     * @param held requests whose answers about the person are on hold
     */
    record Withdrawal(UUID id, Instant withdrawnAt, long stopped, long held) {}

    /**
     * Must run inside a transaction. Of it and a sending at the same moment, whoever comes second
     * sees what the first did.
     */
    Withdrawal withdraw(Actor officer, UUID id, String reason) {
        var one = authorisations.find(id).orElseThrow(Refused::notFound);
        var now = clock.instant();
        if (!end(officer, id, reason, now)) {
            throw new Refused(
                    RefusalCode.ALREADY_SETTLED,
                    new Title("这份授权已经撤回。", "This authorisation was withdrawn already."),
                    new Title("请刷新列表。", "Load the list again."));
        }

        var done = new Withdrawal(id, now, stop(id, one.personId()), hold(id, one.personId(), now));
        audit.record(
                officer,
                RecordAuthorisation.region(one),
                "authorisation.withdrawn",
                "person",
                one.personId().toString(),
                Map.of(
                        "authorisation", id.toString(),
                        "reason", reason,
                        "stopped", Long.toString(done.stopped()),
                        "held", Long.toString(done.held())));
        return done;
    }

    private boolean end(Actor officer, UUID id, String reason, Instant now) {
        return db.sql(
                                """
                                update verification.authorisation
                                   set withdrawn_at = :at, withdrawn_by = :account, withdrawal_reason = :reason
                                 where id = :id
                                   and withdrawn_at is null
                                """)
                        .param("at", Timestamp.from(now))
                        .param("account", officer.account())
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    private long stop(UUID id, UUID person) {
        return db.sql(
                        """
                        update verification.enquiry_line
                           set state = 'STOPPED'
                         where request_id in (select request_id
                                                from verification.request_person
                                               where person_id = :person)
                           and person_id = :person
                           and authorisation_id = :id
                           and state = 'PREPARED'
                        """)
                .param("id", id)
                .param("person", person)
                .update();
    }

    private long hold(UUID id, UUID person, Instant now) {
        return db.sql(
                        """
                        update verification.request_person p
                           set held_at = :at
                         where p.person_id = :person
                           and p.held_at is null
                           and exists (select from verification.enquiry_line l
                                        where l.authorisation_id = :id
                                          and l.request_id = p.request_id
                                          and l.person_id = p.person_id
                                          and l.state in ('SENT', 'ANSWERED'))
                        """)
                .param("at", Timestamp.from(now))
                .param("person", person)
                .param("id", id)
                .update();
    }
}
