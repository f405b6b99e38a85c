package org.shouwang.policy.replay;

import java.time.LocalDate;
import org.shouwang.policy.Engine;
import org.shouwang.policy.household.Answer;
import org.shouwang.policy.household.HouseholdEvaluation;
import org.shouwang.policy.household.Situation;
import org.shouwang.policy.pack.Pack;

/**
 * What is stored beside the facts of a decision, so that it can be computed again.
 *
 * @param pack its id
 * @param hash of every text of the pack as it was
 * @param engine the version of the reckoning
 * @param values the fingerprint of every named value
 * @param trace the fingerprint of the reasons
 */
public record Recorded(
        String pack,
        String hash,
        String engine,
        String place,
        LocalDate day,
        String values,
        String trace) {

    /**
     * What came of computing it again.
     *
     * @param isSamePack whether the text of the pack is the one of that day; if not, put that
     *     version back to replay it
     * @param isSameEngine whether the reckoning is of the same version
     */
    public record Replay(
            boolean isSamePack, boolean isSameEngine, boolean sameValues, boolean sameTrace) {

        /** Whether the decision stands as it was computed, for the reasons that it gave. */
        public boolean holds() {
            return isSamePack && sameValues && sameTrace;
        }
    }

    /** Computes a situation and records what is needed to do so again. */
    public static Recorded of(Pack pack, String place, LocalDate day, Situation situation) {
        var answer = answer(pack, place, day, situation);
        return new Recorded(
                pack.id(),
                pack.hash(),
                Engine.VERSION,
                place,
                day,
                Fingerprint.ofValues(answer),
                Fingerprint.ofTrace(pack, answer));
    }

    /** Computes the same facts again by a pack, which should be the one of that day. */
    public Replay replay(Pack again, Situation situation) {
        var now = of(again, place, day, situation);
        return new Replay(
                hash.equals(now.hash),
                engine.equals(now.engine),
                values.equals(now.values),
                trace.equals(now.trace));
    }

    private static Answer answer(Pack pack, String place, LocalDate day, Situation situation) {
        var law = pack.parameters().on(place, day, pack.policy().parameters());
        return new HouseholdEvaluation(pack.policy(), law).answer(situation);
    }
}
