package org.shouwang.policy.quality;

import java.util.Locale;

/** How sure it is that something is wrong. Either way it is a question, and nothing is refused. */
public enum Weight {
    /** Not all that is on file can be true (矛盾). */
    CONTRADICTION,
    /** Unusual; it may well be true (存疑). */
    DOUBT,
    /** Something has to be asked (待补). */
    GAP;

    /** As packs write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
