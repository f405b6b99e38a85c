package org.shouwang.server.registry.grouping;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.region.RegionLevel;
import org.shouwang.server.region.Regions;
import org.springframework.stereotype.Component;

/** Everything that an event is judged by, read and locked before anything is decided. */
@Component
class Preparation {

    private final CircleReader reader;
    private final EventChain chain;
    private final StatedEvent stated;
    private final Entrants entrants;
    private final Regions regions;

    Preparation(
            CircleReader reader,
            EventChain chain,
            StatedEvent stated,
            Entrants entrants,
            Regions regions) {
        this.reader = reader;
        this.chain = chain;
        this.stated = stated;
        this.entrants = entrants;
        this.regions = regions;
    }

    /** An event with the people and groupings that it can touch. */
    record Prepared(
            EventRequest request,
            Wish wish,
            Circle circle,
            Optional<Entrant> entrant,
            LocalDate knownSince,
            LocalDate today) {}

    Prepared of(Actor officer, UUID household, EventRequest request) {
        stated.check(request);
        var corrected = Optional.ofNullable(request.corrects()).map(this::corrected);
        var day =
                corrected
                        .map(EventRow::happenedOn)
                        .orElseGet(() ->
                                Optional.ofNullable(request.happenedOn()).orElseGet(stated::today));
        var steps = corrected.map(event -> steps(event)).orElse(List.of());
        var circle = circle(household, request, day, steps);
        var home = Optional.ofNullable(circle.groups().get(household));
        if (home.filter(group -> group.kind() == GroupingKind.HOUSEHOLD).isEmpty()
                || !circle.persons().keySet().containsAll(request.everybody())) {
            throw Refused.notFound();
        }

        checkPlace(officer, request, home.orElseThrow().region());
        var entrant = entrants.of(request, home.orElseThrow().number());
        var undone = corrected.map(event -> undone(event, steps));
        return new Prepared(
                request,
                wish(household, request, day, entrant, undone),
                circle,
                entrant,
                stated.knownSince(request),
                stated.today());
    }

    private Circle circle(
            UUID household, EventRequest request, LocalDate day, List<EventChain.Step> steps) {
        var persons = new LinkedHashSet<>(request.everybody());
        Set<UUID> households = new LinkedHashSet<>(List.of(household));
        Optional.ofNullable(request.other()).ifPresent(households::add);
        for (var step : steps) {
            var stay = step.change().after();
            persons.add(stay.person());
            if (stay.kind() == GroupingKind.HOUSEHOLD) {
                households.add(stay.group());
            }
        }
        households.addAll(reader.homes(persons, day));
        reader.lock(households);
        households.addAll(reader.homes(persons, day));
        return reader.read(households, persons);
    }

    private EventRow corrected(UUID id) {
        var event = chain.find(id).orElseThrow(Refused::notFound);
        new BrokenInput.Check()
                .that(
                        event.kind().isUndoable(),
                        "/corrects",
                        new Title(
                                "这种变动不能直接更正。", "An event of this kind cannot be undone as it is."),
                        new Title("请按实际情况登记新的变动。", "Record what really happened as a new event."))
                .orThrow();
        if (chain.isCorrected(id)) {
            throw new Refused(
                    RefusalCode.ALREADY_SETTLED,
                    new Title("这次变动已经更正过了。", "This event has been corrected already."),
                    new Title("请重新打开档案查看。", "Open the file again to see it."));
        }
        return event;
    }

    private List<EventChain.Step> steps(EventRow event) {
        return chain.steps(List.of(event.id())).getOrDefault(event.id(), List.of());
    }

    private static Wish.Undone undone(EventRow event, List<EventChain.Step> steps) {
        return new Wish.Undone(
                event.kind(),
                steps.stream().map(EventChain.Step::change).toList(),
                event.kind() == EventKind.DEATH
                        ? steps.stream()
                                .map(step -> step.change())
                                .filter(change -> change instanceof Change.Ended)
                                .map(change -> change.after())
                                .filter(stay -> stay.kind() == GroupingKind.UNIT)
                                .map(Stay::person)
                                .toList()
                        : List.of());
    }

    private void checkPlace(Actor officer, EventRequest request, String region) {
        if (request.kind() != EventKind.MOVE) {
            return;
        }

        var place = RegionCode.parse(EventRequest.text(request.place()));
        boolean village =
                place.filter(code -> code.level() == RegionLevel.VILLAGE)
                        .filter(regions::exists)
                        .isPresent();
        new BrokenInput.Check()
                .that(
                        village,
                        "/place",
                        new Title("请选择迁往的村。", "Choose the village they move to."),
                        new Title(
                                "迁往外县的,请登记为“迁出本县”。",
                                "For another county, record a move out of it."))
                .that(
                        !village || officer.place().contains(place.orElseThrow()),
                        "/place",
                        new Title(
                                "迁往的村不在您的辖区,您看不到那一头。",
                                "That village is outside your area; you do not see that end."),
                        new Title(
                                "本县内的迁移请由县里登记;迁往外县请登记为“迁出本县”。",
                                "Within the county the county office records it; for another"
                                        + " county, record a move out."))
                .that(
                        !village
                                || EventWriter.county(place.orElseThrow().value())
                                        .equals(EventWriter.county(region)),
                        "/place",
                        new Title("迁往的村在另一个县。", "That village is in another county."),
                        new Title(
                                "请登记为“迁出本县”,由对方县接收。",
                                "Record a move out; the other county takes them in."))
                .orThrow();
    }

    private static Wish wish(
            UUID household,
            EventRequest request,
            LocalDate day,
            Optional<Entrant> entrant,
            Optional<Wish.Undone> undone) {
        return new Wish(
                Optional.ofNullable(request.kind()).orElseThrow(),
                household,
                day,
                request.people(),
                request.chosen(),
                Optional.ofNullable(request.other()),
                request.staying(),
                entrant.map(one -> Entrants.newcomer(one, relation(request))),
                request.mothersAndFathers(),
                Optional.ofNullable(request.spouse()),
                Optional.ofNullable(request.place()).map(String::strip),
                request.arranged(),
                request.ties(),
                undone);
    }

    private static String relation(EventRequest request) {
        return Optional.ofNullable(request.newcomer())
                .map(one -> EventRequest.text(one.relation()))
                .orElse("");
    }
}
