package org.shouwang.policy.quality;

/**
 * A check that found something: a question for a person.
 *
 * @param subject the position of whom it is about, among those of the level of the check
 * @param value the fact in question as people write it; empty if it is unknown or another's
 */
public record Doubt(Check check, int subject, String value) {}
