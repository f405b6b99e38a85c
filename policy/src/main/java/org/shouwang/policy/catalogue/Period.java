package org.shouwang.policy.catalogue;

/** For which time a value stands, so that values of several can be added up. */
public enum Period {
    /** Each calendar month has its own value (逐月). */
    MONTH,
    /** Each calendar year has its own value (逐年). */
    YEAR
}
