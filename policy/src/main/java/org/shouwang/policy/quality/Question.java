package org.shouwang.policy.quality;

/** What a check asks of the fact that it concerns, of everybody for whom its condition holds. */
public sealed interface Question {

    /** That the condition holds is the finding. */
    record Contradicts() implements Question {}

    /** Whether anybody has said it. */
    record Missing() implements Question {}

    /** Whether it was said longer ago than so many months; what was never said is not old. */
    record OlderThan(int months) implements Question {}
}
