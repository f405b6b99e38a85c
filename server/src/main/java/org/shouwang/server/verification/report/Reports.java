package org.shouwang.server.verification.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.Identities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sealed reports. Runs inside a transaction. */
@Repository
class Reports {

    private static final String SELECT =
            """
            select r.id, r.region, r.request_id, r.household_id, r.household_number, r.number, r.purpose, r.code,
                   r.as_of, r.sealed_at, r.valid_until, r.hash, r.partial, r.findings, p.number as replaces
              from verification.report r
              left join verification.report p on p.id = r.previous_id
            """;

    private final JdbcClient db;
    private final Identities identities;

    Reports(JdbcClient db, Identities identities) {
        this.db = db;
        this.identities = identities;
    }

    /**
     * A report as lists show it.
     *
     * @param replaces the number of the one that it follows; null if it is the first
     */
    record ReportView(
            UUID id,
            String region,
            UUID request,
            UUID household,
            String householdNumber,
            String number,
            String purpose,
            String code,
            LocalDate asOf,
            Instant sealedAt,
            LocalDate validUntil,
            String hash,
            boolean partial,
            int findings,
            @Nullable String replaces) {}

    /** Which reports. */
    record ReportFilter(
            RegionCode place,
            Optional<UUID> household,
            Optional<UUID> request,
            Optional<UUID> sweep) {}

    /** A page, and where the next begins. */
    record ReportPage(List<ReportView> items, @Nullable UUID next) {}

    ReportPage page(ReportFilter wanted, Optional<UUID> after, int limit) {
        var found =
                db.sql(
                                SELECT
                                        + """
                                         where r.region >= :from
                                           and r.region < :to
                                           and (cast(:household as uuid) is null or r.household_id = :household)
                                           and (cast(:request as uuid) is null or r.request_id = :request)
                                           and (cast(:sweep as uuid) is null
                                                or r.request_id in (select q.id
                                                                      from verification.request q
                                                                     where q.sweep_id = :sweep))
                                           and (cast(:after as uuid) is null or r.id > :after)
                                         order by r.id
                                         limit :limit
                                        """)
                        .param("from", wanted.place().scope().from())
                        .param("to", wanted.place().scope().to())
                        .param("household", wanted.household().orElse(null), Types.OTHER)
                        .param("request", wanted.request().orElse(null), Types.OTHER)
                        .param("sweep", wanted.sweep().orElse(null), Types.OTHER)
                        .param("after", after.orElse(null), Types.OTHER)
                        .param("limit", limit + 1)
                        .query((row, n) -> view(row))
                        .list();
        boolean more = found.size() > limit;
        var page = more ? found.subList(0, limit) : found;
        return new ReportPage(page, more ? page.getLast().id() : null);
    }

    ReportView one(UUID id) {
        return db
                .sql(SELECT + " where r.id = :id")
                .param("id", id)
                .query((row, n) -> view(row))
                .list()
                .stream()
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** The content as it was sealed, to the byte. */
    String content(UUID id) {
        return db.sql("select content from verification.report where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** The numbers of the persons of a request, by their id. */
    Map<UUID, String> persons(UUID request) {
        db.sql("drop table if exists wanted_person").update();
        db.sql("create temporary table wanted_person (person_id uuid) on commit drop").update();
        db.sql(
                        """
                        insert into wanted_person
                        select person_id from verification.request_person where request_id = :request
                        """)
                .param("request", request)
                .update();
        identities.stage();
        Map<UUID, String> persons = new HashMap<>();
        db.sql("select person_id, number from identity")
                .query(row -> {
                    persons.put(row.getObject("person_id", UUID.class), row.getString("number"));
                });
        return persons;
    }

    /** What the open page tells: nothing of a person, a household or a place. */
    record Checked(
            String number,
            String hash,
            Instant sealedAt,
            LocalDate validUntil,
            boolean partial,
            boolean replaced) {}

    Optional<Checked> check(String code) {
        return db
                .sql(
                        """
                        select number, hash, sealed_at, valid_until, partial, replaced
                          from verification.report_check
                         where code = :code
                        """)
                .param("code", code)
                .query((row, n) ->
                        new Checked(
                                row.getString("number"),
                                row.getString("hash"),
                                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                                row.getObject("valid_until", LocalDate.class),
                                row.getBoolean("partial"),
                                row.getBoolean("replaced")))
                .list()
                .stream()
                .findFirst();
    }

    private static ReportView view(ResultSet row) throws SQLException {
        return new ReportView(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getObject("request_id", UUID.class),
                row.getObject("household_id", UUID.class),
                row.getString("household_number"),
                row.getString("number"),
                row.getString("purpose"),
                row.getString("code"),
                row.getObject("as_of", LocalDate.class),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getObject("valid_until", LocalDate.class),
                row.getString("hash"),
                row.getBoolean("partial"),
                row.getInt("findings"),
                row.getString("replaces"));
    }
}
