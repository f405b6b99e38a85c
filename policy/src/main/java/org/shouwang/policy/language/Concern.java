package org.shouwang.policy.language;

/** What a warning is afraid of. Missed households count as much as wrong ones. */
public enum Concern {
    /** A household may become poor (风险). */
    RISK,
    /** A household may be without help that it is due (漏保). */
    OMISSION,
    /** A household may have help that it is not due (错保). */
    EXCESS
}
