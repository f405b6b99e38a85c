package org.shouwang.server.registry.grouping;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.springframework.stereotype.Service;

/** The grouping view of a household file, with its timeline. */
@Service
class ReadGroupings {

    private final CircleReader reader;
    private final EventChain chain;
    private final StatedEvent words;
    private final Audit audit;

    ReadGroupings(CircleReader reader, EventChain chain, StatedEvent words, Audit audit) {
        this.reader = reader;
        this.chain = chain;
        this.words = words;
        this.audit = audit;
    }

    GroupingHistory of(Actor officer, UUID household) {
        var circle = reader.read(List.of(household), List.of());
        var home =
                Optional.ofNullable(circle.groups().get(household))
                        .filter(group -> group.kind() == GroupingKind.HOUSEHOLD)
                        .orElseThrow(Refused::notFound);
        audit.record(
                officer,
                new RegionCode(home.region()),
                "groupings.read",
                "household",
                household.toString(),
                Map.of());
        var events = chain.of(household);
        var steps = chain.steps(events.stream().map(EventRow::id).toList());
        var successions = chain.successions(household);
        var visible = visible(successions);
        return new GroupingHistory(
                Versions.of(circle, household),
                household,
                home.number(),
                words.today(),
                people(circle, household, steps),
                periods(circle),
                happened(events, steps),
                successions.stream()
                        .filter(s -> s.to().equals(household))
                        .map(s -> related(s.from(), s.fromNumber(), s.event(), visible))
                        .toList(),
                successions.stream()
                        .filter(s -> s.from().equals(household))
                        .map(s -> related(s.to(), s.toNumber(), s.event(), visible))
                        .toList(),
                words.relations());
    }

    private Set<UUID> visible(List<EventChain.Succession> successions) {
        var ends =
                successions.stream().flatMap(s -> Stream.of(s.from(), s.to())).distinct().toList();
        return reader.read(ends, List.of()).groups().keySet();
    }

    private static GroupingHistory.Related related(
            UUID household, String number, UUID event, Set<UUID> visible) {
        return new GroupingHistory.Related(household, number, event, visible.contains(household));
    }

    /** Also those whose file lies elsewhere now: the events remember how they are called. */
    private List<GroupingHistory.Participant> people(
            Circle circle, UUID household, Map<UUID, List<EventChain.Step>> steps) {
        Map<UUID, EventChain.Step> named = new HashMap<>();
        steps.values()
                .forEach(all ->
                        all.forEach(step -> named.put(step.change().after().person(), step)));
        Map<UUID, Stay> latest = new LinkedHashMap<>();
        circle.stays().stream()
                .filter(stay -> stay.group().equals(household) && !stay.isVoid())
                .sorted(Comparator.comparing(Stay::from))
                .forEach(stay -> latest.put(stay.person(), stay));
        var today = words.today();
        return latest.values().stream()
                .map(stay ->
                        member(circle, stay, Optional.ofNullable(named.get(stay.person())), today))
                .sorted(
                        Comparator.comparing((GroupingHistory.Participant one) -> !one.here())
                                .thenComparing(one -> !one.relation().equals(Stay.HEAD))
                                .thenComparing(GroupingHistory.Participant::number))
                .toList();
    }

    private GroupingHistory.Participant member(
            Circle circle, Stay stay, Optional<EventChain.Step> step, LocalDate today) {
        var person = Optional.ofNullable(circle.persons().get(stay.person()));
        return new GroupingHistory.Participant(
                stay.person(),
                person.map(Someone::number)
                        .or(() -> step.map(EventChain.Step::personNumber))
                        .orElse(""),
                person.map(Someone::label).or(() -> step.map(EventChain.Step::label)).orElse(""),
                stay.relation(),
                words.relation(stay.relation()),
                person.flatMap(Someone::died).orElse(null),
                stay.includes(today));
    }

    private List<GroupingHistory.Period> periods(Circle circle) {
        return circle.stays().stream()
                .filter(stay -> !stay.isVoid())
                .map(stay ->
                        new GroupingHistory.Period(
                                stay.person(),
                                stay.kind(),
                                stay.group(),
                                EventWriter.number(circle, stay),
                                words.relation(stay.relation()),
                                stay.from().equals(Stay.EVER) ? null : stay.from(),
                                stay.isOpen() ? null : stay.to()))
                .toList();
    }

    private List<GroupingHistory.Happened> happened(
            List<EventRow> events, Map<UUID, List<EventChain.Step>> steps) {
        var corrections =
                events.stream()
                        .filter(event -> event.corrects().isPresent())
                        .collect(
                                Collectors.toMap(
                                        event -> event.corrects().orElseThrow(), EventRow::id));
        return events.stream()
                .sorted(
                        Comparator.comparing(EventRow::happenedOn)
                                .thenComparing(EventRow::recordedAt)
                                .reversed())
                .map(event ->
                        happened(
                                event,
                                corrections.get(event.id()),
                                steps.getOrDefault(event.id(), List.of())))
                .toList();
    }

    private GroupingHistory.Happened happened(
            EventRow event, @Nullable UUID correctedBy, List<EventChain.Step> steps) {
        return new GroupingHistory.Happened(
                event.id(),
                event.kind(),
                event.kind().title(),
                event.happenedOn(),
                event.knownSince(),
                event.recordedAt(),
                event.recordedByName(),
                event.reason(),
                event.document(),
                event.basis(),
                event.corrects().orElse(null),
                correctedBy,
                steps.stream().map(this::effect).toList());
    }

    private GroupingHistory.Effect effect(EventChain.Step step) {
        var stay = step.change().after();
        var turn =
                switch (step.change()) {
                    case Change.Began began -> GroupingHistory.Turn.BEGAN;
                    case Change.Ended ended ->
                            ended.after().isVoid()
                                    ? GroupingHistory.Turn.WITHDRAWN
                                    : GroupingHistory.Turn.ENDED;
                };
        return new GroupingHistory.Effect(
                step.label(),
                stay.kind(),
                step.number(),
                words.relation(stay.relation()),
                turn,
                turn == GroupingHistory.Turn.ENDED ? stay.to() : stay.from());
    }
}
