package org.shouwang.policy.language;

/** A rule that says how much is due: a money definition, of which nothing is 0 yuan. */
public record Grant(Definition amount, Period period) {}
