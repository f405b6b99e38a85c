package org.shouwang.policy.explanation;

import org.shouwang.policy.graph.Interval;

/** What a rule says about somebody. A rule that cannot know says so, and never no. */
public enum Outcome {
    YES,
    NO,
    ASK_A_PERSON;

    /**
     * The outcome of a rule whose result is this: the condition of a warning, or the amount of a
     * grant. An amount that is surely more than nothing but not known is still a question, because
     * nobody can pay it.
     */
    public static Outcome of(Interval result) {
        if (result.high() <= 0) {
            return NO;
        }

        return result.isKnown() ? YES : ASK_A_PERSON;
    }
}
