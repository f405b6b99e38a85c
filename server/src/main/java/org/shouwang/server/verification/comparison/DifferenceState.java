package org.shouwang.server.verification.comparison;

/** How far a finding has come (差异状态). None of them ends anything. */
public enum DifferenceState {
    /** 待询问. */
    OPEN,
    /** 已询问. */
    ASKED,
    /** 家庭已说明. */
    EXPLAINED,
    /** 属实: two officers say so. */
    CONFIRMED,
    /** 不属实. */
    DISPROVED;

    /** Whether somebody settled it. */
    public boolean isSettled() {
        return this == CONFIRMED || this == DISPROVED;
    }
}
