package org.shouwang.server.verification.sweep;

/** Which households of a place are swept (复核对象). */
enum SweepSubjects {
    /** 享受低保的户. */
    RECIPIENTS("dibao_persons > 0"),
    /** 建档立卡户. */
    REGISTERED("registered"),
    /** 所有在册户. */
    ALL("true");

    private final String condition;

    SweepSubjects(String condition) {
        this.condition = condition;
    }

    /** Of a row of the roster. */
    String condition() {
        return condition;
    }
}
