package org.shouwang.policy.verification;

import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.language.Concern;
import org.shouwang.policy.language.Rule;
import org.shouwang.policy.quality.Weight;

/**
 * When what departments found raises a question to the household (差异规则).
 *
 * @param rule the condition, with its title and article
 * @param datasets whose answers it rests on, by name
 * @param declared the fact or formula shown as what was declared; nothing if nobody declares it
 * @param found the fact or formula shown as what was found
 * @param tolerance how much may differ without a question, in words
 * @param toleranceParameter the number of it, if it is one
 * @param question what the household is asked
 * @param remedy what the officer does
 */
public record FindingRule(
        Rule rule,
        Weight weight,
        List<String> datasets,
        Optional<String> declared,
        String found,
        Title tolerance,
        Optional<String> toleranceParameter,
        Title question,
        Title remedy) {

    public FindingRule {
        datasets = List.copyOf(datasets);
    }

    public String id() {
        return rule.id();
    }

    public Title title() {
        return rule.title();
    }

    /** Whether help may be undue, or help that is due may be missing. */
    public Concern concern() {
        return rule.warning().orElseThrow().concern();
    }

    /** Whom it is about. */
    public Level level() {
        return rule.result().level();
    }
}
