package org.shouwang.policy.verification;

/**
 * A rule that fired: a question for the household, and no more.
 *
 * @param subject the position of whom it is about, among those of the level of the rule
 * @param who the id of that subject
 * @param declared as people write it; empty if nobody declares it or it is not known
 * @param found as people write it
 * @param tolerance the number of the tolerance in force; empty if the rule has none
 */
public record FindingDraft(
        FindingRule rule,
        int subject,
        String who,
        String declared,
        String found,
        String tolerance) {}
