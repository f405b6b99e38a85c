package org.shouwang.policy.graph;

/** Whom a value belongs to. A person is a member of one grouping of each other kind. */
public enum Level {
    /** The same for everybody: constants, parameters, the day. */
    EVERYBODY,
    /** One person (人). */
    PERSON,
    /** The assistance unit: people who live together and share their income (共同生活家庭, 救助单位). */
    UNIT,
    /** The registered household (建档立卡户, or the household that a county keeps a file on). */
    HOUSEHOLD;

    /**
     * Whether persons are members of this level, so that values are summed up to it and handed down
     * from it.
     */
    public boolean isGrouping() {
        return this == UNIT || this == HOUSEHOLD;
    }
}
