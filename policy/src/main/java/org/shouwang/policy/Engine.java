package org.shouwang.policy;

/** Which rules of reckoning computed a result: stored with every decision. */
public final class Engine {

    /**
     * Changes whenever the same pack and the same facts come to another amount (first number) or to
     * another trace (second number). {@code GoldenAnswersTest} holds it to that: it compares stored
     * answers, and fails until the version is raised.
     */
    public static final String VERSION = "1.0";

    private Engine() {}
}
