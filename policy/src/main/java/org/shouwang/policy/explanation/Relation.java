package org.shouwang.policy.explanation;

import org.shouwang.policy.catalogue.Title;

/** What a rule asks of a value and its line. Whether the line itself counts is part of the word. */
enum Relation {
    BELOW("低于", "below", false),
    AT_MOST("不高于", "at most", true),
    ABOVE("高于", "above", false),
    AT_LEAST("不低于", "at least", true);

    private final Title word;
    private final boolean includesLine;

    Relation(String zh, String en, boolean includesLine) {
        this.word = new Title(zh, en);
        this.includesLine = includesLine;
    }

    Title word() {
        return word;
    }

    /** What to say about a value that is exactly on the line. */
    Title atTheLine() {
        return includesLine
                ? Wording.say("『%s』含本数", "“%s” includes it", word)
                : Wording.say("『%s』不含本数", "“%s” does not include it", word);
    }

    Relation negated() {
        return switch (this) {
            case BELOW -> AT_LEAST;
            case AT_MOST -> ABOVE;
            case ABOVE -> AT_MOST;
            case AT_LEAST -> BELOW;
        };
    }

    /** The same, said of the line and the value. */
    Relation turned() {
        return switch (this) {
            case BELOW -> ABOVE;
            case AT_MOST -> AT_LEAST;
            case ABOVE -> BELOW;
            case AT_LEAST -> AT_MOST;
        };
    }
}
