package org.shouwang.policy.catalogue;

/**
 * What somebody said about a fact. Not asked, asked without answer, asked and nothing found, and
 * zero are four things.
 */
public sealed interface Given {

    /**
     * A value, written as the fact's type says: fen, hundredths of a percent, days since 1970, a
     * position in a list.
     */
    record Value(long value, Provenance provenance) implements Given {}

    /** The source looked and has no record. What that means is said by the fact. */
    record NothingFound(Provenance provenance) implements Given {}

    /** The source was asked and has not answered (未反馈). */
    record NoAnswer(Provenance provenance) implements Given {}

    /** Nobody has been asked (未查询). */
    record NotAsked() implements Given {}
}
