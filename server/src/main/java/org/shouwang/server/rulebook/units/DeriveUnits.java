package org.shouwang.server.rulebook.units;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.pack.Pack;
import org.shouwang.policy.pack.UnitRule;
import org.shouwang.policy.parameter.NoLawInForce;
import org.shouwang.server.access.RefusalCode;
import org.shouwang.server.access.Refused;
import org.shouwang.server.registry.Family;
import org.shouwang.server.registry.HouseholdId;
import org.shouwang.server.registry.Kinships;
import org.shouwang.server.registry.LocatedSituation;
import org.shouwang.server.registry.Situations;
import org.shouwang.server.rulebook.PacksInForce;
import org.springframework.stereotype.Service;

/** Asks the rule of the place how a household divides into assistance units. */
@Service
class DeriveUnits {

    private static final String MARITAL_STATUS = "marital_status";

    private final PacksInForce packs;
    private final Situations situations;
    private final Kinships families;

    DeriveUnits(PacksInForce packs, Situations situations, Kinships families) {
        this.packs = packs;
        this.situations = situations;
        this.families = families;
    }

    /** Runs inside a transaction. */
    DerivedUnits of(HouseholdId household, LocalDate day) {
        var located = situations.of(household, day).orElseThrow(Refused::notFound);
        var pack =
                packs.at(located.region(), day).stream()
                        .filter(each -> each.units().isPresent())
                        .reduce((wider, nearer) -> nearer)
                        .orElseThrow(DeriveUnits::noRule);
        var rule = pack.units().orElseThrow();
        var family = families.of(household, day);
        var people = kinsmen(family, located, pack, rule, day);
        return shown(pack, rule, family, Derivation.of(people, family.ties()));
    }

    private static Refused noRule() {
        return new Refused(
                RefusalCode.NO_LAW,
                new Title("当地当日没有划分救助单位的规则。", "No rule says there and then how units are formed."));
    }

    private static List<Kinsman> kinsmen(
            Family family, LocatedSituation located, Pack pack, UnitRule rule, LocalDate day) {
        var situation = located.situation();
        Map<String, Integer> positions = new HashMap<>();
        IntStream.range(0, situation.persons().size())
                .forEach(i -> positions.put(situation.persons().get(i).id(), i));
        var carved = carved(located, pack, rule, day);
        return family.members().stream()
                .map(one ->
                        new Kinsman(
                                one.id(),
                                one.label(),
                                one.relation(),
                                Optional.ofNullable(positions.get(one.number()))
                                        .flatMap(i ->
                                                married(
                                                        situation.persons().get(i),
                                                        pack.catalogue())),
                                tooYoung(one, rule, day),
                                Optional.ofNullable(carved.get(one.number()))))
                .toList();
    }

    /** Everybody whom a rule may carve out, by number: for certain, or if somebody finds so. */
    private static Map<String, Kinsman.Alone> carved(
            LocatedSituation located, Pack pack, UnitRule rule, LocalDate day) {
        Map<String, Kinsman.Alone> carved = new HashMap<>();
        if (rule.alone().isEmpty()) {
            return carved;
        }

        Situation situation = located.situation();
        try {
            var answer =
                    new HouseholdEvaluation(pack.policy(), pack.law(located.region().value(), day))
                            .answer(situation);
            for (var alone : rule.alone()) {
                var when = pack.policy().definition(alone.when()).orElseThrow();
                for (int i = 0; i < situation.persons().size(); i++) {
                    var outcome = Outcome.of(answer.value(when, i));
                    if (outcome != Outcome.NO) {
                        carved.putIfAbsent(
                                situation.persons().get(i).id(),
                                new Kinsman.Alone(alone.title(), outcome));
                    }
                }
            }
        } catch (NoLawInForce hole) {
            throw new Refused(RefusalCode.NO_LAW, hole.text());
        }
        return carved;
    }

    private static Optional<Boolean> married(Subject person, Catalogue catalogue) {
        var fact = Optional.ofNullable(catalogue.facts().get(MARITAL_STATUS));
        return fact.map(person::given)
                .filter(Given.Value.class::isInstance)
                .map(given -> ((Given.Value) given).value())
                .flatMap(amount ->
                        Optional.ofNullable(catalogue.lists().get(MARITAL_STATUS))
                                .map(list -> list.entries().get(Math.toIntExact(amount)).name()))
                .flatMap(DeriveUnits::married);
    }

    private static Optional<Boolean> married(String status) {
        return switch (status) {
            case "unmarried" -> Optional.of(false);
            case "married", "widowed", "divorced" -> Optional.of(true);
            default -> Optional.empty();
        };
    }

    private static boolean tooYoung(Family.Member one, UnitRule rule, LocalDate day) {
        var age = one.born().map(born -> Period.between(born, day).getYears());
        int from =
                one.sex().equals("female")
                        ? rule.marriageAge().women()
                        : one.sex().equals("male")
                                ? rule.marriageAge().men()
                                : Math.min(rule.marriageAge().men(), rule.marriageAge().women());
        return age.filter(years -> years < from).isPresent();
    }

    private static DerivedUnits shown(Pack pack, UnitRule rule, Family family, Derived derived) {
        Map<UUID, Family.Member> members =
                family.members().stream().collect(Collectors.toMap(Family.Member::id, one -> one));
        Map<String, Set<UUID>> now = new HashMap<>();
        family.members()
                .forEach(one ->
                        now.computeIfAbsent(one.unit(), none -> new HashSet<>()).add(one.id()));
        var units =
                derived.units().stream()
                        .map(unit ->
                                new DerivedUnits.ProposedUnit(
                                        unit.stream()
                                                .map(id -> member(members, id, derived))
                                                .toList(),
                                        now.containsValue(Set.copyOf(unit))))
                        .toList();
        boolean same =
                derived.questions().isEmpty()
                        && units.stream().allMatch(DerivedUnits.ProposedUnit::asNow);
        var standing = family.standing();
        return new DerivedUnits(
                pack.id(),
                rule.title(),
                pack.document(rule.document()).map(one -> one.title().zh()).orElse(rule.document()),
                rule.article(),
                units,
                derived.questions(),
                same,
                standing.map(Family.Arrangement::day).orElse(null),
                standing.map(Family.Arrangement::by).orElse(""),
                standing.map(Family.Arrangement::reason).orElse(""),
                standing.map(Family.Arrangement::basis).orElse(""));
    }

    private static DerivedUnits.ProposedMember member(
            Map<UUID, Family.Member> members, UUID id, Derived derived) {
        var one = Optional.ofNullable(members.get(id)).orElseThrow();
        return new DerivedUnits.ProposedMember(
                id,
                one.label(),
                Optional.ofNullable(derived.reasons().get(id)).orElse(new Title("", "")),
                one.unit());
    }
}
