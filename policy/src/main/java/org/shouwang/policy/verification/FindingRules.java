package org.shouwang.policy.verification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shouwang.policy.catalogue.Catalogue;
import org.shouwang.policy.graph.Graph;
import org.shouwang.policy.language.Policy;

/**
 * The finding rules of one pack, compiled like its checks: each is a yes-or-no rule of {@code
 * policy}, over facts that were declared and facts that were found.
 *
 * @param policy the conditions, each a rule of the id of its finding
 * @param all in the order written, those of the place instead of those that it overrides
 */
public record FindingRules(Policy policy, List<FindingRule> all) {

    public FindingRules {
        all = List.copyOf(all);
    }

    /** Of a pack that compares nothing. */
    public static FindingRules none() {
        return new FindingRules(
                new Policy(
                        new Graph(List.of()),
                        List.of(),
                        List.of(),
                        new Catalogue(Map.of(), Map.of(), List.of())),
                List.of());
    }

    /**
     * The names in the register of what the rules compare or show of what was declared: nothing
     * else need be read of a household.
     */
    public Set<String> declaredFacts() {
        return new SideBySide(this).declared();
    }

    public Optional<FindingRule> rule(String id) {
        return all.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
