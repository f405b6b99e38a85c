package org.shouwang.policy.whatif;

import org.shouwang.policy.graph.Interval;

/**
 * What becomes of one subject under one rule.
 *
 * @param subject its position among the subjects of the rule's level in the situation
 * @param before the amount or the condition as it stands, as far as it is known
 * @param after the same as it would stand
 * @param difference after minus before; a range where facts are missing, and 0 if the rule does not
 *     read what was changed
 */
public record Change(
        RulePair rule, int subject, Interval before, Interval after, Interval difference) {

    public Effect effect() {
        return Effect.of(before, after);
    }
}
