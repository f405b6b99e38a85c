package org.shouwang.server.registry.grouping;

import org.shouwang.policy.catalogue.Title;

/** Which of the three groupings (三种口径的户). They never stand for each other. */
public enum GroupingKind {
    HOUSEHOLD("登记户", "household on file"),
    HUKOU("户口簿", "hukou booklet"),
    UNIT("救助单位", "assistance unit");

    private final Title title;

    GroupingKind(String zh, String en) {
        this.title = new Title(zh, en);
    }

    Title title() {
        return title;
    }
}
