package org.shouwang.server.rulebook;

import java.util.Optional;
import org.shouwang.policy.explanation.Outcome;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.language.Concern;
import org.shouwang.policy.language.Rule;

/**
 * What one rule says of one subject, in short.
 *
 * @param concern of a rule that warns
 * @param subject the number of the person, the unit or the household
 * @param amount in yuan; empty if the rule grants nothing of the kind or the amount is not known
 */
public record RuleValue(
        String pack,
        String rule,
        Optional<Concern> concern,
        Level level,
        String subject,
        Outcome outcome,
        Optional<String> amount) {

    static RuleValue of(String pack, Rule rule, Subject subject, Interval value) {
        return new RuleValue(
                pack,
                rule.id(),
                rule.warning().map(warning -> warning.concern()),
                rule.result().level(),
                subject.id(),
                Outcome.of(value),
                rule.grant()
                        .filter(grant -> value.isKnown())
                        .map(grant -> Amounts.yuan(value.low())));
    }

    /** Whether a person should look. */
    public boolean asksForALook() {
        return concern.isPresent() && outcome != Outcome.NO;
    }
}
