package org.shouwang.policy.whatif;

import org.shouwang.policy.graph.Interval;

/**
 * What the subjects of a rule cost together, in fen for the period of the rule. Where facts are
 * missing each is a range: what is not known is never counted as 0.
 *
 * @param before as the law stands
 * @param after as it would stand
 * @param difference what it would cost more; negative if less
 * @param knownDifference of those subjects alone whose amounts are known before and after
 */
public record Money(Interval before, Interval after, Interval difference, long knownDifference) {

    static final Money NONE = new Money(Interval.of(0), Interval.of(0), Interval.of(0), 0);

    Money plus(Change change) {
        boolean isKnown = change.before().isKnown() && change.after().isKnown();
        return new Money(
                before.plus(change.before()),
                after.plus(change.after()),
                difference.plus(change.difference()),
                isKnown
                        ? Math.addExact(knownDifference, change.difference().low())
                        : knownDifference);
    }

    Money plus(Money other) {
        return new Money(
                before.plus(other.before),
                after.plus(other.after),
                difference.plus(other.difference),
                Math.addExact(knownDifference, other.knownDifference));
    }
}
