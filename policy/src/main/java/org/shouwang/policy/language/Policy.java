package org.shouwang.policy.language;

import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.graph.Graph;

/**
 * Compiled rules: what every back end evaluates. Two texts that mean the same have the same graph.
 */
public record Policy(
        Graph graph, List<Rule> rules, List<Definition> definitions, Catalogue catalogue) {

    public Policy {
        rules = List.copyOf(rules);
        definitions = List.copyOf(definitions);
    }

    public Optional<Definition> definition(String name) {
        return definitions.stream()
                .filter(definition -> definition.name().equals(name))
                .findFirst();
    }

    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
