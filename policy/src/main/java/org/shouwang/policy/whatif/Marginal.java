package org.shouwang.policy.whatif;

import java.util.List;
import org.shouwang.policy.graph.Interval;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.household.Subject;
import org.shouwang.policy.language.Rule;

/**
 * What it is worth to one earner of a household to earn a step more, or to have earned the last
 * step.
 *
 * @param key whatever the caller knows the household by
 * @param place the code of its village
 * @param person the position of the earner among the persons of the situation
 * @param earner the number of the earner within the household, from 1
 * @param from monthly earnings in fen before the step
 * @param to monthly earnings in fen after it
 * @param gain what a year leaves in hand more after the step than before, in fen; a range if it is
 *     not known
 * @param losses the rules that grant less after the step, per period, the largest first
 */
public record Marginal<K>(
        K key,
        String place,
        Situation situation,
        int person,
        int earner,
        Direction direction,
        long from,
        long to,
        Interval gain,
        List<Falling> losses) {

    private static final int MONTHS = 12;

    /** Which step it is. */
    public enum Direction {
        /** From what is earned now to a step more. */
        MORE,
        /** From a step less to what is earned now. */
        LESS
    }

    /** What comes of the step. */
    public enum Kind {
        /** Something is left of it. */
        KEEPS,
        /** Support falls by exactly what is earned more: a marginal rate of 100 %. */
        KEEPS_NOTHING,
        /** Less is left in hand than before: a cliff. */
        LOSES,
        /** A person must look: facts are missing that decide. */
        QUESTION
    }

    /** A rule that grants less, in fen for its period. */
    public record Falling(Rule rule, Interval before, Interval after) {}

    public Marginal {
        losses = List.copyOf(losses);
    }

    public Subject who() {
        return situation.persons().get(person);
    }

    public Kind kind() {
        if (gain.low() > 0) {
            return Kind.KEEPS;
        }
        if (gain.high() < 0) {
            return Kind.LOSES;
        }
        return gain.isKnown() ? Kind.KEEPS_NOTHING : Kind.QUESTION;
    }

    /**
     * The effective marginal rate in hundredths of a percent, rounded down: how much of the step is
     * lost again. Above 10,000 it is a cliff.
     */
    public Interval rate() {
        long step = MONTHS * (to - from);
        return new Interval(
                Math.floorDiv(10_000 * (step - gain.high()), step),
                Math.floorDiv(10_000 * (step - gain.low()), step));
    }
}
