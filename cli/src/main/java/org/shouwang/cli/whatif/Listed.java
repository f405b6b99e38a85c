package org.shouwang.cli.whatif;

import org.shouwang.policy.whatif.Effect;

/** Which list behind the numbers is wanted. */
enum Listed {
    ENTERED,
    LEFT,
    GAINED,
    LOST,
    /** Those of whom a person must look, before or after. */
    ASKED,
    /** Everybody who is not surely the same. */
    CHANGED;

    boolean has(Effect effect) {
        return switch (this) {
            case ENTERED -> effect == Effect.ENTERS;
            case LEFT -> effect == Effect.LEAVES;
            case GAINED -> effect == Effect.GAINS;
            case LOST -> effect == Effect.LOSES;
            case ASKED -> effect.isQuestion();
            case CHANGED -> effect != Effect.SAME;
        };
    }
}
