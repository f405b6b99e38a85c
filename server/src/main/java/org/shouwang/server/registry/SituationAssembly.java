package org.shouwang.server.registry;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shouwang.policy.catalogue.Belief;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.History;
import org.shouwang.policy.catalogue.Statement;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Situation.Grouping;
import org.shouwang.policy.household.Subject;
import org.shouwang.server.registry.Memberships.Booklet;
import org.shouwang.server.registry.Memberships.Resident;
import org.shouwang.server.registry.Supporters.Supporter;

/**
 * Puts persons, their groupings and what is believed about them together, one household after
 * another.
 */
final class SituationAssembly {

    private final Map<UUID, List<Resident>> byHousehold = new HashMap<>();
    private final Map<UUID, Set<UUID>> householdsOfUnit = new HashMap<>();
    private final Map<UUID, List<Supporter>> supportersOf;
    private final Map<UUID, Map<String, List<Statement>>> facts;
    private final Belief belief;
    private final List<Fact> periodic;
    private final LocalDate day;

    SituationAssembly(
            Collection<Resident> residents,
            Collection<Supporter> supporters,
            Map<UUID, Map<String, List<Statement>>> facts,
            Catalogue catalogue,
            List<Fact> periodic,
            LocalDate day) {
        this.supportersOf = supporters.stream().collect(Collectors.groupingBy(Supporter::owedTo));
        this.facts = facts;
        this.belief = new Belief(catalogue);
        this.periodic = periodic;
        this.day = day;
        for (var resident : residents) {
            byHousehold
                    .computeIfAbsent(resident.household(), none -> new ArrayList<>())
                    .add(resident);
            householdsOfUnit
                    .computeIfAbsent(resident.unit(), none -> new LinkedHashSet<>())
                    .add(resident.household());
        }
    }

    /**
     * The household and everybody connected with it through units; empty where nobody lives there.
     */
    Optional<Situation> around(UUID household, Subject region) {
        if (!byHousehold.containsKey(household)) {
            return Optional.empty();
        }

        Map<UUID, Integer> households = new LinkedHashMap<>();
        Map<UUID, Integer> units = new LinkedHashMap<>();
        var draft = new Draft(region);
        var waiting = new ArrayDeque<UUID>(List.of(household));
        while (!waiting.isEmpty()) {
            var next = waiting.remove();
            if (households.putIfAbsent(next, households.size()) == null) {
                for (var resident : byHousehold.getOrDefault(next, List.of())) {
                    draft.add(resident, households, units);
                    waiting.addAll(householdsOfUnit.getOrDefault(resident.unit(), Set.of()));
                }
            }
        }
        return Optional.of(draft.situation());
    }

    private Map<String, Given> given(UUID subject) {
        Map<String, Given> given = new HashMap<>();
        facts.getOrDefault(subject, Map.of())
                .forEach((fact, statements) -> given.put(fact, belief.believed(statements, day)));
        return given;
    }

    /** Month by month what is believed, of the facts that have a value for each. */
    private Map<String, History> histories(UUID subject) {
        Map<String, History> histories = new HashMap<>();
        var said = facts.getOrDefault(subject, Map.of());
        for (var fact : periodic) {
            var statements = said.getOrDefault(fact.name(), List.of());
            fact.per()
                    .ifPresent(period ->
                            histories.put(fact.name(), belief.history(statements, period, day)));
        }
        return histories;
    }

    private final class Draft {

        private final Subject region;
        private final List<Subject> persons = new ArrayList<>();
        private final List<Subject> unitSubjects = new ArrayList<>();
        private final List<Subject> householdSubjects = new ArrayList<>();
        private final List<Integer> unitOf = new ArrayList<>();
        private final List<Integer> householdOf = new ArrayList<>();
        private final Map<Object, Integer> booklets = new LinkedHashMap<>();
        private final List<Subject> bookletSubjects = new ArrayList<>();
        private final List<Integer> bookletOf = new ArrayList<>();
        private final List<Subject> supporterSubjects = new ArrayList<>();
        private final List<Integer> supporterOf = new ArrayList<>();

        Draft(Subject region) {
            this.region = region;
        }

        void add(Resident resident, Map<UUID, Integer> households, Map<UUID, Integer> units) {
            int household = households.getOrDefault(resident.household(), 0);
            if (household == householdSubjects.size()) {
                householdSubjects.add(
                        subject(
                                resident.household(),
                                resident.householdNumber(),
                                resident.householdNumber()));
            }
            var unit = units.get(resident.unit());
            if (unit == null) {
                unit = units.size();
                units.put(resident.unit(), unit);
                unitSubjects.add(
                        subject(resident.unit(), resident.unitNumber(), resident.unitNumber()));
            }
            persons.add(subject(resident.person(), resident.number(), resident.label()));
            unitOf.add(unit);
            householdOf.add(household);
            bookletOf.add(booklet(resident));
            for (var one : supportersOf.getOrDefault(resident.person(), List.of())) {
                supporterSubjects.add(subject(one.id(), one.number(), one.name().masked()));
                supporterOf.add(unit);
            }
        }

        /** Who is in no booklet that is known has the one of the household. */
        private int booklet(Resident resident) {
            var key =
                    resident.booklet().<Object>map(Booklet::id).orElse(resident.householdNumber());
            var known = booklets.get(key);
            if (known != null) {
                return known;
            }

            bookletSubjects.add(
                    resident.booklet()
                            .map(one -> subject(one.id(), one.number(), one.number()))
                            .orElseGet(() ->
                                    new Subject(
                                            resident.householdNumber(),
                                            resident.householdNumber(),
                                            Map.of())));
            booklets.put(key, booklets.size());
            return booklets.size() - 1;
        }

        private Subject subject(UUID id, String number, String label) {
            return new Subject(number, label, given(id), histories(id));
        }

        Situation situation() {
            return new Situation(
                    persons,
                    Map.of(
                            Level.UNIT, new Grouping(unitSubjects, unitOf),
                            Level.HOUSEHOLD, new Grouping(householdSubjects, householdOf),
                            Level.HUKOU, new Grouping(bookletSubjects, bookletOf),
                            Level.REGION, new Grouping(List.of(region), allIn(persons))),
                    new Grouping(supporterSubjects, supporterOf));
        }

        private static List<Integer> allIn(List<Subject> persons) {
            return Collections.nCopies(persons.size(), 0);
        }
    }
}
