package org.shouwang.cli;

import org.shouwang.policy.catalogue.Title;

/**
 * Something that the person who gave the command can put right: what is wrong, and what to do next.
 */
public class BadInput extends RuntimeException {

    private final Title what;
    private final Title remedy;

    public BadInput(Title what, Title remedy) {
        super(what.zh() + remedy.zh() + "\n" + what.en() + " " + remedy.en());
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
