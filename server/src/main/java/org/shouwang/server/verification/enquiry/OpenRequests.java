package org.shouwang.server.verification.enquiry;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.server.access.Actor;
import org.shouwang.server.verification.Purpose;
import org.shouwang.server.verification.VerificationSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/**
 * Opens the requests of many households at once (批量委托), with three statements however many they
 * are. Runs inside a transaction in which {@link org.shouwang.server.registry.Roster} has laid the
 * persons.
 */
@Repository
public class OpenRequests {

    private final JdbcClient db;
    private final VerificationSettings settings;
    private final Clock clock;

    OpenRequests(JdbcClient db, VerificationSettings settings, Clock clock) {
        this.db = db;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is commissioned.
     *
     * @param asOf the day that it speaks of
     * @param office in whose name
     */
    public record Order(Purpose purpose, LocalDate asOf, String office, Optional<UUID> sweep) {}

    /**
     * How many there are.
     *
     * @param leftOut persons whom nobody will ask about, for want of an authorisation
     */
    public record Opened(long households, long persons, long leftOut) {

        /** Of no place at all. */
        public static final Opened NONE = new Opened(0, 0, 0);

        /** Both together. */
        public Opened plus(Opened other) {
            return new Opened(
                    households + other.households,
                    persons + other.persons,
                    leftOut + other.leftOut);
        }
    }

    /**
     * One request for each household in the temporary table {@code roster} that has somebody who
     * authorised it and no open request of this purpose; whoever did not authorise is on it and
     * will not be asked about.
     */
    public Opened open(Actor officer, Order order) {
        stageAuthorised(order.purpose());
        stageOpened(order);
        var requests = insertRequests(officer, order);
        long persons = insertPersons();
        long asked =
                db.sql(
                                """
                                select count(*)
                                  from opened o
                                  join roster r on r.household_id = o.household_id
                                  join roster_authorised a
                                    on a.person_id = r.person_id and a.household_id = r.household_id
                                """)
                        .query(Long.class)
                        .single();
        return new Opened(requests, persons, persons - asked);
    }

    /** Of several authorisations the one that lasts longest. */
    private void stageAuthorised(Purpose purpose) {
        db.sql("drop table if exists roster_authorised, opened").update();
        db.sql(
                        """
                        create temporary table roster_authorised (
                            household_id uuid, person_id uuid, authorisation_id uuid) on commit drop
                        """)
                .update();
        db.sql(
                        """
                        insert into roster_authorised
                        select distinct on (a.household_id, a.person_id) a.household_id, a.person_id, a.id
                          from verification.authorisation a
                         where a.household_id in (select household_id from roster)
                           and a.purpose = :purpose
                           and a.valid_from <= :now
                           and :now < a.valid_to
                           and a.withdrawn_at is null
                         order by a.household_id, a.person_id, a.valid_to desc, a.id
                        """)
                .param("purpose", purpose.name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        db.sql("analyze roster_authorised").update();
    }

    /** Households of whom somebody authorised it, without those that have such a request open. */
    private void stageOpened(Order order) {
        db.sql(
                        """
                        create temporary table opened (
                            id uuid, household_id uuid, household_number text, region text) on commit drop
                        """)
                .update();
        db.sql(
                        """
                        insert into opened
                        select gen_random_uuid(), r.household_id, min(r.household_number), min(r.region)
                          from roster r
                          join roster_authorised a
                            on a.person_id = r.person_id and a.household_id = r.household_id
                         group by r.household_id
                        """)
                .update();
        db.sql(
                        """
                        delete from opened o
                         using verification.request r
                         where r.household_id = o.household_id
                           and r.purpose = :purpose
                           and r.state = 'OPEN'
                        """)
                .param("purpose", order.purpose().name())
                .update();
        db.sql("analyze opened").update();
    }

    private long insertRequests(Actor officer, Order order) {
        var today = LocalDate.now(clock);
        return db.sql(
                        """
                        insert into verification.request
                               (id, region, household_id, household_number, number, purpose, commissioned_by, sweep_id,
                                as_of, requested_by, requested_at, due_on)
                        select o.id, o.region, o.household_id, o.household_number,
                               'WT' || :year || '-' || left(o.region, 6) || '-'
                                   || lpad(nextval('verification.request_number')::text, 8, '0'),
                               :purpose, :office, :sweep, :asOf, :account, :at, :due
                          from opened o
                        """)
                .param("year", Integer.toString(today.getYear()))
                .param("purpose", order.purpose().name())
                .param("office", order.office())
                .param("sweep", order.sweep().orElse(null), Types.OTHER)
                .param("asOf", order.asOf())
                .param("account", officer.account())
                .param("at", Timestamp.from(clock.instant()))
                .param("due", today.plusDays(settings.dueDays()))
                .update();
    }

    private long insertPersons() {
        return db.sql(
                        """
                        insert into verification.request_person
                               (request_id, person_id, region, role, authorisation_id)
                        select o.id, r.person_id, o.region, 'MEMBER', a.authorisation_id
                          from opened o
                          join roster r on r.household_id = o.household_id
                          left join roster_authorised a
                            on a.person_id = r.person_id and a.household_id = r.household_id
                        """)
                .update();
    }

    /**
     * Persons of other households, or of none here, as supporters of a request; only those who
     * authorised it.
     */
    public long addSupporters(UUID request, Collection<UUID> persons) {
        return db.sql(
                        """
                        insert into verification.request_person
                               (request_id, person_id, region, role, authorisation_id)
                        select distinct on (a.person_id) q.id, a.person_id, q.region, 'SUPPORTER', a.id
                          from verification.request q
                          join verification.authorisation a
                            on a.household_id = q.household_id
                           and a.purpose = q.purpose
                           and a.person_id = any(:persons)
                           and a.valid_from <= :now
                           and :now < a.valid_to
                           and a.withdrawn_at is null
                         where q.id = :request
                         order by a.person_id, a.valid_to desc, a.id
                        on conflict do nothing
                        """)
                .param("request", request)
                .param("persons", new SqlArrayValue("uuid", persons.toArray()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
