package org.shouwang.server.verification.authorisation;

import java.time.LocalDate;
import java.time.Period;

/** Whether somebody can sign for themselves (民事行为能力). */
enum Capacity {
    /** 完全. */
    FULL,
    /** 未成年. */
    MINOR,
    /** 无或限制. */
    INCAPABLE;

    private static final int OF_AGE = 18;

    /**
     * The birthday itself counts; who was born on a leap day comes of age on the first of March.
     */
    static Capacity of(LocalDate birthDate, LocalDate day, boolean incapable) {
        if (Period.between(birthDate, day).getYears() < OF_AGE) {
            return MINOR;
        }

        return incapable ? INCAPABLE : FULL;
    }
}
