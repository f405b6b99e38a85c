package org.shouwang.policy.whatif;

import org.shouwang.policy.catalogue.Title;

/** What was to be set otherwise cannot be: what is wrong, and what to do next. */
public final class RefusedAmendment extends RuntimeException {

    private final Title what;
    private final Title remedy;

    RefusedAmendment(Title what, Title remedy) {
        super(what.en() + " " + remedy.en());
        this.what = what;
        this.remedy = remedy;
    }

    public Title what() {
        return what;
    }

    public Title remedy() {
        return remedy;
    }
}
