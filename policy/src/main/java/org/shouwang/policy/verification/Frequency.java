package org.shouwang.policy.verification;

import java.util.Locale;

/** How often a department brings its data up to date (更新频率). */
public enum Frequency {
    ON_REQUEST,
    DAILY,
    MONTHLY,
    QUARTERLY,
    YEARLY,
    /** No document says it. */
    OPEN;

    /** As packs write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
