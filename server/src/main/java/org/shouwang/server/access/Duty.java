package org.shouwang.server.access;

/** What an account may do (职责), apart from where. */
public enum Duty {
    READ,
    IMPORT,
    SCREEN,
    TRIAGE,
    PROPOSE,
    DECIDE,
    /** Draft numbers of the law and try them on the population (起草标准). */
    DRAFT,
    /** Publish what a colleague drafted (发布标准). */
    PUBLISH,
    REVEAL,
    ADMINISTER,
    AUDIT
}
