package org.shouwang.server.registry.statement;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Type;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Ids;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.Cards;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.Households;
import org.shouwang.server.registry.HouseholdsChanged;
import org.shouwang.server.registry.StatementState;
import org.shouwang.server.registry.intake.Said;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Records what was said of somebody of a household, with its audit record, in one transaction. */
@Service
class RecordStatements {

    private final JdbcClient db;
    private final Households households;
    private final StatementReading reading;
    private final StatementSubjects subjects;
    private final Cards cards;
    private final Audit audit;
    private final ReferenceDay reference;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordStatements(
            JdbcClient db,
            Households households,
            StatementReading reading,
            StatementSubjects subjects,
            Cards cards,
            Audit audit,
            ReferenceDay reference,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.households = households;
        this.reading = reading;
        this.subjects = subjects;
        this.cards = cards;
        this.audit = audit;
        this.reference = reference;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What was recorded.
     *
     * @param facts how many
     */
    record RecordedFacts(UUID statement, int facts) {}

    /** Runs inside a transaction. */
    RecordedFacts record(Actor officer, HouseholdId household, StatementRequest request) {
        var today = reference.day();
        var region = households.card(household).orElseThrow(Refused::notFound).region();
        var level =
                Optional.ofNullable(request.subject())
                        .flatMap(subject -> subjects.level(household, subject, today));
        var statements = reading.read(request, level);
        var subject = Optional.ofNullable(request.subject()).orElseThrow(Refused::notFound);
        var id = Ids.next();
        write(officer, id, region, level.orElseThrow(), request, statements);
        if (level.orElseThrow() == Level.PERSON) {
            statements.facts().forEach(said -> identify(subject, said));
        }
        cards.refresh(List.of(household.value()), today);
        audit.record(
                officer,
                region,
                "facts.stated",
                "household",
                household.toString(),
                Map.of(
                        "statement",
                        id.toString(),
                        "subject",
                        subject.toString(),
                        "source",
                        request.sourceName(),
                        "facts",
                        statements.facts().stream()
                                .map(said -> said.fact().name())
                                .collect(Collectors.joining(","))));
        events.publishEvent(new HouseholdsChanged(officer, List.of(household)));
        return new RecordedFacts(id, statements.facts().size());
    }

    private void write(
            Actor officer,
            UUID id,
            RegionCode region,
            Level level,
            StatementRequest request,
            StatementReading.Statements statements) {
        for (var said : statements.facts()) {
            db.sql(
                            """
                            insert into registry.fact (region, subject_kind, subject_id, fact, state, value, amount,
                                   valid_from, valid_to, source, data_date, evidence, recorded_at, recorded_by,
                                   import_id)
                            values (:region, :kind, :subject, :fact, :state, :value, :amount, :from, :to, :source,
                                    :date, :evidence, :at, :account, :id)
                            """)
                    .param("region", region.value())
                    .param("kind", level.name())
                    .param("subject", request.subject())
                    .param("fact", said.fact().name())
                    .param("state", said.state().name())
                    .param("value", said.value())
                    .param("amount", boxed(said.amount()), Types.BIGINT)
                    .param("from", request.from())
                    .param("to", request.to())
                    .param("source", request.sourceName())
                    .param("date", statements.dataDate())
                    .param("evidence", request.basis())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("account", officer.account())
                    .param("id", id)
                    .update();
        }
    }

    private static @Nullable Long boxed(OptionalLong amount) {
        return amount.isPresent() ? amount.getAsLong() : null;
    }

    /** The register finds and lists people by what was last said of sex and birth date. */
    private void identify(UUID person, Said said) {
        if (said.state() != StatementState.VALUE) {
            return;
        }

        long value = said.amount().orElseThrow();
        switch (said.fact().name()) {
            case "sex" -> {
                if (said.fact().type() instanceof Type.Code code) {
                    set("sex", code.list().entries().get((int) value).name(), person);
                }
            }
            case "birth_date" -> set("birth_date", LocalDate.ofEpochDay(value), person);
            default -> {}
        }
    }

    private void set(String column, Object value, UUID person) {
        db.sql("update registry.person set " + column + " = :value where id = :person")
                .param("value", value)
                .param("person", person)
                .update();
    }
}
