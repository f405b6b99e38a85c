package org.shouwang.server.casework;

/** What a second officer says to a proposal. */
public enum DecisionOutcome {
    /** As proposed (同意). */
    AGREED,
    /** No (不同意). */
    REFUSED,
    /** Something is missing; the proposer may propose again (退回补充). */
    RETURNED
}
