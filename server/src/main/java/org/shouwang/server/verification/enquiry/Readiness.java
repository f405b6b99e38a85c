package org.shouwang.server.verification.enquiry;

import java.time.LocalDate;

/** Whether a request can be reported (能否出报告). */
public enum Readiness {
    /** Nobody was asked yet. */
    NOT_ASKED,
    /** Answers are outstanding, and still in time. */
    WAITING,
    /** Answers are outstanding after the day they were due: a report says which (部分反馈). */
    PARTIAL,
    /** Everything asked was answered. */
    COMPLETE;

    /**
     * By what was asked and what is still open.
     *
     * @param asked lines that went to departments, or will
     * @param open those that lack an answer
     * @param dueOn the last day on which one waits
     */
    public static Readiness of(long asked, long open, LocalDate dueOn, LocalDate today) {
        if (asked == 0) {
            return NOT_ASKED;
        }
        if (open == 0) {
            return COMPLETE;
        }

        return today.isAfter(dueOn) ? PARTIAL : WAITING;
    }
}
