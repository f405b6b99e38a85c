package org.shouwang.linkage;

/** How well two values of a field agree; the later, the better. */
public enum Agreement {
    /** One side says nothing, which speaks neither for nor against. */
    MISSING,
    DIFFERENT,
    /** Somewhat alike. */
    ALIKE,
    /** One slip of the pen apart. */
    CLOSE,
    SAME;

    /** How many there are. */
    static final int COUNT = values().length;
}
