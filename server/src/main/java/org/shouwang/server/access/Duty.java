package org.shouwang.server.access;

/** What an account may do (职责), apart from where. */
public enum Duty {
    READ,
    IMPORT,
    SCREEN,
    TRIAGE,
    PROPOSE,
    DECIDE,
    REVEAL,
    ADMINISTER,
    AUDIT
}
