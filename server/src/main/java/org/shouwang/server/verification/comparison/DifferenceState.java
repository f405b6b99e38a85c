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
    DISPROVED,
    /** 不再成立: what came later agrees with what was declared. */
    LAPSED;

    /** Whether nobody has to do anything with it any more. */
    public boolean isSettled() {
        return switch (this) {
            case OPEN, ASKED, EXPLAINED -> false;
            case CONFIRMED, DISPROVED, LAPSED -> true;
        };
    }
}
