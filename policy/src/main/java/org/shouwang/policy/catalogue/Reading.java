package org.shouwang.policy.catalogue;

/**
 * What the text of a cell says. Nothing found, no answer, not asked and zero are four different
 * things.
 */
public sealed interface Reading {

    /** A value, as the fact's type says. */
    record Said(long value) implements Reading {}

    /** Asked, and there is no record (无记录). */
    record NothingFound() implements Reading {}

    /** Asked, and no answer yet (未反馈). */
    record NoAnswer() implements Reading {}

    /** An empty cell: nobody has asked. */
    record Blank() implements Reading {}

    /** Not a value of this fact: why, and what to write instead. */
    record Refused(Title why, Title remedy) implements Reading {}
}
