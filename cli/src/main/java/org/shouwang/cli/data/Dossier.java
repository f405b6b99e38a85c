package org.shouwang.cli.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shouwang.policy.catalogue.Belief;
import org.shouwang.policy.catalogue.Fact;
import org.shouwang.policy.catalogue.Given;
import org.shouwang.policy.catalogue.History;
import org.shouwang.policy.catalogue.Statement;
import org.shouwang.policy.household.Subject;

/**
 * Everything that was said about one person, assistance unit or household, in the order of the
 * files.
 */
final class Dossier {

    private final String id;
    private final String label;
    private final Map<String, List<Statement>> statements = new HashMap<>();

    Dossier(String id, String label) {
        this.id = id;
        this.label = label;
    }

    void add(String fact, Statement statement) {
        statements.computeIfAbsent(fact, name -> new ArrayList<>(1)).add(statement);
    }

    /** The subject as it is believed to be on this day. */
    Subject on(LocalDate day, Belief belief, List<Fact> periodic) {
        var facts = new HashMap<String, Given>();
        statements.forEach((fact, said) -> facts.put(fact, belief.believed(said, day)));
        var histories = new HashMap<String, History>();
        for (var fact : periodic) {
            var said = statements.getOrDefault(fact.name(), List.of());
            fact.per()
                    .ifPresent(period ->
                            histories.put(fact.name(), belief.history(said, period, day)));
        }
        return new Subject(id, label, facts, histories);
    }
}
