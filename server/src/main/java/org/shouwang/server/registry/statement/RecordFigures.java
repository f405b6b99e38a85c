package org.shouwang.server.registry.statement;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.Ids;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.Regions;
import org.shouwang.server.registry.intake.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Records what was published of a place, and withdraws what should not have been recorded. */
@Service
class RecordFigures {

    private static final int REASON_MAX = 200;

    private final JdbcClient db;
    private final StatementReading reading;
    private final Regions regions;
    private final Audit audit;
    private final Clock clock;

    RecordFigures(
            JdbcClient db, StatementReading reading, Regions regions, Audit audit, Clock clock) {
        this.db = db;
        this.reading = reading;
        this.regions = regions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What was recorded, in the order of the request. */
    record RecordedFigures(List<UUID> figures) {}

    /** Runs inside a transaction. */
    RecordedFigures record(Actor officer, FigureRequest request) {
        var place = place(officer, request);
        var statement = request.statement();
        var statements = reading.published(statement);
        var ids = new ArrayList<UUID>();
        for (var said : statements.facts()) {
            var id = Ids.next();
            ids.add(id);
            db.sql(
                            """
                            insert into registry.published_figure (id, region, fact, value, amount, valid_from,
                                   valid_to, source, data_date, evidence, recorded_at, recorded_by)
                            values (:id, :region, :fact, :value, :amount, :from, :to, :source, :date, :evidence, :at,
                                    :account)
                            """)
                    .param("id", id)
                    .param("region", place.value())
                    .param("fact", said.fact().name())
                    .param("value", said.value())
                    .param("amount", said.amount().orElseThrow())
                    .param("from", statement.from())
                    .param("to", statement.to())
                    .param("source", statement.sourceName())
                    .param("date", statements.dataDate())
                    .param("evidence", statement.basis())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("account", officer.account())
                    .update();
        }
        note(officer, place, "figures.recorded", Map.of("facts", names(statements.facts())));
        return new RecordedFigures(ids);
    }

    private RegionCode place(Actor officer, FigureRequest request) {
        var asked = Optional.ofNullable(request.place());
        boolean isPlace = asked.filter(place -> !place.equals(RegionCode.NATION)).isPresent();
        new BrokenInput.Check()
                .that(
                        isPlace,
                        "/place",
                        new Title("没有选择地区。", "The place is missing."),
                        new Title("请选择这些数据说的是哪里。", "Choose the place that was written about."))
                .orThrow();
        return asked.filter(regions::exists)
                .map(regions::fileCode)
                .filter(officer.scope()::contains)
                .orElseThrow(Refused::notFound);
    }

    private static String names(List<Said> facts) {
        return facts.stream().map(said -> said.fact().name()).collect(Collectors.joining(","));
    }

    private record Recorded(String region, String fact) {}

    /** The figure stays on file with the reason; rules hear what was published before or above. */
    void withdraw(Actor officer, UUID id, FigureRequest.FigureWithdrawal request) {
        var recorded =
                db.sql("select region, fact from registry.published_figure where id = :id")
                        .param("id", id)
                        .query(Recorded.class)
                        .optional()
                        .filter(one -> officer.scope().contains(new RegionCode(one.region())))
                        .orElseThrow(Refused::notFound);
        var reason = Optional.ofNullable(request.reason()).orElse("").strip();
        new BrokenInput.Check()
                .that(
                        !reason.isEmpty() && reason.length() <= REASON_MAX,
                        "/reason",
                        new Title(
                                "没有填写事由,或超过 200 字。", "The reason is missing, or longer than 200."),
                        new Title("请写明为什么撤回。", "Say why it is withdrawn."))
                .orThrow();
        keep(officer, id, reason);
        note(
                officer,
                new RegionCode(recorded.region()),
                "figures.withdrawn",
                Map.of("figure", id.toString(), "facts", recorded.fact()));
    }

    private void keep(Actor officer, UUID id, String reason) {
        int withdrawn =
                db.sql(
                                """
                                update registry.published_figure
                                   set withdrawn_at = :at, withdrawn_by = :account, withdrawal_reason = :reason
                                 where id = :id
                                   and withdrawn_at is null
                                """)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .param("account", officer.account())
                        .param("reason", reason)
                        .param("id", id)
                        .update();
        if (withdrawn == 0) {
            throw new Refused(
                    RefusalCode.ALREADY_SETTLED,
                    new Title("这项数据已经撤回。", "It has been withdrawn already."),
                    new Title("请刷新页面。", "Load the page again."));
        }
    }

    private void note(Actor officer, RegionCode place, String action, Map<String, String> details) {
        audit.record(officer, place, action, "region", place.value(), details);
    }
}
