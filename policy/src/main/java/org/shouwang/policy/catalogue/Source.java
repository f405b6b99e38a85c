package org.shouwang.policy.catalogue;

/**
 * Who can say something: a household itself, a visit, a department. Where statements disagree, the
 * source with the lower rank is believed and the others stay visible.
 */
public record Source(String name, Title title, int rank) {}
