package org.shouwang.server.verification.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.linkage.Agreement;
import org.shouwang.server.access.DocumentNumber;
import org.shouwang.server.access.PersonName;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.region.Scope;
import org.shouwang.server.registry.DocumentNumbers;
import org.shouwang.server.registry.Identities;
import org.shouwang.server.registry.Identity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The questions whose a record is, with what the register holds. Runs inside a transaction. */
@Repository
class MatchQuestions {

    private static final TypeReference<Map<String, Agreement>> REASONS = new TypeReference<>() {};

    private final JdbcClient db;
    private final Identities identities;
    private final Secrets secrets;
    private final JsonMapper json;

    MatchQuestions(JdbcClient db, Identities identities, Secrets secrets, JsonMapper json) {
        this.db = db;
        this.identities = identities;
        this.secrets = secrets;
        this.json = json;
    }

    /** What a question can be. */
    enum MatchState {
        OPEN,
        SAME,
        OTHER
    }

    /**
     * A record and the person it may be of.
     *
     * @param writtenPlace as the department wrote it, a code or words; empty if it did not
     * @param registered what the register holds of that person; null if they have left the place
     * @param reasons how each of document, name, birth and place agrees
     */
    record MatchView(
            UUID id,
            String region,
            String department,
            String dataset,
            LocalDate dataDate,
            PersonName writtenName,
            @Nullable DocumentNumber writtenNumber,
            @Nullable LocalDate writtenBirth,
            String writtenPlace,
            UUID person,
            @Nullable Identity registered,
            UUID request,
            double probability,
            double weight,
            Map<String, Agreement> reasons,
            MatchState state,
            @Nullable String reason) {}

    /** A page, and where the next begins. */
    record MatchPage(List<MatchView> items, @Nullable UUID next) {}

    private record Asked(UUID id, UUID person) {}

    MatchPage page(Scope where, Optional<MatchState> state, Optional<UUID> after, int limit) {
        var found =
                db.sql(
                                """
                                select id, person_id as person
                                  from verification.match_question
                                 where region >= :from
                                   and region < :to
                                   and (cast(:state as text) is null or state = :state)
                                   and (cast(:after as uuid) is null or id > :after)
                                 order by id
                                 limit :limit
                                """)
                        .param("from", where.from())
                        .param("to", where.to())
                        .param("state", state.map(Enum::name).orElse(null), Types.VARCHAR)
                        .param("after", after.orElse(null), Types.OTHER)
                        .param("limit", limit + 1)
                        .query(Asked.class)
                        .list();
        boolean more = found.size() > limit;
        var page = more ? found.subList(0, limit) : found;
        return new MatchPage(views(page), more ? page.getLast().id() : null);
    }

    private List<MatchView> views(List<Asked> asked) {
        var known = identities.of(asked.stream().map(Asked::person).toList());
        return db.sql(
                        """
                        select id, region, department, dataset, data_date, name,
                               encode(document, 'base64') as document, birth_date, place, person_id, request_id,
                               probability, weight, reasons, state, reason
                          from verification.match_question
                         where id = any(:ids)
                         order by id
                        """)
                .param("ids", new SqlArrayValue("uuid", asked.stream().map(Asked::id).toArray()))
                .query((row, n) -> view(row, known))
                .list();
    }

    private MatchView view(ResultSet row, Map<UUID, Identity> known) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var written = Optional.ofNullable(row.getString("document"));
        return new MatchView(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getString("department"),
                row.getString("dataset"),
                row.getObject("data_date", LocalDate.class),
                new PersonName(row.getString("name")),
                written.map(sealed -> DocumentNumbers.open(secrets, sealed)).orElse(null),
                row.getObject("birth_date", LocalDate.class),
                row.getString("place"),
                person,
                known.get(person),
                row.getObject("request_id", UUID.class),
                row.getDouble("probability"),
                row.getDouble("weight"),
                json.readValue(row.getString("reasons"), REASONS),
                MatchState.valueOf(row.getString("state")),
                row.getString("reason"));
    }
}
