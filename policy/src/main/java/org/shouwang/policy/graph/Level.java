package org.shouwang.policy.graph;

import java.util.List;

/** Whom a value belongs to. A person is a member of one grouping of each kind. */
public enum Level {
    /** The same for everybody: constants, parameters, the day. */
    EVERYBODY,
    /** One person (人). */
    PERSON,
    /** The assistance unit: people who live together and share their income (共同生活家庭, 救助单位). */
    UNIT,
    /** The registered household (建档立卡户, or the household that a county keeps a file on). */
    HOUSEHOLD,
    /**
     * The booklet of the household registration (户口簿), which often differs from who lives together.
     */
    HUKOU,
    /** The village or place that somebody belongs to (地区). */
    REGION,
    /** Somebody elsewhere who owes support to a unit (赡养人), such as a grown-up child. */
    SUPPORTER;

    /** The groupings of persons. */
    public static final List<Level> GROUPINGS = List.of(UNIT, HOUSEHOLD, HUKOU, REGION);

    /** Whether persons are members of this level, so that values are handed down from it. */
    public boolean isGrouping() {
        return GROUPINGS.contains(this);
    }

    /**
     * Whether the values of members are brought together at this level. Persons are never added up
     * to a region inside a rule, because a batch could not hold them: such totals are facts of the
     * region.
     */
    public boolean gathersMembers() {
        return isGrouping() && this != REGION;
    }

    /** Whether each subject of this level reads the values of its grouping of another level. */
    public boolean isMemberOf(Level grouping) {
        return (this == PERSON && grouping.isGrouping()) || (this == SUPPORTER && grouping == UNIT);
    }
}
