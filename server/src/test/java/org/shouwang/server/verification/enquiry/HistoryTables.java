package org.shouwang.server.verification.enquiry;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.shouwang.server.TestServer;
import org.shouwang.server.TwoCounties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Worlds of persons, authorisations and lists, written in sets so that very many are quick. */
final class HistoryTables {

    private static final UUID HOUSEHOLD = new UUID(7, 0);

    private final TestServer server;
    private final JdbcClient db;

    HistoryTables(TestServer server, JdbcClient db) {
        this.server = server;
        this.db = db;
    }

    /** An authorisation; one that is not for this is for another purpose. */
    record Signed(Instant from, Instant to, boolean isForThis) {}

    UUID enquiry(int world) {
        return new UUID(5, world);
    }

    private static UUID request(int world) {
        return new UUID(6, world);
    }

    /** Person n has the id that its number makes. */
    void people(int count) {
        server.asOwner(owner -> {
            owner.sql(
                            """
                            insert into registry.grouping (id, region, county, kind, number, recorded_at, import_id)
                            values (:id, :region, '140122', 'HOUSEHOLD', 'HISTORIES', now(), :id)
                            """)
                    .param("id", HOUSEHOLD)
                    .param("region", TwoCounties.YANGQU_VILLAGE)
                    .update();
            owner.sql(
                            """
                            insert into registry.person
                                   (id, region, county, number, name, document_kind, sex, ethnicity, recorded_at,
                                    import_id)
                            select lpad(to_hex(n), 32, '0')::uuid, :region, '140122', 'H' || n, '某', 'none', 'male', '',
                                   now(), :id
                              from generate_series(1, :count) n
                            """)
                    .param("id", HOUSEHOLD)
                    .param("region", TwoCounties.YANGQU_VILLAGE)
                    .param("count", count)
                    .update();
        });
    }

    /** One list of everybody, each with an authorisation of their own. */
    void world(int world, List<Signed> signed) {
        server.asOwner(owner -> {
            owner.sql(
                            """
                            insert into verification.request
                                   (id, region, household_id, household_number, number, purpose, commissioned_by, as_of,
                                    requested_by, requested_at, due_on, state)
                            values (:id, :region, :household, 'HISTORIES', :id::text, 'DIBAO', 'test', current_date,
                                    'test', now(), current_date, 'REPORTED')
                            """)
                    .param("id", request(world))
                    .param("region", TwoCounties.YANGQU_VILLAGE)
                    .param("household", HOUSEHOLD)
                    .update();
            owner.sql(
                            """
                            insert into verification.enquiry
                                   (id, region, department, holder, number, datasets, channel, prepared_by, prepared_at,
                                    due_on, persons)
                            values (:id, '140122', 'police', '140122', :id::text, '{x}', 'FILE', 'test', now(),
                                    current_date, 1)
                            """)
                    .param("id", enquiry(world))
                    .update();
            sign(owner, world, signed);
        });
    }

    private void sign(JdbcClient owner, int world, List<Signed> signed) {
        owner.sql(
                        """
                        insert into verification.authorisation
                               (id, region, household_id, household_number, person_id, purpose, signed_on, valid_from,
                                valid_to, capacity, form_number, form_hash, recorded_by, recorded_by_name, recorded_at)
                        select md5(:world || '/' || s.n)::uuid, :region, :household, 'HISTORIES',
                               lpad(to_hex(s.n), 32, '0')::uuid, case when s.fits then 'DIBAO' else 'MONITORING' end,
                               current_date, s.f, s.t, 'FULL', :world || '/' || s.n, 'x', 'test', 'test', now()
                          from unnest(cast(:from as timestamptz[]), cast(:to as timestamptz[]),
                                      cast(:fits as boolean[])) with ordinality s (f, t, fits, n)
                        """)
                .param("world", world)
                .param("region", TwoCounties.YANGQU_VILLAGE)
                .param("household", HOUSEHOLD)
                .param("from", times(signed.stream().map(Signed::from).toList()))
                .param("to", times(signed.stream().map(Signed::to).toList()))
                .param(
                        "fits",
                        new SqlArrayValue(
                                "boolean", signed.stream().map(Signed::isForThis).toArray()))
                .update();
        owner.sql(
                        """
                        insert into verification.enquiry_line
                               (enquiry_id, request_id, person_id, region, department, authorisation_id, answers)
                        select :enquiry, :request, lpad(to_hex(n), 32, '0')::uuid, :region, 'police',
                               md5(:world || '/' || n)::uuid, '-'
                          from generate_series(1, :count) n
                        """)
                .param("enquiry", enquiry(world))
                .param("request", request(world))
                .param("region", TwoCounties.YANGQU_VILLAGE)
                .param("world", world)
                .param("count", signed.size())
                .update();
    }

