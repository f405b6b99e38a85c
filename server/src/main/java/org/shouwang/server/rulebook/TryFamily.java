package org.shouwang.server.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Provenance;
import org.shouwang.policy.catalogue.Reading;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.pack.Case;
import org.shouwang.policy.pack.Pack;
import org.shouwang.server.access.Actor;
import org.shouwang.server.access.Audit;
import org.shouwang.server.access.BrokenInput;
import org.shouwang.server.access.FieldProblem;
import org.shouwang.server.access.ReferenceDay;
import org.shouwang.server.access.Refused;
import org.shouwang.server.region.RegionCode;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.Situations;
import org.springframework.stereotype.Component;

/**
 * Puts together the family that somebody wants to try the rules on. Nothing of it is stored; that a
 * real household was looked at is recorded as always.
 */
@Component
class TryFamily {

    /** What is said on trial names no department. */
    private static final String SOURCE = "trial";

    private final Situations situations;
    private final ReferenceDay reference;
    private final Audit audit;

    TryFamily(Situations situations, ReferenceDay reference, Audit audit) {
        this.situations = situations;
        this.reference = reference;
        this.audit = audit;
    }

    /** A family, where it lives and as of which day it is asked about. */
    record Family(Situation situation, RegionCode place, LocalDate day) {}

    /** The family with what is to be taken as said. Runs inside a transaction. */
    Family of(Actor officer, Pack pack, TryRequest request) {
        request.check();
        var family = start(officer, pack, request);
        return new Family(
                saying(family.situation(), pack, request.told(), family.day()),
                Optional.ofNullable(request.place()).orElse(family.place()),
                family.day());
    }

    private Family start(Actor officer, Pack pack, TryRequest request) {
        var asked = Optional.ofNullable(request.day());
        if (request.household() != null) {
            var day = asked.orElseGet(reference::day);
            return registered(officer, new HouseholdId(request.household()), day);
        }
        if (request.signed() != null) {
            var signed = signed(pack, request.signed());
            return new Family(
                    signed.situation(), new RegionCode(signed.place()), asked.orElse(signed.day()));
        }
        return new Family(
                madeUp(request.unitOf()), officer.place(), asked.orElseGet(reference::day));
    }

    private Family registered(Actor officer, HouseholdId id, LocalDate day) {
        var household = situations.of(id, day).orElseThrow(Refused::notFound);
        audit.record(
                officer,
                household.region(),
                "household.tried",
                "household",
                id.toString(),
                Map.of("day", day.toString()));
        return new Family(household.situation(), household.place(), day);
    }

    private static Case signed(Pack pack, String name) {
        return pack.cases().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private static Situation madeUp(List<Integer> unitOf) {
        int units = Collections.max(unitOf) + 1;
        return new Situation(
                nobodySaid("成员", unitOf.size()),
                nobodySaid("单位", units),
                nobodySaid("户", 1),
                unitOf,
                Collections.nCopies(unitOf.size(), 0));
    }

    private static List<Subject> nobodySaid(String label, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Subject(label + i, label + i, Map.of()))
                .toList();
    }

    private static Situation saying(
            Situation situation, Pack pack, List<TryRequest.Said> told, LocalDate day) {
        var problems = new ArrayList<FieldProblem>();
        var result = situation;
        for (int i = 0; i < told.size(); i++) {
            var said = told.get(i);
            var fact = pack.catalogue().fact(said.name()).filter(each -> each.level() == said.at());
            boolean isThere =
                    fact.isPresent()
                            && said.subject() >= 0
                            && said.subject() < result.subjects(said.at()).size();
            if (!isThere) {
                problems.add(noSuchFact(i));
                continue;
            }

            var given = given(fact.get(), said.text(), day, i, problems);
            if (given.isPresent()) {
                result = result.saying(said.at(), said.subject(), said.name(), given.get());
            }
        }
        if (!problems.isEmpty()) {
            throw new BrokenInput(problems);
        }

        return result;
    }

    private static Optional<Given> given(
            Fact fact, String text, LocalDate day, int at, List<FieldProblem> problems) {
        var trial = new Provenance(SOURCE, day, "");
        return switch (fact.read(text)) {
            case Reading.Said(long value) -> Optional.of(new Given.Value(value, trial));
            case Reading.NothingFound none -> Optional.of(new Given.NothingFound(trial));
            case Reading.NoAnswer none -> Optional.of(new Given.NoAnswer(trial));
            case Reading.Blank none -> Optional.of(new Given.NotAsked());
            case Reading.Refused(Title why, Title remedy) -> {
                problems.add(
                        new FieldProblem(
                                "/said/" + at + "/value",
                                new Title(
                                        "%s:%s。".formatted(fact.title().zh(), why.zh()),
                                        "%s %s.".formatted(fact.title().en(), why.en())),
                                remedy));
                yield Optional.empty();
            }
        };
    }

    private static FieldProblem noSuchFact(int at) {
        return new FieldProblem(
                "/said/" + at,
                new Title("没有这一事实或对象。", "There is no such fact or subject."),
                new Title("请从表中选择。", "Choose one of the form."));
    }
}
