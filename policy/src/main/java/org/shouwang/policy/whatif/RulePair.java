package org.shouwang.policy.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shouwang.policy.catalogue.Title;
import org.shouwang.policy.graph.Level;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.language.Rule;

/**
 * A rule as it stands and as it would stand. A rule that one of the two texts does not have grants
 * nothing and warns of nobody there.
 */
public record RulePair(String id, Level level, Optional<Rule> before, Optional<Rule> after) {

    /** Rules of the same id and level belong together; a rule whose level changes is two. */
    static List<RulePair> of(Policy before, Policy after) {
        var pairs = new ArrayList<RulePair>();
        for (var rule : before.rules()) {
            var level = rule.result().level();
            var other = after.rule(rule.id()).filter(each -> each.result().level() == level);
            pairs.add(new RulePair(rule.id(), level, Optional.of(rule), other));
        }
        for (var rule : after.rules()) {
            var level = rule.result().level();
            if (before.rule(rule.id()).filter(each -> each.result().level() == level).isEmpty()) {
                pairs.add(new RulePair(rule.id(), level, Optional.empty(), Optional.of(rule)));
            }
        }
        return pairs;
    }

    /** The rule to show: as it would stand, or as it stands if it would go. */
    public Rule rule() {
        return after.or(() -> before).orElseThrow();
    }

    public Title title() {
        return rule().title();
    }

    /** Whether money depends on it; otherwise it warns. */
    public boolean isGrant() {
        return rule().grant().isPresent();
    }
}