    private static SqlArrayValue times(List<Instant> moments) {
        return new SqlArrayValue("timestamptz", moments.stream().map(Timestamp::from).toArray());
    }

    long withdraw(int world, List<Integer> places, Instant at) {
        return db.sql(
                        """
                        update verification.authorisation
                           set withdrawn_at = :at, withdrawn_by = 'test', withdrawal_reason = 'test'
                         where id = any(array(select md5(:world || '/' || n)::uuid from unnest(:places) n))
                           and withdrawn_at is null
                        """)
                .param("at", Timestamp.from(at))
                .param("world", world)
                .param("places", numbers(places))
                .update();
    }

    long markSent(int world, List<Integer> places, Instant at) {
        return db.sql(
                        """
                        update verification.enquiry_line
                           set state = 'SENT', sent_at = :at, answers = 'U'
                         where enquiry_id = :enquiry
                           and person_id = any(array(select lpad(to_hex(n), 32, '0')::uuid from unnest(:places) n))
                        """)
                .param("at", Timestamp.from(at))
                .param("enquiry", enquiry(world))
                .param("places", numbers(places))
                .update();
    }

    private static SqlArrayValue numbers(List<Integer> places) {
        return new SqlArrayValue("int4", places.stream().map(place -> place + 1).toArray());
    }

    /** Whoever signed for something else was never on a list that the server made. */
    void forgetForeign(int world) {
        server.asOwner(owner ->
                owner.sql(
                                """
                                update verification.enquiry_line l
                                   set state = 'STOPPED'
                                  from verification.authorisation a
                                 where a.id = l.authorisation_id
                                   and a.purpose <> 'DIBAO'
                                   and l.state = 'PREPARED'
                                   and l.enquiry_id = :enquiry
                                """)
                        .param("enquiry", enquiry(world))
                        .update());
    }

    List<String> states(int world) {
        var states = new java.util.ArrayList<String>();
        server.asOwnerThenUndo(owner ->
                states.addAll(
                        owner.sql(
                                        """
                                        select state from verification.enquiry_line
                                         where enquiry_id = :enquiry order by person_id
                                        """)
                                .param("enquiry", enquiry(world))
                                .query(String.class)
                                .list()));
        return states;
    }

    /** As the transaction that is under way sees it, for a list of one. */
    String stateNow(int world) {
        return db.sql("select state from verification.enquiry_line where enquiry_id = :enquiry")
                .param("enquiry", enquiry(world))
                .query(String.class)
                .single();
    }

    /**
     * Lines that left outside: before it held, at its end or later, for another purpose or person.
     */
    long uncovered() {
        var count = new long[1];
        server.asOwnerThenUndo(owner ->
                count[0] =
                        owner.sql(
                                        """
                                        select count(*)
                                          from verification.enquiry_line l
                                          join verification.request r on r.id = l.request_id
                                          left join verification.authorisation a on a.id = l.authorisation_id
                                         where l.sent_at is not null
                                           and (a.id is null
                                                or a.person_id <> l.person_id
                                                or a.household_id <> r.household_id
                                                or a.purpose <> r.purpose
                                                or l.sent_at < a.valid_from
                                                or l.sent_at >= a.valid_to)
                                        """)
                                .query(Long.class)
                                .single());
        return count[0];
    }
}
