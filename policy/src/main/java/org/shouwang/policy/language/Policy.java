package org.shouwang.policy.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The names of the parameters and tables that the formulas use. */
    public Set<String> parameters() {
        return graph.nodes().stream()
                .flatMap(node -> node.operation().law().stream())
                .collect(Collectors.toUnmodifiableSet());
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
