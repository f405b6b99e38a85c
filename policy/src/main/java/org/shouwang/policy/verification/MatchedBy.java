package org.shouwang.policy.verification;

import java.util.Locale;

/** What a record must have in common with a person to be theirs (比对方式). */
public enum MatchedBy {
    /** The number of the document, and the name as a check. */
    ID_AND_NAME,
    /** Name and date of birth: never more than a question for a person. */
    NAME_AND_BIRTH,
    /** Name and place: never more than a question for a person. */
    NAME_AND_PLACE;

    /** As packs write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
