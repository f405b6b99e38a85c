package org.shouwang.server.registry.grouping;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.Ids;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.Cards;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.HouseholdsChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Records what happened to a household: all of it in one transaction, with its audit record. */
@Service
class RecordEvent {

    private final Preparation preparation;
    private final EventWriter writer;
    private final EventChain chain;
    private final Entrants entrants;
    private final Cards cards;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecordEvent(
            Preparation preparation,
            EventWriter writer,
            EventChain chain,
            Entrants entrants,
            Cards cards,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.preparation = preparation;
        this.writer = writer;
        this.chain = chain;
        this.entrants = entrants;
        this.cards = cards;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What was recorded.
     *
     * @param households those whose members changed, the new ones too
     */
    record Recorded(UUID event, List<UUID> households) {

        Recorded {
            households = List.copyOf(households);
        }
    }

    /** Runs inside a transaction. The version is the one that the officer has seen. */
    Recorded record(Actor officer, UUID household, String version, EventRequest request) {
        return record(officer, household, version, request, "");
    }

    /** The same for what a rule has derived, with the pack that it rests on. */
    Recorded record(
            Actor officer, UUID household, String version, EventRequest request, String basis) {
        var prepared = preparation.of(officer, household, request);
        if (!Versions.of(prepared.circle(), household).equals(version)) {
            throw EventWriter.stale();
        }

        var plan = Planner.plan(prepared.circle(), prepared.wish());
        return write(officer, prepared, plan, basis);
    }

    /** The same for a plan that a rule has made. */
    Recorded write(Actor officer, Preparation.Prepared prepared, Plan plan, String basis) {
        var event = event(officer, prepared, basis);
        try {
            prepared.entrant()
                    .ifPresent(one ->
                            writer.enter(
                                    one,
                                    plan.newcomers().getFirst().region(),
                                    event,
                                    entrants.sealed(one)));
            writer.write(event, prepared.circle(), plan);
        } catch (DataIntegrityViolationException contradiction) {
            throw new Refused(
                    RefusalCode.ALREADY_EXISTS,
                    new Title(
                            "编号或证件号码在本县已有登记,或此人同日已属于另一户。",
                            "A number or document is on file in this county already, or the person"
                                    + " belongs elsewhere that day."),
                    new Title(
                            "请先在“重复登记”中核对,或请县里协助。",
                            "Look at the duplicates first, or ask the county."));
        }
        var regions = regions(prepared, plan);
        chain.keep(event, regions, prepared.circle().after(plan), plan);
        var households = EventWriter.households(plan);
        cards.refresh(households, prepared.today());
        regions.forEach(region -> audit(officer, event, region, prepared));
        events.publishEvent(
                new HouseholdsChanged(officer, households.stream().map(HouseholdId::new).toList()));
        departed(officer, prepared, event).ifPresent(events::publishEvent);
        return new Recorded(event.id(), List.copyOf(households));
    }

    /** Of a move to another county, which hears of it. */
    private static Optional<FamilyDeparted> departed(
            Actor officer, Preparation.Prepared prepared, EventRow event) {
        if (event.kind() != EventKind.MOVE_OUT) {
            return Optional.empty();
        }

        var circle = prepared.circle();
        var home =
                Optional.ofNullable(circle.groups().get(event.household()))
                        .map(Group::region)
                        .orElseThrow();
        var people =
                prepared.wish().persons().stream()
                        .flatMap(named ->
                                Optional.ofNullable(circle.persons().get(named.person())).stream())
                        .map(Someone::label)
                        .toList();
        return prepared.wish()
                .place()
                .flatMap(RegionCode::parse)
                .filter(to -> !EventWriter.county(to.value()).equals(EventWriter.county(home)))
                .map(to ->
                        new FamilyDeparted(
                                new RegionCode(home),
                                to,
                                event.householdNumber(),
                                people,
                                event.happenedOn(),
                                officer.name()));
    }

    private EventRow event(Actor officer, Preparation.Prepared prepared, String basis) {
        var request = prepared.request();
        var home = Optional.ofNullable(prepared.circle().groups().get(prepared.wish().household()));
        return new EventRow(
                Ids.next(),
                prepared.wish().kind(),
                prepared.wish().household(),
                home.map(Group::number).orElse(""),
                prepared.wish().happenedOn(),
                prepared.knownSince(),
                EventRequest.text(request.reason()),
                EventRequest.text(request.document()),
                basis,
                Optional.ofNullable(request.corrects()),
                clock.instant(),
                officer.account(),
                officer.name());
    }

    /** The village of the household first, then those of everybody whose membership changes. */
    private static Set<String> regions(Preparation.Prepared prepared, Plan plan) {
        var regions = new LinkedHashSet<String>();
        Optional.ofNullable(prepared.circle().groups().get(prepared.wish().household()))
                .map(Group::region)
                .ifPresent(regions::add);
        plan.changes().forEach(change -> regions.add(change.after().region()));
        return regions;
    }

    private void audit(
            Actor officer, EventRow event, String region, Preparation.Prepared prepared) {
        audit.record(
                officer,
                new RegionCode(region),
                "grouping." + event.kind().name().toLowerCase(Locale.ROOT),
                "household",
                event.household().toString(),
                Map.of(
                        "event",
                        event.id().toString(),
                        "happened",
                        event.happenedOn().toString(),
                        "known",
                        prepared.knownSince().toString()));
    }
}
