package org.shouwang.policy.household;

import org.shouwang.policy.language.Policy;
import org.shouwang.policy.parameter.Law;

/** Answers for one household at a time, under the law of one place and day, and keeps every value on the way. */
public final class HouseholdEvaluation {

    private final Policy policy;
    private final Law law;
    private final ForEverybody everybody;

    public HouseholdEvaluation(Policy policy, Law law) {
        this.policy = policy;
        this.law = law;
        this.everybody = new ForEverybody(policy.graph(), law);
    }

    public Answer answer(Situation situation) {
        var walk = new Walk(policy.graph(), policy.catalogue(), everybody, situation);
        return new Answer(policy, law, situation, walk.run());
    }
}
