package org.shouwang.server.verification.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.linkage.Agreement;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Allowed;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.DocumentNumber;
import org.shouwang.server.access.Duty;
import org.shouwang.server.access.PersonName;
import org.shouwang.server.access.Reveals;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.access.Transactions;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.DocumentNumbers;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Questions whether a record is of a person, over HTTP; names and numbers go out masked. */
@RestController
@RequestMapping("/api/v1/verification/match-questions")
class MatchController {

    private static final int PAGE_MAX = 200;
    private static final TypeReference<Map<String, Agreement>> REASONS = new TypeReference<>() {};

    private final JdbcClient db;
    private final SettleMatch settling;
    private final Transactions transactions;
    private final Secrets secrets;
    private final JsonMapper json;

    MatchController(
            JdbcClient db,
            SettleMatch settling,
            Transactions transactions,
            Secrets secrets,
            JsonMapper json) {
        this.db = db;
        this.settling = settling;
        this.transactions = transactions;
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
            UUID person,
            UUID request,
            double probability,
            double weight,
            Map<String, Agreement> reasons,
            MatchState state,
            @Nullable String reason) {}

    /** A page, and where the next begins. */
    record MatchPage(List<MatchView> items, @Nullable UUID next) {}

    @GetMapping
    @Allowed(Duty.VERIFY)
    MatchPage list(
            Actor officer,
            @RequestParam Optional<RegionCode> place,
            @RequestParam Optional<MatchState> state,
            @RequestParam Optional<UUID> after,
            @RequestParam(defaultValue = "50") int limit) {
        var where = officer.placeFor(place).scope();
        int size = Math.clamp(limit, 1, PAGE_MAX);
        return transactions.as(
                officer,
                () -> {
                    var found =
                            db.sql(
                                            """
                                            select id, region, department, dataset, data_date, name,
                                                   encode(document, 'base64') as document, birth_date, person_id,
                                                   request_id, probability, weight, reasons, state, reason
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
                                    .param(
                                            "state",
                                            state.map(Enum::name).orElse(null),
                                            Types.VARCHAR)
                                    .param("after", after.orElse(null), Types.OTHER)
                                    .param("limit", size + 1)
                                    .query((row, n) -> view(row))
                                    .list();
                    boolean more = found.size() > size;
                    var page = more ? found.subList(0, size) : found;
                    return new MatchPage(page, more ? page.getLast().id() : null);
                });
    }

    private MatchView view(ResultSet row) throws SQLException {
        var sealed = Optional.ofNullable(row.getString("document"));
        return new MatchView(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getString("department"),
                row.getString("dataset"),
                row.getObject("data_date", LocalDate.class),
                new PersonName(row.getString("name")),
                sealed.map(number -> DocumentNumbers.open(secrets, number)).orElse(null),
                row.getObject("birth_date", LocalDate.class),
                row.getObject("person_id", UUID.class),
                row.getObject("request_id", UUID.class),
                row.getDouble("probability"),
                row.getDouble("weight"),
                json.readValue(row.getString("reasons"), REASONS),
                MatchState.valueOf(row.getString("state")),
                row.getString("reason"));
    }

    /** What somebody says who asked or looked. */
    record MatchSettlement(@Nullable Boolean same, @Nullable String reason) {}

    @PostMapping("/{id}/settlement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Duty.VERIFY)
    void settle(Actor officer, @PathVariable UUID id, @RequestBody MatchSettlement form) {
        var reason = Objects.requireNonNullElse(form.reason(), "").strip();
        Reveals.check(
                        new BrokenInput.Check()
                                .that(
                                        form.same() != null,
                                        "/same",
                                        new Title("没有写明是否本人", "it is not said whether it is them"),
                                        new Title("请选择是本人或不是本人。", "Choose one of the two.")),
                        reason)
                .orThrow();
        transactions.as(
                officer,
                () -> settling.settle(officer, id, Boolean.TRUE.equals(form.same()), reason));
    }
}
