package org.shouwang.policy.language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How often a grant is due. Amounts of different periods are never added up unseen. */
public enum Period {
    MONTHLY("monthly", "每月"),
    YEARLY("yearly", "每年"),
    ONCE("once", "一次性"),
    /** The rule does not say. */
    NOT_STATED("", "");

    private final String en;
    private final String zh;

    Period(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** The period that is written like this; these words may still name other things. */
    static Optional<Period> of(String word) {
        return Arrays.stream(values())
                .filter(period -> period != NOT_STATED)
                .filter(period -> period.en.equals(word) || period.zh.equals(word))
                .findFirst();
    }

    /** What may be written. */
    static List<String> words() {
        return Arrays.stream(values())
                .filter(period -> period != NOT_STATED)
                .map(period -> "%s (%s)".formatted(period.en, period.zh))
                .toList();
    }
}
