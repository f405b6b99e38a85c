package org.shouwang.server.registry.supporter;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.FieldProblem;
import org.shouwang.server.access.Ids;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.access.Secrets;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.DocumentNumbers;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.Households;
import org.shouwang.server.registry.HouseholdsChanged;
import org.shouwang.server.registry.intake.CitizenNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Records who owes support to a member, and when that ends. */
@Service
class RecordSupporter {

    /** A policy adds up at most so many for a unit. */
    private static final int SUPPORTERS_MAX = 64;

    private final JdbcClient db;
    private final Households households;
    private final SupporterReading reading;
    private final Secrets secrets;
    private final Audit audit;
    private final ReferenceDay reference;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordSupporter(
            JdbcClient db,
            Households households,
            SupporterReading reading,
            Secrets secrets,
            Audit audit,
            ReferenceDay reference,
            ApplicationEventPublisher events,
            Clock clock) {
        this.db = db;
        this.households = households;
        this.reading = reading;
        this.secrets = secrets;
        this.audit = audit;
        this.reference = reference;
        this.events = events;
        this.clock = clock;
    }

    /** The new supporter. */
    record RecordedSupporter(UUID id, String number) {}

    private record Member(String number, String region, int supporters) {}

    /** Runs inside a transaction. */
    RecordedSupporter record(Actor officer, HouseholdId household, SupporterRequest request) {
        requireHere(households.card(household));
        var stated = reading.read(request);
        var owedTo = Objects.requireNonNull(request.owedTo());
        var member = member(household, owedTo).orElseThrow(RecordSupporter::notAMember);
        if (member.supporters() >= SUPPORTERS_MAX) {
            throw new Refused(
                    RefusalCode.NOT_READY,
                    new Title("该户已登记 64 名赡养人。", "The household has 64 supporters already."),
                    new Title("请先终止不再负有义务的人。", "End those who owe support no more first."));
        }

        var recorded = new RecordedSupporter(Ids.next(), member.number() + "-Y" + turn(owedTo));
        insert(officer, recorded, member.region(), owedTo, stated);
        note(officer, member.region(), household, "supporter.recorded", recorded.id(), owedTo);
        return recorded;
    }

    private static void requireHere(Optional<?> found) {
        if (found.isEmpty()) {
            throw Refused.notFound();
        }
    }

    /** Held until the transaction ends, so that two officers do not take the same number. */
    private Optional<Member> member(HouseholdId household, UUID person) {
        return db.sql(
                        """
                        select p.number, p.region,
                               (select count(*)
                                  from registry.membership h
                                  join registry.supporter s on s.owed_to = h.person_id
                                 where h.grouping_id = m.grouping_id
                                   and h.kind = 'HOUSEHOLD'
                                   and s.valid_to = 'infinity') as supporters
                          from registry.membership m
                          join registry.person p on p.id = m.person_id
                         where m.grouping_id = :household
                           and m.kind = 'HOUSEHOLD'
                           and m.person_id = :person
                           and m.valid_from <= :day
                           and :day < m.valid_to
                           for update of p
                        """)
                .param("household", household.value())
                .param("person", person)
                .param("day", reference.day())
                .query(Member.class)
                .optional();
    }

    private static BrokenInput notAMember() {
        return new BrokenInput(
                List.of(
                        new FieldProblem(
                                "/owedTo",
                                new Title("此人不是该户成员。", "This is no member of the household."),
                                new Title("请选择该户的一名成员。", "Choose a member of the household."))));
    }

    private int turn(UUID owedTo) {
        return 1
                + db.sql("select count(*) from registry.supporter where owed_to = :person")
                        .param("person", owedTo)
                        .query(Integer.class)
                        .single();
    }

    private void insert(
            Actor officer,
            RecordedSupporter recorded,
            String region,
            UUID owedTo,
            SupporterReading.Stated stated) {
        var document = stated.document().number();
        try {
            db.sql(
                            """
                            insert into registry.supporter (id, region, owed_to, number, name, relation, document_kind,
                                   document, document_index, birth_date, home, valid_from, valid_to, reason,
                                   recorded_by, recorded_at, end_reason, ended_by)
                            values (:id, :region, :owed, :number, :name, :relation, :kind, :document, :index, :birth,
                                    :home, :from, 'infinity', :reason, :account, :at, '', '')
                            """)
                    .param("id", recorded.id())
                    .param("region", region)
                    .param("owed", owedTo)
                    .param("number", recorded.number())
                    .param("name", stated.name())
                    .param("relation", stated.relation())
                    .param("kind", stated.document().kind())
                    .param(
                            "document",
                            document.isEmpty() ? null : DocumentNumbers.seal(secrets, document),
                            Types.BINARY)
                    .param(
                            "index",
                            document.isEmpty() ? null : DocumentNumbers.index(secrets, document),
                            Types.BINARY)
                    .param("birth", birth(document), Types.DATE)
                    .param("home", stated.home())
                    .param("from", stated.since())
                    .param("reason", stated.reason())
                    .param("account", officer.account())
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException again) {
            throw new Refused(
                    RefusalCode.ALREADY_EXISTS,
                    new Title("此人已登记为该成员的赡养人。", "They are on file as a supporter of this member."),
                    new Title("请在赡养人列表中查看。", "Look at the list of supporters."));
        }
    }

    private static @Nullable LocalDate birth(String document) {
        return CitizenNumber.of(document).map(CitizenNumber::birthDate).orElse(null);
    }

    private record Known(String region, UUID owedTo, boolean ended) {}

    /** What was said of a supporter stays on file; rules stop counting them on that day. */
    void end(Actor officer, HouseholdId household, UUID id, SupporterRequest.SupporterEnd request) {
        requireHere(households.card(household));
        var known = known(id).orElseThrow(Refused::notFound);
        var ended = reading.read(request);
        requireHere(member(household, known.owedTo()));
        if (known.ended()) {
            throw new Refused(
                    RefusalCode.ALREADY_SETTLED,
                    new Title("此人的赡养义务已经终止。", "It has been ended already."),
                    new Title("请刷新档案。", "Load the file again."));
        }

        db.sql(
                        """
                        update registry.supporter
                           set valid_to = greatest(valid_from, cast(:on as date)), end_reason = :reason,
                               ended_by = :account, ended_at = :at
                         where id = :id
                        """)
                .param("on", ended.on())
                .param("reason", ended.reason())
                .param("account", officer.account())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        note(officer, known.region(), household, "supporter.ended", id, known.owedTo());
    }

    private Optional<Known> known(UUID id) {
        return db.sql(
                        """
                        select region, owed_to, ended_at is not null as ended
                          from registry.supporter
                         where id = :id
                           for update
                        """)
                .param("id", id)
                .query(Known.class)
                .optional();
    }

    private void note(
            Actor officer,
            String region,
            HouseholdId household,
            String action,
            UUID supporter,
            UUID owedTo) {
        audit.record(
                officer,
                new RegionCode(region),
                action,
                "household",
                household.toString(),
                Map.of("supporter", supporter.toString(), "owedTo", owedTo.toString()));
        events.publishEvent(new HouseholdsChanged(officer, List.of(household)));
    }
}
