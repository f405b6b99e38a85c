package org.shouwang.policy.verification;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.graph.Operation;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;

/**
 * Puts what was declared and what was found side by side in one situation, as far as the rules ask
 * for it: a sweep does so for every household of a city.
 */
final class SideBySide {

    /** By the name in the register, the name by which the rules read it. */
    private final Map<String, String> declared = new HashMap<>();

    private final Map<String, String> found = new HashMap<>();

    SideBySide(FindingRules rules) {
        for (var node : rules.policy().graph().nodes()) {
            if (node.operation() instanceof Operation.Input(String fact)) {
                add(fact);
            }
        }
        rules.all()
                .forEach(rule -> {
                    rule.declared().ifPresent(this::add);
                    add(rule.found());
                });
    }

    /** What the rules compare or show of what was declared, by the name in the register. */
    Set<String> declared() {
        return Set.copyOf(declared.keySet());
    }

    private void add(String fact) {
        if (fact.startsWith(TwoSides.DECLARED)) {
            declared.put(fact.substring(TwoSides.DECLARED.length()), fact);
        } else if (fact.startsWith(TwoSides.FOUND)) {
            found.put(fact.substring(TwoSides.FOUND.length()), fact);
        }
    }

    /**
     * The same people with both sides.
     *
     * @param saidOf what was found, by the id of the person and the name of the fact
     */
    Situation situation(Situation people, Map<String, Map<String, Given>> saidOf) {
        var persons = new ArrayList<Subject>(people.persons().size());
        for (var person : people.persons()) {
            var facts = new HashMap<String, Given>();
            put(declared, person.facts(), facts);
            put(found, saidOf.getOrDefault(person.id(), Map.of()), facts);
            persons.add(new Subject(person.id(), person.label(), facts));
        }
        var groupings = new EnumMap<Level, Situation.Grouping>(Level.class);
        people.groupings()
                .forEach((level, grouping) ->
                        groupings.put(
                                level,
                                new Situation.Grouping(
                                        declared(grouping.subjects()), grouping.of())));
        return new Situation(persons, groupings);
    }

    private List<Subject> declared(List<Subject> subjects) {
        return subjects.stream()
                .map(each -> {
                    var facts = new HashMap<String, Given>();
                    put(declared, each.facts(), facts);
                    return new Subject(each.id(), each.label(), facts);
                })
                .toList();
    }

    private static void put(
            Map<String, String> names, Map<String, Given> said, Map<String, Given> facts) {
        names.forEach((name, side) -> {
            var given = said.get(name);
            if (given != null) {
                facts.put(side, given);
            }
        });
    }
}
