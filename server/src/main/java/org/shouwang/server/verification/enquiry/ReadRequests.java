package org.shouwang.server.verification.enquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.PersonName;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.Households;
import org.shouwang.server.registry.Roster;
import org.shouwang.server.verification.AnswerState;
import org.shouwang.server.verification.Purpose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The requests as an officer sees them. Every method runs inside a transaction. */
@Repository
class ReadRequests {

    private static final String SELECT =
            """
            select r.id, r.number, r.household_id, r.household_number, r.region, r.purpose, r.commissioned_by,
                   r.state, r.as_of, r.requested_at, r.due_on, r.sweep_id, r.version, l.asked, l.open
              from verification.request r
             cross join lateral (select count(*) as asked,
                                        count(*) filter (where l.state in ('PREPARED', 'SENT')) as open
                                   from verification.enquiry_line l
                                  where l.request_id = r.id
                                    and l.state <> 'STOPPED') l
            """;

    private final JdbcClient db;
    private final Roster roster;
    private final Households households;
    private final Clock clock;

    ReadRequests(JdbcClient db, Roster roster, Households households, Clock clock) {
        this.db = db;
        this.roster = roster;
        this.households = households;
        this.clock = clock;
    }

    /** A page, and where the next begins. */
    record RequestPage(List<RequestView.RequestLine> items, Optional<UUID> next) {}

    /** Which requests. */
    record RequestFilter(
            RegionCode place,
            Optional<RequestView.RequestState> state,
            Optional<UUID> household,
            Optional<UUID> sweep) {}

    /** The latest first. */
    RequestPage page(RequestFilter wanted, Optional<UUID> after, int limit) {
        var found =
                db.sql(
                                SELECT
                                        + """
                                         where r.region >= :from
                                           and r.region < :to
                                           and (cast(:state as text) is null or r.state = :state)
                                           and (cast(:household as uuid) is null or r.household_id = :household)
                                           and (cast(:sweep as uuid) is null or r.sweep_id = :sweep)
                                           and (cast(:after as uuid) is null
                                                or (r.requested_at, r.id) <
                                                   (select a.requested_at, a.id
                                                      from verification.request a where a.id = :after))
                                         order by r.requested_at desc, r.id desc
                                         limit :limit
                                        """)
                        .param("from", wanted.place().scope().from())
                        .param("to", wanted.place().scope().to())
                        .param("state", wanted.state().map(Enum::name).orElse(null), Types.VARCHAR)
                        .param("household", wanted.household().orElse(null), Types.OTHER)
                        .param("sweep", wanted.sweep().orElse(null), Types.OTHER)
                        .param("after", after.orElse(null), Types.OTHER)
                        .param("limit", limit + 1)
                        .query((row, n) -> line(row))
                        .list();
        boolean more = found.size() > limit;
        var page = headed(more ? found.subList(0, limit) : found);
        return new RequestPage(page, more ? Optional.of(page.getLast().id()) : Optional.empty());
    }

    RequestView one(UUID id) {
        var line =
                db.sql(SELECT + " where r.id = :id")
                        .param("id", id)
                        .query((row, n) -> line(row))
                        .optional()
                        .orElseThrow(Refused::notFound);
        return new RequestView(headed(List.of(line)).getFirst(), persons(id));
    }

    /** Officers know a family by the name of its head. */
    private List<RequestView.RequestLine> headed(List<RequestView.RequestLine> lines) {
        var ids = lines.stream().map(line -> new HouseholdId(line.household())).distinct().toList();
        Map<UUID, String> heads = new HashMap<>();
        households.cards(ids).forEach(card -> heads.put(card.id().value(), card.head()));
        return lines.stream()
                .map(line -> line.headedBy(heads.getOrDefault(line.household(), "")))
                .toList();
    }

    private RequestView.RequestLine line(ResultSet row) throws SQLException {
        var purpose = Purpose.valueOf(row.getString("purpose"));
        var dueOn = row.getObject("due_on", LocalDate.class);
        long asked = row.getLong("asked");
        long open = row.getLong("open");
        return new RequestView.RequestLine(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getObject("household_id", UUID.class),
                row.getString("household_number"),
                "",
                row.getString("region"),
                purpose,
                purpose.title(),
                row.getString("commissioned_by"),
                RequestView.RequestState.valueOf(row.getString("state")),
                Readiness.of(asked, open, dueOn, LocalDate.now(clock)),
                row.getObject("as_of", LocalDate.class),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                dueOn,
                row.getObject("sweep_id", UUID.class),
                asked,
                asked - open,
                row.getInt("version"));
    }

    private record Listed(
            UUID personId,
            RequestView.PersonRole role,
            @Nullable UUID authorisationId,
            @Nullable Instant heldAt) {}

    private List<RequestView.RequestPerson> persons(UUID request) {
        var listed =
                db.sql(
                                """
                                select person_id, role, authorisation_id, held_at
                                  from verification.request_person
                                 where request_id = :request
                                 order by role, person_id
                                """)
                        .param("request", request)
                        .query((row, n) ->
                                new Listed(
                                        row.getObject("person_id", UUID.class),
                                        RequestView.PersonRole.valueOf(row.getString("role")),
                                        row.getObject("authorisation_id", UUID.class),
                                        instant(row, "held_at")))
                        .list();
        Map<UUID, PersonName> names = new HashMap<>();
        roster.identified(listed.stream().map(Listed::personId).toList())
                .forEach(person -> names.put(person.id(), person.name()));
        var answers = answers(request);
        return listed.stream()
                .map(one ->
                        new RequestView.RequestPerson(
                                one.personId(),
                                names.get(one.personId()),
                                one.role(),
                                one.authorisationId(),
                                one.heldAt(),
                                answers.getOrDefault(one.personId(), List.of())))
                .toList();
    }

    /** The last list that a person was on, of each dataset. */
    private Map<UUID, List<RequestView.PersonAnswer>> answers(UUID request) {
        Map<UUID, List<RequestView.PersonAnswer>> answers = new HashMap<>();
        db.sql(
                        """
                        select distinct on (l.person_id, l.department, d.dataset)
                               l.person_id, l.department, d.dataset, substr(l.answers, d.n::int, 1) as letter,
                               l.answered_at, l.late
                          from verification.enquiry_line l
                          join verification.enquiry e on e.id = l.enquiry_id
                         cross join unnest(e.datasets) with ordinality d (dataset, n)
                         where l.request_id = :request
                         order by l.person_id, l.department, d.dataset, l.state = 'STOPPED', e.prepared_at desc
                        """)
                .param("request", request)
                .query(row -> {
                    answers.computeIfAbsent(
                                    row.getObject("person_id", UUID.class),
                                    none -> new ArrayList<>())
                            .add(
                                    new RequestView.PersonAnswer(
                                            row.getString("department"),
                                            row.getString("dataset"),
                                            AnswerState.of(row.getString("letter").charAt(0)),
                                            instant(row, "answered_at"),
                                            row.getBoolean("late")));
                });
        return answers;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
