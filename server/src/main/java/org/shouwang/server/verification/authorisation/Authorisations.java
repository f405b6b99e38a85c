package org.shouwang.server.verification.authorisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.PersonName;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.verification.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The authorisations on file. Every method runs inside a transaction. */
@Repository
class Authorisations {

    private static final String SELECT =
            """
            select id, region, household_id, household_number, person_id, purpose, signed_on, valid_from,
                   valid_to, capacity, guardian, guardian_tie, form_number, form_hash, recorded_by_name,
                   recorded_at, withdrawn_at
              from verification.authorisation
            """;

    private final JdbcClient db;

    Authorisations(JdbcClient db) {
        this.db = db;
    }

    /** Forms are numbered within the year in which they were signed. */
    String nextNumber(RegionCode county, LocalDate signedOn) {
        long next =
                db.sql("select nextval('verification.authorisation_number')")
                        .query(Long.class)
                        .single();
        return "SQ%d-%s-%08d".formatted(signedOn.getYear(), county, next);
    }

    /** The name of the guardian is given apart, because the other shows itself masked. */
    void add(Authorisation one, String guardian, Actor officer) {
        db.sql(
                        """
                        insert into verification.authorisation
                               (id, region, household_id, household_number, person_id, purpose, signed_on, valid_from,
                                valid_to, capacity, guardian, guardian_tie, form_number, form_hash, recorded_by,
                                recorded_by_name, recorded_at)
                        values (:id, :region, :household, :householdNumber, :person, :purpose, :signedOn, :from,
                                :to, :capacity, :guardian, :tie, :number, :hash, :account, :name, :at)
                        """)
                .param("id", one.id())
                .param("region", one.region())
                .param("household", one.householdId())
                .param("householdNumber", one.householdNumber())
                .param("person", one.personId())
                .param("purpose", one.purpose().name())
                .param("signedOn", one.signedOn())
                .param("from", at(one.validFrom()))
                .param("to", at(one.validTo()))
                .param("capacity", one.capacity().name())
                .param("guardian", guardian)
                .param("tie", one.guardianTie())
                .param("number", one.formNumber())
                .param("hash", one.formHash())
                .param("account", officer.account())
                .param("name", officer.name())
                .param("at", at(one.recordedAt()))
                .update();
    }

    Optional<Authorisation> find(UUID id) {
        return db.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(Authorisations::read)
                .optional();
    }

    /**
     * Which authorisations.
     *
     * @param soon those that end by then count as running out
     */
    record Wanted(
            RegionCode place,
            Optional<Authorisation.Standing> standing,
            Optional<UUID> household,
            Instant now,
            Instant soon) {}

    /** Those that end first come first. */
    List<Authorisation> page(Wanted wanted, Optional<UUID> after, int limit) {
        return db.sql(
                        SELECT
                                + """
                                 where region >= :from
                                   and region < :to
                                   and (cast(:household as uuid) is null or household_id = :household)
                                   and (cast(:after as uuid) is null
                                        or (valid_to, id) > (select l.valid_to, l.id
                                                               from verification.authorisation l where l.id = :after))
                                   and case cast(:standing as text)
                                       when 'WITHDRAWN' then withdrawn_at is not null
                                       when 'EXPIRED' then withdrawn_at is null and valid_to <= :now
                                       when 'NOT_YET' then withdrawn_at is null and valid_from > :now
                                       when 'LIVE' then withdrawn_at is null and valid_from <= :now and :now < valid_to
                                       when 'SOON' then withdrawn_at is null and valid_from <= :now and :now < valid_to
                                                        and valid_to <= :soon
                                       else true end
                                 order by valid_to, id
                                 limit :limit
                                """)
                .param("from", wanted.place().scope().from())
                .param("to", wanted.place().scope().to())
                .param("household", wanted.household().orElse(null), Types.OTHER)
                .param("after", after.orElse(null), Types.OTHER)
                .param("standing", wanted.standing().map(Enum::name).orElse(null), Types.VARCHAR)
                .param("now", at(wanted.now()))
                .param("soon", at(wanted.soon()))
                .param("limit", limit)
                .query(Authorisations::read)
                .list();
    }

    private static Authorisation read(ResultSet row, int n) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Authorisation(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getObject("household_id", UUID.class),
                row.getString("household_number"),
                row.getObject("person_id", UUID.class),
                Purpose.valueOf(row.getString("purpose")),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                row.getObject("valid_to", OffsetDateTime.class).toInstant(),
                Capacity.valueOf(row.getString("capacity")),
                new PersonName(row.getString("guardian")),
                row.getString("guardian_tie"),
                row.getString("form_number"),
                row.getString("form_hash"),
                row.getString("recorded_by_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
