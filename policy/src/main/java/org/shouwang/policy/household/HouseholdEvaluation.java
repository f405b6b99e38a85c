package org.shouwang.policy.household;

import java.util.BitSet;
import org.shouwang.policy.language.Definition;
import org.shouwang.policy.language.Policy;
import org.shouwang.policy.parameter.Law;

/**
 * Answers for one household at a time, under the law of one place and day, and keeps every value on
 * the way.
 */
public final class HouseholdEvaluation {

    private final Policy policy;
    private final Law law;
    private final Program program;

    public HouseholdEvaluation(Policy policy, Law law) {
        this(policy, law, all(policy));
    }

    /** Evaluates nothing but what this definition needs; the answer has no other value. */
    public HouseholdEvaluation(Policy policy, Law law, Definition only) {
        this(policy, law, needed(policy, only));
    }

    private HouseholdEvaluation(Policy policy, Law law, BitSet needed) {
        this.policy = policy;
        this.law = law;
        this.program = new Program(policy, new ForEverybody(policy.graph(), law), needed);
    }

    private static BitSet all(Policy policy) {
        var all = new BitSet();
        all.set(0, policy.graph().size());
        return all;
    }

    private static BitSet needed(Policy policy, Definition definition) {
        var needed = new BitSet();
        needed.set(definition.node());
        for (int node = definition.node(); node >= 0; node = needed.previousSetBit(node - 1)) {
            policy.graph().node(node).operation().operands().forEach(needed::set);
        }
        return needed;
    }

    public Answer answer(Situation situation) {
        return new Answer(policy, law, situation, program.run(situation));
    }
}
