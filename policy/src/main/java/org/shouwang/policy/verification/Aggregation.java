package org.shouwang.policy.verification;

import java.util.Locale;

/** How the records of one person become one value. */
public enum Aggregation {
    /** How many there are. */
    COUNT,
    /** That there is one. */
    ANY,
    /** A column added up. */
    SUM,
    /** A column added up over the twelve months before the day. */
    SUM_OF_TWELVE_MONTHS,
    /** The largest of a column. */
    MAX,
    /** A column of the newest record. */
    LATEST;

    /** As packs write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it reads a column, and not merely the record. */
    public boolean readsField() {
        return switch (this) {
            case COUNT, ANY -> false;
            case SUM, SUM_OF_TWELVE_MONTHS, MAX, LATEST -> true;
        };
    }
}
