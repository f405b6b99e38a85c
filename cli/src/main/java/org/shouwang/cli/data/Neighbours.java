package org.shouwang.cli.data;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;

/**
 * Makes situations: a household, those who share an assistance unit with somebody in it, their
 * households, and so on.
 */
final class Neighbours {

    private final Register register;
    private final LocalDate day;
    private final Map<Dossier, Subject> subjects = new HashMap<>();

    Neighbours(Register register, LocalDate day) {
        this.register = register;
        this.day = day;
    }

    Located of(String number) {
        var persons = new ArrayList<Subject>();
        var unitOf = new ArrayList<Integer>();
        var householdOf = new ArrayList<Integer>();
        var units = new LinkedHashMap<String, Integer>();
        var households = new LinkedHashMap<String, Integer>();
        for (var household : connected(number)) {
            for (var member : register.house(household).members()) {
                persons.add(subject(member.dossier()));
                unitOf.add(position(units, member.unit()));
                householdOf.add(position(households, household));
            }
        }
        var situation =
                new Situation(
                        persons,
                        all(units, unit -> register.unit(unit).dossier()),
                        all(households, household -> register.house(household).dossier()),
                        unitOf,
                        householdOf);
        return new Located(number, register.house(number).region(), situation);
    }

    /** The numbers of the households that are connected by shared units, this one first. */
    private Iterable<String> connected(String number) {
        var seen = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<String>(List.of(number));
        while (!waiting.isEmpty()) {
            var household = waiting.remove();
            if (seen.add(household)) {
                register.house(household).members().stream()
                        .flatMap(member -> register.unit(member.unit()).members().stream())
                        .map(Register.Member::household)
                        .forEach(waiting::add);
            }
        }
        return seen;
    }

    private Subject subject(Dossier dossier) {
        return subjects.computeIfAbsent(
                dossier, unseen -> unseen.on(day, register.belief(), register.periodic()));
    }

    private List<Subject> all(Map<String, Integer> numbers, Function<String, Dossier> dossier) {
        return numbers.keySet().stream().map(dossier).map(this::subject).toList();
    }

    private static int position(Map<String, Integer> positions, String number) {
        return positions.computeIfAbsent(number, unseen -> positions.size());
    }
}
