package org.shouwang.policy.graph;

/**
 * One value of a policy.
 *
 * <p>Its operands are of its own level or of {@link Level#EVERYBODY}, except across a change of
 * level: {@link Operation.HandDown} reads a grouping; a sum, smallest or largest reads persons (or
 * everybody, as in {@code count(person)}, which sums the constant 1).
 *
 * @param index its place in the graph; its operands have smaller ones
 * @param range what it can be, whatever the facts are, as proved at compile time
 */
public record Node(int index, Operation operation, Type type, Level level, Interval range) {}
