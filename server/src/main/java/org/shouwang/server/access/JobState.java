package org.shouwang.server.access;

/** How far a job has come. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED
}
