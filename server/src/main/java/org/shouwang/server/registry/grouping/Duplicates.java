package org.shouwang.server.registry.grouping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.shouwang.server.access.Masking;
import org.shouwang.server.region.RegionCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Entries that may be of one person: the same document by its blind index, whichever of its two
 * forms it was stated in, or the same name and date of birth. Who was settled is not asked again.
 */
@Repository
class Duplicates {

    private static final String ALIKE =
            """
            with entry as (
                select p.id, p.number, p.name, p.birth_date, p.document_index, p.region,
                       m.grouping_id as household, m.number as household_number
                  from registry.person p
                  join registry.membership m
                    on m.person_id = p.id
                   and m.kind = 'HOUSEHOLD'
                   and m.valid_from <= :day
                   and :day < m.valid_to
                 where p.region >= :from
                   and p.region < :to),
            pair as (
                select 'DOCUMENT' as resemblance, a.id as first, b.id as second
                  from entry a join entry b on b.document_index = a.document_index and a.id < b.id
                union
                select 'NAME_AND_BIRTH', a.id, b.id
                  from entry a join entry b on b.name = a.name and b.birth_date = a.birth_date and a.id < b.id
                 where a.document_index is null
                    or b.document_index is null)
            select pair.resemblance, a.id as a_id, a.number as a_number, a.name as a_name,
                   a.birth_date as a_born, a.document_index is not null as a_documented,
                   a.household as a_household, a.household_number as a_household_number,
                   a.region as a_region,
                   b.id as b_id, b.number as b_number, b.name as b_name, b.birth_date as b_born,
                   b.document_index is not null as b_documented, b.household as b_household,
                   b.household_number as b_household_number, b.region as b_region
              from pair
              join entry a on a.id = pair.first
              join entry b on b.id = pair.second
             where not exists (select
                                 from registry.person_pair s
                                where s.first_id = pair.first
                                  and s.second_id = pair.second)
               and (pair.resemblance, pair.first, pair.second) > (:resemblance, :first, :second)
             order by pair.resemblance, pair.first, pair.second
             limit :limit
            """;

    private final JdbcClient db;

    Duplicates(JdbcClient db) {
        this.db = db;
    }

    /** Why two entries may be one person. */
    enum Resemblance {
        DOCUMENT,
        NAME_AND_BIRTH
    }

    /** One of the two; names and numbers masked. */
    record DuplicateEntry(
            UUID person,
            String number,
            String label,
            int birthYear,
            boolean documented,
            UUID household,
            String householdNumber,
            String place) {}

    /** Two entries. */
    record DuplicatePair(Resemblance resemblance, DuplicateEntry first, DuplicateEntry second) {}

    /** The pairs behind the one at which the page before ended. */
    List<DuplicatePair> in(RegionCode place, LocalDate day, PairCursor after, int limit) {
        return db.sql(ALIKE)
                .param("resemblance", after.resemblance())
                .param("first", after.first())
                .param("second", after.second())
                .param("day", day)
                .param("from", place.scope().from())
                .param("to", place.scope().to())
                .param("limit", limit)
                .query((row, n) ->
                        new DuplicatePair(
                                Resemblance.valueOf(row.getString("resemblance")),
                                entry(row, "a_"),
                                entry(row, "b_")))
                .list();
    }

    private static DuplicateEntry entry(ResultSet row, String side) throws SQLException {
        return new DuplicateEntry(
                row.getObject(side + "id", UUID.class),
                row.getString(side + "number"),
                Masking.name(row.getString(side + "name")),
                Optional.ofNullable(row.getObject(side + "born", LocalDate.class))
                        .map(LocalDate::getYear)
                        .orElse(0),
                row.getBoolean(side + "documented"),
                row.getObject(side + "household", UUID.class),
                row.getString(side + "household_number"),
                row.getString(side + "region"));
    }

    /** Keeps what somebody found; false if the two were settled before. */
    boolean settle(UUID one, UUID other, boolean same, String reason, String account, Instant at) {
        return db.sql(
                                """
                                insert into registry.person_pair (first_id, second_id, region, verdict, reason,
                                       settled_by, settled_at)
                                select least(p.id, q.id), greatest(p.id, q.id), p.region, :verdict, :reason,
                                       :account, :at
                                  from registry.person p
                                 cross join registry.person q
                                 where p.id = :one
                                   and q.id = :other
                                on conflict do nothing
                                """)
                        .param("one", one)
                        .param("other", other)
                        .param("verdict", same ? "SAME" : "DIFFERENT")
                        .param("reason", reason)
                        .param("account", account)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<String> region(UUID person) {
        return db.sql("select region from registry.person where id = :person")
                .param("person", person)
                .query(String.class)
                .optional();
    }
}
