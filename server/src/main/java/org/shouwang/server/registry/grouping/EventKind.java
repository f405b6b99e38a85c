package org.shouwang.server.registry.grouping;

import org.shouwang.policy.catalogue.Title;

/** What can happen to a household and its people. */
public enum EventKind {
    SPLIT("分户", "Split"),
    MERGE("并户", "Merge"),
    MARRY_IN("婚入", "Marries in"),
    MARRY_OUT("婚出", "Marries out"),
    BIRTH("出生", "Birth"),
    DEATH("死亡", "Death"),
    MOVE("迁移", "Move"),
    MOVE_OUT("迁出本县", "Moves out of the county"),
    MOVE_IN("迁入本县", "Moves into the county"),
    UNITS("调整救助单位", "Units changed"),
    KINSHIP("登记亲属关系", "Kinship recorded"),
    HEAD("变更户主", "Head changed"),
    SAME_PERSON("重复登记合并", "Two entries are one person"),
    CORRECTION("更正", "Correction");

    private final Title title;

    EventKind(String zh, String en) {
        this.title = new Title(zh, en);
    }

    Title title() {
        return title;
    }

    /** Whether a correction can take it back; another county may already rest on some. */
    boolean isUndoable() {
        return this != CORRECTION && this != MOVE_OUT && this != MOVE_IN;
    }
}
