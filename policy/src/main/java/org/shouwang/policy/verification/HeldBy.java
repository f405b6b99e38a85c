package org.shouwang.policy.verification;

import java.util.Locale;

/** The level that holds a dataset, and to which an enquiry is therefore handed on (数据所在层级). */
public enum HeldBy {
    COUNTY,
    CITY,
    PROVINCE,
    COUNTRY,
    /** No document says it: the enquiry stays with the county. */
    OPEN;

    /** As packs write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
