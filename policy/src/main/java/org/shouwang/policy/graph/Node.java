package org.shouwang.policy.graph;

/**
 * One value of a policy.
 *
 * @param index its place in the graph; its operands have smaller ones
 * @param range what it can be, whatever the facts are, as proved at compile time
 */
public record Node(int index, Operation operation, Type type, Level level, Interval range) {}
