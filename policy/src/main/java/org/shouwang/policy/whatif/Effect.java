package org.shouwang.policy.whatif;

import org.shouwang.policy.explanation.Outcome;
import org.shouwang.policy.graph.Interval;

/** What a change of the law does to one subject of one rule. */
public enum Effect {
    /** Refused before, granted after; or a warning that is new. */
    ENTERS,
    /** Granted before, refused after; or a warning that ends. */
    LEAVES,
    /** Granted before and after, more than before. */
    GAINS,
    /** Granted before and after, less than before. */
    LOSES,
    /** Granted the same amount, or refused, before and after. */
    SAME,
    /** Answered before; after it, a person must look. */
    BECOMES_A_QUESTION,
    /** A person had to look before; after it, the rule answers. */
    IS_ANSWERED,
    /** A person must look before and after. Nothing is known of the difference, and it is not 0. */
    STAYS_A_QUESTION;

    static Effect of(Interval before, Interval after) {
        return switch (Outcome.of(before)) {
            case NO ->
                    switch (Outcome.of(after)) {
                        case NO -> SAME;
                        case YES -> ENTERS;
                        case ASK_A_PERSON -> BECOMES_A_QUESTION;
                    };
            case YES ->
                    switch (Outcome.of(after)) {
                        case NO -> LEAVES;
                        case YES -> granted(before.low(), after.low());
                        case ASK_A_PERSON -> BECOMES_A_QUESTION;
                    };
            case ASK_A_PERSON ->
                    Outcome.of(after) == Outcome.ASK_A_PERSON ? STAYS_A_QUESTION : IS_ANSWERED;
        };
    }

    private static Effect granted(long before, long after) {
        if (after > before) {
            return GAINS;
        }

        return after < before ? LOSES : SAME;
    }

    /** Whether the amount after is surely another one than before. */
    public boolean isSurelyDifferent() {
        return switch (this) {
            case ENTERS, LEAVES, GAINS, LOSES -> true;
            case SAME, BECOMES_A_QUESTION, IS_ANSWERED, STAYS_A_QUESTION -> false;
        };
    }

    /** Whether a person must look before, after or both, so that the difference is a range. */
    public boolean isQuestion() {
        return switch (this) {
            case BECOMES_A_QUESTION, IS_ANSWERED, STAYS_A_QUESTION -> true;
            case ENTERS, LEAVES, GAINS, LOSES, SAME -> false;
        };
    }
}
