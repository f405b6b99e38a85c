package org.shouwang.server.registry.grouping;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.springframework.stereotype.Service;

/**
 * Somebody says whether two entries are one person. If they are, the one that is joined leaves its
 * groupings by an event, and what was said of it stays. If not, nobody is asked again.
 */
@Service
class SettleDuplicate {

    private final Duplicates duplicates;
    private final CircleReader reader;
    private final RecordEvent events;
    private final Preparation preparation;
    private final Audit audit;
    private final ReferenceDay reference;
    private final Clock clock;

    SettleDuplicate(
            Duplicates duplicates,
            CircleReader reader,
            RecordEvent events,
            Preparation preparation,
            Audit audit,
            ReferenceDay reference,
            Clock clock) {
        this.duplicates = duplicates;
        this.reader = reader;
        this.events = events;
        this.preparation = preparation;
        this.audit = audit;
        this.reference = reference;
        this.clock = clock;
    }

    /**
     * What an officer found.
     *
     * @param same whether the two are one person
     * @param remaining kinship to a new head, where the other entry was the head of its household
     */
    record SameOrNot(
            @Nullable UUID other,
            @Nullable Boolean same,
            @Nullable String reason,
            @Nullable List<EventRequest.PersonRelation> remaining) {}

    /** Whether they were found to be one person. */
    record Settled(UUID kept, UUID other, boolean same) {}

    /** Runs inside a transaction. */
    Settled settle(Actor officer, UUID kept, SameOrNot verdict) {
        var region = duplicates.region(kept).orElseThrow(Refused::notFound);
        check(kept, verdict);
        var other = Optional.ofNullable(verdict.other()).orElseThrow();
        boolean same = Optional.ofNullable(verdict.same()).orElseThrow();
        var reason = EventRequest.text(verdict.reason());
        if (duplicates.region(other).isEmpty()) {
            throw Refused.notFound();
        }

        if (!duplicates.settle(kept, other, same, reason, officer.account(), clock.instant())) {
            throw new Refused(
                    RefusalCode.ALREADY_SETTLED,
                    new Title("这两份登记已有结论。", "These two have been settled already."),
                    new Title("请刷新列表。", "Load the list again."));
        }
        if (same) {
            join(officer, kept, other, reason, verdict);
        }
        audit.record(
                officer,
                new RegionCode(region),
                "person.settled",
                "person",
                kept.toString(),
                Map.of("other", other.toString(), "verdict", same ? "SAME" : "DIFFERENT"));
        return new Settled(kept, other, same);
    }

    private static void check(UUID kept, SameOrNot verdict) {
        var reason = EventRequest.text(verdict.reason());
        new BrokenInput.Check()
                .that(
                        verdict.same() != null
                                && verdict.other() != null
                                && !kept.equals(verdict.other()),
                        "/same",
                        new Title("没有说明两份登记是否同一人。", "It is not said whether the two are one."),
                        new Title("请选择“同一人”或“不同的人”。", "Choose one person or two."))
                .that(
                        !reason.isEmpty() && reason.length() <= StatedEvent.TEXT_MAX,
                        "/reason",
                        new Title("没有填写理由。", "The reason is missing."),
                        new Title("请写明依据,日后可查。", "Write what it rests on; it stays on file."))
                .orThrow();
    }

    private void join(Actor officer, UUID kept, UUID alias, String reason, SameOrNot verdict) {
        var day = reference.day();
        var home =
                reader.homes(List.of(alias), day).stream()
                        .findFirst()
                        .orElseThrow(Refused::notFound);
        var request =
                new EventRequest(
                        EventKind.SAME_PERSON,
                        day,
                        day,
                        reason,
                        "",
                        List.of(
                                new EventRequest.PersonRelation(kept, ""),
                                new EventRequest.PersonRelation(alias, "")),
                        List.of(),
                        null,
                        verdict.remaining(),
                        null,
                        List.of(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null);
        var prepared = preparation.of(officer, home, request);
        events.write(officer, prepared, Planner.plan(prepared.circle(), prepared.wish()), "");
    }
}
